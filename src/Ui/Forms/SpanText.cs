using System.Globalization;
using Puebla.Kernel;

namespace Puebla.Ui.Forms;

/// <summary>How long, as one says it: days while they are few, then whole months, then whole years.</summary>
public static class SpanText
{
    private const int ManyDays = 100;
    private const int ManyMonths = 24;
    private const double DaysOfYear = 365.2425;

    /// <summary>A number of days: <c>1 día</c>, <c>12 días</c>, <c>4 meses</c>, <c>9 años</c>; months and years are rounded down.</summary>
    /// <param name="days">How many; none are <c>0 días</c>.</param>
    /// <param name="language">The reader's.</param>
    public static string Of(int days, Language language)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var months = (int)(days / (DaysOfYear / 12));
        return days < ManyDays ? Written("Days", days, language)
            : months < ManyMonths ? Written("Months", months, language)
            : Written("Years", (int)(days / DaysOfYear), language);
    }

    private static string Written(string unit, int count, Language language) =>
        string.Format(
            CultureInfo.InvariantCulture,
            Texts.ResourceManager.GetString(
                count == 1 ? $"Span.{unit}.One" : $"Span.{unit}",
                language.Culture
            )!,
            NumberText.Whole(count, language)
        );
}
