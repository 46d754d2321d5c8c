using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Feeds;

/// <summary>Atom feeds of adopted public texts: all, by body, by subject.</summary>
internal static class FeedEndpoints
{
    private const int LastPage = 10_000;

    public static void MapFeeds(this IEndpointRouteBuilder site)
    {
        foreach (var language in new[] { Language.Spanish, Language.English })
        {
            Map(site, FeedPlaces.All.In(language), All);
            Map(site, FeedPlaces.Bodies.In(language) + "/{key}.atom", OfBody);
            Map(site, FeedPlaces.Subjects.In(language) + "/{key}.atom", OfSubject);
        }
    }

    private static void Map(IEndpointRouteBuilder site, string pattern, Delegate serve)
    {
        var feed = site.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], serve)
            .AllowAnonymous();
        if (site.ServiceProvider.GetRequiredService<SiteAddress>().Public is null)
        {
            // Its addresses follow the request then.
            feed.CacheOutput(cache => cache.NoCache());
        }
    }

    private static Task<IResult> All(FeedServices services, HttpContext http) =>
        services.Serve(http, new(null, null, PageOf(http)), FeedPlaces.All, null);

    // A body without a code is known by its texts alone.
    private static async Task<IResult> OfBody(string key, FeedServices services, HttpContext http)
    {
        var facts = await services.Facts(http.RequestAborted);
        return await services.Serve(
            http,
            new(key, null, PageOf(http)) { IsKnown = facts.Body(key) is not null },
            Both(language => FeedPlaces.OfBody(key, language)),
            names => names.Body(key)
        );
    }

    private static async Task<IResult> OfSubject(
        string key,
        FeedServices services,
        HttpContext http
    )
    {
        var facts = await services.Facts(http.RequestAborted);
        return await services.Serve(
            http,
            new(null, key, PageOf(http)) { IsKnown = facts.Subjects.Any(one => one.Key == key) },
            Both(language => FeedPlaces.OfSubject(key, language)),
            names => names.Subject(key)
        );
    }

    private static Place Both(Func<Language, string> address) =>
        new(address(Language.Spanish), address(Language.English));

    private static int PageOf(HttpContext http) =>
        int.TryParse(http.Request.Query[QueryNames.Here("pagina")], out var page)
            ? Math.Clamp(page, 1, LastPage)
            : 1;
}

/// <summary>Reads and writes one page of one feed.</summary>
internal sealed class FeedServices(
    FeedReader reader,
    RecordNames names,
    IConference conference,
    IStringLocalizer<Texts> words,
    SiteAddress address
)
{
    public ValueTask<ConferenceFacts> Facts(CancellationToken stop) => conference.Facts(stop);

    public async Task<IResult> Serve(
        HttpContext http,
        FeedRequest request,
        Place place,
        Func<RecordNames, string>? of
    )
    {
        await names.Ready();
        var (texts, total) = await reader.Page(request, http.RequestAborted);
        var last = Math.Max(1, (total + FeedReader.PageSize - 1) / FeedReader.PageSize);
        if (request.Page > last || (total == 0 && !request.IsKnown))
        {
            return Results.NotFound();
        }
        var feed = new AtomFeed(names, words, address.Of(http.Request));
        var title = of is null ? words["Feed.Title"].Value : words["Feed.TitleOf", of(names)].Value;
        return KeptAnswer.Of(
            http,
            feed.Write(title, place, Shown(request), (request.Page, last), texts),
            "application/atom+xml; charset=utf-8",
            followsRequest: address.Public is null
        );
    }

    // The list of a body, the search by subject: the pages that show the same.
    private static string Shown(FeedRequest request) =>
        request.Body is { } body
            ? $"{SitePlaces.Records.Here}?{QueryNames.Here("organo")}={Uri.EscapeDataString(body)}"
        : request.Subject is { } subject
            ? $"{SitePlaces.Search.Here}?{QueryNames.Here("tema")}={Uri.EscapeDataString(subject)}"
        : SitePlaces.Records.Here;
}
