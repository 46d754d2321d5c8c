using Puebla.Kernel;

namespace Puebla.Conference.Overview;

/// <summary>The time that a reader asks for: a day, a month or a year.</summary>
/// <param name="When">The time shown; today where what was typed is no date.</param>
/// <param name="Typed">What was typed where it is no date; otherwise null.</param>
internal sealed record AsOf(PartialDate When, string? Typed)
{
    public static AsOf Read(string? typed, DateOnly today) =>
        string.IsNullOrWhiteSpace(typed) ? new(PartialDate.Of(today), null)
        : PartialDate.TryParse(typed, out var when) && when.Precision != DatePrecision.Range
            ? new(when, null)
        : new(PartialDate.Of(today), typed.Trim());
}
