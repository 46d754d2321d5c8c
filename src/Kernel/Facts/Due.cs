using System.Globalization;
using System.Text.Json.Serialization;

namespace Puebla.Kernel;

/// <summary>Until when something is asked: the end of a day in a zone, which is one instant, reckoned once and shown the same everywhere.</summary>
/// <param name="Day">The last day on which it is in time.</param>
/// <param name="Zone">IANA name of the zone in which the day is counted.</param>
[JsonConverter(typeof(DueJsonConverter))]
public readonly record struct Due(DateOnly Day, string Zone)
{
    /// <summary>The end of a day where the Secretariat is (booklet l.973-977); no document names another zone.</summary>
    public static Due InSanJose(DateOnly day) => new(day, "America/Costa_Rica");

    /// <summary>The instant at which it is late, UTC: the first of the next day in the zone.</summary>
    public DateTimeOffset Ends
    {
        get
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);
            var midnight = Day.AddDays(1).ToDateTime(TimeOnly.MinValue);
            // Where clocks skip midnight the day begins with the first minute that there is.
            while (zone.IsInvalidTime(midnight))
            {
                midnight = midnight.AddMinutes(1);
            }
            var offset = zone.IsAmbiguousTime(midnight)
                ? zone.GetAmbiguousTimeOffsets(midnight).Max()
                : zone.GetUtcOffset(midnight);
            return new DateTimeOffset(midnight, offset).ToUniversalTime();
        }
    }

    /// <summary><see cref="Ends"/> as machines read it, to the second: <c>2026-04-08T06:00:00Z</c>. What is written in JSON, in the journal and in <c>datetime</c>.</summary>
    public string Instant =>
        Ends.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Whether it is late at an instant.</summary>
    public bool IsLate(DateTimeOffset at) => at >= Ends;

    /// <summary>Whole days from the day of an instant in the zone to the last day: 0 on the last day, negative afterwards.</summary>
    public int DaysLeft(DateTimeOffset at) => Day.DayNumber - DayOf(at, Zone).DayNumber;

    /// <summary>The day of an instant in a zone.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="zone">IANA name.</param>
    public static DateOnly DayOf(DateTimeOffset at, string zone) =>
        DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime
        );
}
