using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

public sealed partial class ConferenceFacts
{
    /// <summary>The Conference's days for its registers: those of the Secretariat's seat (booklet l.973-977).</summary>
    public static TimeZoneInfo Zone { get; } =
        TimeZoneInfo.FindSystemTimeZoneById("America/Costa_Rica");

    /// <summary>The day of an instant at the Secretariat's seat.</summary>
    public static DateOnly DayOf(DateTimeOffset at) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>
    /// Who presides at an instant, for rights: by the last handover recorded before it, else the one country of which the
    /// documents say so for that day with certainty. Null where neither answers, and then nobody acts for the presidency.
    /// </summary>
    public string? PresidingAt(DateTimeOffset at)
    {
        if (Handovers.LastOrDefault(one => one.At <= at) is { } last)
        {
            return last.Country;
        }
        string[] certain =
        [
            .. PresidencyAt(PartialDate.Of(DayOf(at)))
                .Where(answer => answer.Certainty == Certainty.Yes && answer.Fact.Recorded is null)
                .Select(answer => answer.Fact.Country)
                .Distinct(),
        ];
        return certain is [var only] ? only : null;
    }
}
