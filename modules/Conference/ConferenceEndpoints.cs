using Microsoft.AspNetCore.Routing;
using Puebla.Conference.Calendar;

namespace Puebla.Conference;

/// <summary>What the module serves besides pages.</summary>
public static class ConferenceEndpoints
{
    /// <summary>The calendars of meetings.</summary>
    public static void MapConference(this IEndpointRouteBuilder site) => site.MapCalendars();
}
