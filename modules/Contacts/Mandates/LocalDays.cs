namespace Puebla.Contacts.Mandates;

/// <summary>Days as they are counted in a zone.</summary>
internal static class LocalDays
{
    private static readonly TimeSpan Furthest = TimeSpan.FromHours(26);

    /// <summary>The zone of an IANA name; null where there is none.</summary>
    public static TimeZoneInfo? Zone(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    /// <summary>The day that it is in the zone at an instant.</summary>
    public static DateOnly At(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The first instant of a day, to the second; also where its midnight is skipped or comes twice.</summary>
    public static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var middle = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var (before, after) = (
            (middle - Furthest).ToUnixTimeSeconds(),
            (middle + Furthest).ToUnixTimeSeconds()
        );
        while (after - before > 1)
        {
            var between = before + (after - before) / 2;
            if (At(DateTimeOffset.FromUnixTimeSeconds(between), zone) >= day)
            {
                after = between;
            }
            else
            {
                before = between;
            }
        }
        return DateTimeOffset.FromUnixTimeSeconds(after);
    }
}
