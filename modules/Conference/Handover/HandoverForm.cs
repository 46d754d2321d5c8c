using System.Globalization;

namespace Puebla.Conference.Handover;

/// <summary>What is typed into the form of a handover, as it was typed.</summary>
internal sealed class HandoverForm
{
    public string? Country { get; set; }

    public string? Year { get; set; }

    public string? Day { get; set; }

    public string? Hour { get; set; }

    public string? Zone { get; set; }

    public string? Meeting { get; set; }

    public string? Next { get; set; }

    /// <summary>The one that it corrects; null for a new one.</summary>
    public string? Corrects { get; set; }

    public string? Reason { get; set; }

    public DateOnly? DayRead =>
        DateOnly.TryParseExact(
            Day?.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    public TimeOnly? HourRead =>
        TimeOnly.TryParseExact(
            Hour?.Trim(),
            ["HH:mm", "H:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var hour
        )
            ? hour
            : null;
}
