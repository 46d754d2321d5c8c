using Microsoft.AspNetCore.Routing;
using Puebla.Conference.Calendar;
using Puebla.Conference.CountDays;

namespace Puebla.Conference;

/// <summary>What the module serves besides pages.</summary>
public static class ConferenceEndpoints
{
    /// <summary>The calendars of meetings, and reckonings of working days.</summary>
    public static void MapConference(this IEndpointRouteBuilder site)
    {
        site.MapCalendars();
        site.MapReckonings();
    }
}
