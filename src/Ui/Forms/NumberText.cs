using System.Globalization;
using Puebla.Kernel;

namespace Puebla.Ui.Forms;

/// <summary>Numbers as the reader writes them.</summary>
public static class NumberText
{
    // The Spanish Academy and the BIPM group digits by a space that does not break; English by a comma.
    private static readonly NumberFormatInfo SpanishForm = new()
    {
        NumberGroupSeparator = "\u00a0",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
    };

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>A whole number: <c>10 000</c>, <c>10,000</c>. Four digits stay together in Spanish.</summary>
    public static string Whole(long number, Language language) =>
        language == Language.English ? number.ToString("N0", CultureInfo.InvariantCulture)
        : Math.Abs(number) < 10_000 ? number.ToString(CultureInfo.InvariantCulture)
        : number.ToString("N0", SpanishForm);

    /// <summary>A whole number in the language of the running request.</summary>
    public static string Whole(long number) => Whole(number, LanguageExtensions.Current);

    /// <summary>An ordinal in roman signs, as the Conference numbers its meetings: <c>XXI</c>.</summary>
    public static string Roman(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 3999);
        var written = "";
        foreach (var (value, sign) in RomanSigns)
        {
            for (; number >= value; number -= value)
            {
                written += sign;
            }
        }
        return written;
    }
}
