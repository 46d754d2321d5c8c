using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Record.Contracts;
using Puebla.Ui.Addresses;

namespace Puebla.Portal.Sitemap;

/// <summary>The public pages for search engines, each with its twin. Samples are not among them.</summary>
internal static class SitemapEndpoint
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly Place[] Pages =
    [
        SitePlaces.Home,
        SitePlaces.Records,
        SitePlaces.Conference,
        ConferencePlaces.Presidencies,
        ConferencePlaces.Glossary,
        RightsPlaces.Participation,
        WorkingDayPlaces.Count,
        WorkingDayPlaces.Holidays,
        SitePlaces.Meetings,
        SitePlaces.Figures,
        SitePlaces.About,
        SitePlaces.Accessibility,
    ];

    public static void MapSitemap(this IEndpointRouteBuilder site) =>
        site.MapMethods("/sitemap.xml", [HttpMethods.Get, HttpMethods.Head], Serve)
            .AllowAnonymous()
            .CacheOutput(cache => cache.NoCache());

    private static async Task<IResult> Serve(
        HttpContext http,
        SiteAddress address,
        IRecordFigures records,
        CancellationToken stop
    )
    {
        var site = address.Of(http.Request);
        var pages = Pages.SelectMany(page => Both(page.Spanish, page.English, null, site));
        var held = (await records.Addresses(stop)).SelectMany(page =>
            Both(page.Spanish, page.English, page.Changed, site)
        );
        var map = new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            pages,
            held
        );
        return Results.Content(
            $"""<?xml version="1.0" encoding="utf-8"?>{"\n"}{map}""",
            "application/xml; charset=utf-8",
            Encoding.UTF8
        );
    }

    private static IEnumerable<XElement> Both(
        string spanish,
        string english,
        DateTimeOffset? changed,
        Uri site
    )
    {
        var es = new Uri(site, spanish).AbsoluteUri;
        var en = new Uri(site, english).AbsoluteUri;
        foreach (var own in new[] { es, en })
        {
            yield return new XElement(
                Map + "url",
                new XElement(Map + "loc", own),
                changed is { } day
                    ? new XElement(
                        Map + "lastmod",
                        day.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    )
                    : null,
                Twin("es", es),
                Twin("en", en)
            );
        }
    }

    private static XElement Twin(string language, string address) =>
        new(
            Xhtml + "link",
            new XAttribute("rel", "alternate"),
            new XAttribute("hreflang", language),
            new XAttribute("href", address)
        );
}
