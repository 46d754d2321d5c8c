using System.Globalization;

namespace Puebla.Kernel;

/// <summary>The written form of a date that is a day, a month or a year.</summary>
internal static class PartialDateText
{
    public const string OpenBound = "..";

    public static string Write(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string WriteRange(PartialDate earliest, PartialDate latest) =>
        $"{Bound(earliest)}/{Bound(latest)}";

    public static bool TryRead(
        string s,
        out DateOnly first,
        out DateOnly last,
        out DatePrecision precision
    )
    {
        (first, last) = (default, default);
        precision = s.Length switch
        {
            10 => DatePrecision.Day,
            7 => DatePrecision.Month,
            4 => DatePrecision.Year,
            _ => DatePrecision.Unknown,
        };
        var firstDay = precision switch
        {
            DatePrecision.Month => $"{s}-01",
            DatePrecision.Year => $"{s}-01-01",
            _ => s,
        };
        if (
            precision == DatePrecision.Unknown
            || !DateOnly.TryParseExact(
                firstDay,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out first
            )
        )
        {
            return false;
        }

        last = precision switch
        {
            DatePrecision.Month => new(
                first.Year,
                first.Month,
                DateTime.DaysInMonth(first.Year, first.Month)
            ),
            DatePrecision.Year => new(first.Year, 12, 31),
            _ => first,
        };
        return true;
    }

    private static string Bound(PartialDate date) => date.IsKnown ? date.ToString() : OpenBound;
}
