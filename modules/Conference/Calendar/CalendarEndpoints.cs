using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Kernel;
using Puebla.Kernel.Calendars;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Ui.Addresses;

namespace Puebla.Conference.Calendar;

/// <summary>The public calendars of meetings: all, and by body.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendars(this IEndpointRouteBuilder site)
    {
        foreach (var language in new[] { Language.Spanish, Language.English })
        {
            Map(
                site,
                CalendarPlaces.All.In(language),
                (MeetingCalendars calendars, HttpContext http) => calendars.Serve(http, null)
            );
            Map(
                site,
                CalendarPlaces.Bodies.In(language) + "/{key}.ics",
                (string key, MeetingCalendars calendars, HttpContext http) =>
                    calendars.Serve(http, key)
            );
        }
    }

    private static void Map(IEndpointRouteBuilder site, string pattern, Delegate serve)
    {
        var calendar = site.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], serve)
            .AllowAnonymous();
        if (site.ServiceProvider.GetRequiredService<SiteAddress>().Public is null)
        {
            // Its addresses follow the request then.
            calendar.CacheOutput(cache => cache.NoCache());
        }
    }
}

/// <summary>Reads and writes one calendar.</summary>
internal sealed class MeetingCalendars(
    IConference conference,
    ConferenceDb db,
    IStringLocalizer<Texts> words,
    IStringLocalizer<Ui.Texts> dates,
    SiteAddress address
)
{
    // Facts that were never loaded, as in some tests, were revised before there was a Conference.
    private static readonly DateTimeOffset Never = new(1996, 3, 13, 0, 0, 0, TimeSpan.Zero);

    public async Task<IResult> Serve(HttpContext http, string? key)
    {
        var facts = await conference.Facts(http.RequestAborted);
        var body = key is null ? null : facts.Body(key);
        if (key is not null && body is null)
        {
            return Results.NotFound();
        }
        var revised =
            await db.Set<JournalEntry>()
                .Where(line => line.Action == LoadMark.Action && line.Subject == LoadMark.Subject)
                .MaxAsync(line => (DateTimeOffset?)line.At, http.RequestAborted)
            ?? Never;
        var calendar = new MeetingCalendar(facts, words, dates, address.Of(http.Request), revised);
        return KeptAnswer.Of(
            http,
            CalendarWriter.Write(calendar.Of(body)),
            CalendarWriter.MediaType,
            followsRequest: address.Public is null
        );
    }
}
