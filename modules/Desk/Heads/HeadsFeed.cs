using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Journal;
using Puebla.Ui.Addresses;
using Puebla.Ui.Forms;

namespace Puebla.Desk.Heads;

/// <summary>The heads of days that are over, as an Atom feed (RFC 4287). Whoever keeps it can tell later that nothing before was rewritten.</summary>
internal static class HeadsFeed
{
    private const int Days = 90;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void MapHeadsFeed(this IEndpointRouteBuilder site)
    {
        foreach (var path in new[] { DeskPlaces.HeadsFeed.Spanish, DeskPlaces.HeadsFeed.English })
        {
            var feed = site.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], Serve)
                .AllowAnonymous();
            if (site.ServiceProvider.GetRequiredService<SiteAddress>().Public is null)
            {
                // Its addresses follow the request then.
                feed.CacheOutput(cache => cache.NoCache());
            }
        }
    }

    private static async Task<IResult> Serve(
        HttpContext http,
        JournalHeads journal,
        SiteAddress address,
        TimeProvider clock,
        IStringLocalizer<Texts> words
    )
    {
        var (first, last) = Period(http.Request.Query, JournalDay.Of(clock.GetUtcNow()));
        var heads = await journal.Of(first, last, http.RequestAborted);
        var site = address.Of(http.Request);
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", LanguageExtensions.Current.Code),
            new XElement(Atom + "id", Id(site.Host + DeskPlaces.HeadsFeed.Here)),
            new XElement(Atom + "title", words["Heads.Title"].Value),
            new XElement(Atom + "subtitle", words["Heads.Lead"].Value),
            new XElement(
                Atom + "updated",
                Instant(heads.Count > 0 ? heads[0].At : JournalDay.StartOf(first))
            ),
            new XElement(Atom + "author", new XElement(Atom + "name", words["Heads.Author"].Value)),
            Link("self", new Uri(site, http.Request.Path + http.Request.QueryString)),
            Link("alternate", new Uri(site, DeskPlaces.Heads.Here)),
            Link(
                "prev-archive",
                new Uri(site, $"{DeskPlaces.HeadsFeed.Here}?{Year(first.Year - 1)}")
            ),
            heads.Select(head => Entry(head, site, words))
        );
        http.Response.Headers.CacheControl = "public, max-age=600";
        return Results.Content(
            $"""<?xml version="1.0" encoding="utf-8"?>{"\n"}{feed}""",
            "application/atom+xml; charset=utf-8",
            Encoding.UTF8
        );
    }

    private static XElement Entry(DayHead head, Uri site, IStringLocalizer<Texts> words) =>
        new(
            Atom + "entry",
            new XElement(Atom + "id", Id($"{site.Host} {DateText.Iso(head.Day)}")),
            new XElement(Atom + "title", words["Heads.Of", DateText.Full(head.Day)].Value),
            new XElement(Atom + "updated", Instant(head.At)),
            Link("alternate", new Uri(site, DeskPlaces.Heads.Here)),
            new XElement(Atom + "content", new XAttribute("type", "text"), head.Head.ToString())
        );

    /// <summary>The year asked for, else the last days; never a day that is not over.</summary>
    private static (DateOnly First, DateOnly Last) Period(IQueryCollection query, DateOnly today)
    {
        var last = today.AddDays(-1);
        return
            int.TryParse(
                query[QueryNames.Here("anio")],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            )
            && year >= 1996
            && year <= last.Year
            ? (new(year, 1, 1), new DateOnly(year, 12, 31) is var end && end < last ? end : last)
            : (last.AddDays(1 - Days), last);
    }

    private static XElement Link(string relation, Uri address) =>
        new(
            Atom + "link",
            new XAttribute("rel", relation),
            new XAttribute("href", address.AbsoluteUri)
        );

    // Lasting and the same for the same site and day.
    private static string Id(string name) =>
        $"urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)):D}";

    private static string Year(int year) =>
        $"{QueryNames.Here("anio")}={year.ToString(CultureInfo.InvariantCulture)}";

    private static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
