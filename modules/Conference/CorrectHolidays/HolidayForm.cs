using System.Globalization;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>What is typed into the form of a holiday, as it was typed.</summary>
internal sealed class HolidayForm
{
    public string? Day { get; set; }

    public string? NameSpanish { get; set; }

    public string? NameEnglish { get; set; }

    public string? Kind { get; set; }

    public string? Reason { get; set; }

    /// <summary>The version of the correction that was shown; 0 for none.</summary>
    public string? Version { get; set; }

    /// <summary>Which button was pressed: <c>keep</c>, <c>withdraw</c>, <c>restore</c>.</summary>
    public string? Doing { get; set; }

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

    public CalendarKind? KindRead =>
        Enum.TryParse<CalendarKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;

    public uint VersionRead =>
        uint.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : 0;

    public static HolidayForm Of(HolidayEntry? entry) =>
        new()
        {
            Day = entry?.Shown.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            NameSpanish = entry?.Shown.Name.Spanish,
            NameEnglish = entry?.Shown.Name.English,
            Kind = (entry?.Shown.Kind ?? CalendarKind.General).ToString(),
            Version = (entry?.Version ?? 0).ToString(CultureInfo.InvariantCulture),
        };
}

/// <summary>How an attempt to correct ended.</summary>
/// <param name="Errors">What is wrong, field by field; nothing where it was done.</param>
/// <param name="Now">The entry as another changed it meanwhile; null where nobody did.</param>
internal sealed record Corrected(
    IReadOnlyList<Puebla.Ui.Components.FieldError> Errors,
    HolidayEntry? Now = null
)
{
    /// <summary>Whether somebody else changed it after it was shown; the form then takes up the new version, and keeps what was typed.</summary>
    public bool Clashed { get; init; }
}
