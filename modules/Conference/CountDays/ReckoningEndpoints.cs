using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Calendars;
using Puebla.Kernel.Text;
using Puebla.Kernel.WorkingDays;
using Puebla.Ui.Addresses;
using Puebla.Ui.Forms;

namespace Puebla.Conference.CountDays;

/// <summary>A reckoning as a calendar file and as JSON, by the same question as the page's.</summary>
internal static class ReckoningEndpoints
{
    public static void MapReckonings(this IEndpointRouteBuilder site)
    {
        foreach (var language in new[] { Language.Spanish, Language.English })
        {
            var file = site.MapMethods(
                    WorkingDayPlaces.CalendarFile.In(language),
                    [HttpMethods.Get, HttpMethods.Head],
                    File
                )
                .AllowAnonymous();
            if (site.ServiceProvider.GetRequiredService<SiteAddress>().Public is null)
            {
                // Its addresses follow the request then.
                file.CacheOutput(cache => cache.NoCache());
            }
            site.MapMethods(
                    WorkingDayPlaces.Json.In(language),
                    [HttpMethods.Get, HttpMethods.Head],
                    Json
                )
                .AllowAnonymous();
        }
    }

    private static async Task<IResult> Json(DayCounter counter, HttpContext http)
    {
        var counted = await counter.Count(CountQuery.Of(http.Request.Query), http.RequestAborted);
        return counted.Reckoning is { } reckoning
            ? Results.Json(reckoning, WorkingDaysJson.Options)
            : Wrong(counted);
    }

    private static async Task<IResult> File(
        DayCounter counter,
        HttpContext http,
        IStringLocalizer<Texts> words,
        IStringLocalizer<Ui.Texts> common,
        SiteAddress address
    )
    {
        var query = CountQuery.Of(http.Request.Query);
        var counted = await counter.Count(query, http.RequestAborted);
        if (counted.Reckoning is not { } reckoning)
        {
            return Wrong(counted);
        }
        var here = LanguageExtensions.Current;
        var told = new ReckoningWords(common, here);
        var page = new Uri(address.Of(http.Request), query.At(WorkingDayPlaces.Count));
        var one = new CalendarEvent(
            StableIds.Of($"working-days:{page.PathAndQuery}"),
            new DateTimeOffset(reckoning.Start, TimeOnly.MinValue, TimeSpan.Zero),
            CalendarTime.Until(reckoning.Ends),
            words["Count.Event", told.Count(reckoning)]
        )
        {
            Description = string.Join('\n', Lines(reckoning, told, common, here)),
            Page = page,
        };
        return KeptAnswer.Of(
            http,
            CalendarWriter.Write(new(words["Count.Title"], here, [one])),
            CalendarWriter.MediaType,
            followsRequest: address.Public is null
        );
    }

    private static IEnumerable<string> Lines(
        Reckoning reckoning,
        ReckoningWords told,
        IStringLocalizer<Ui.Texts> common,
        Language here
    ) =>
        [
            DueText.End(
                reckoning.Ends,
                MemberZones.CityOf(reckoning.Ends.Zone).In(here),
                common,
                here
            ),
            told.Choice(reckoning),
            .. reckoning.Lost.Select(day => told.Day(day, reckoning)),
            .. told.Doubts(reckoning),
        ];

    private static IResult Wrong(Counted counted) =>
        Results.Json(
            new
            {
                code = counted.Refused?.Code ?? "working-days.question",
                messages = counted.Refused is { } refused
                    ? [refused.In(LanguageExtensions.Current)]
                    : counted.Errors.Select(one => one.Message).ToArray(),
            },
            statusCode: StatusCodes.Status400BadRequest
        );
}
