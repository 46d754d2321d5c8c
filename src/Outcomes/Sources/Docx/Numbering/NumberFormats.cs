using System.Globalization;
using System.Text;

namespace Puebla.Outcomes.Sources.Docx.Numbering;

/// <summary>Writes a number as a list does. A number beyond what a form can show is written in figures.</summary>
internal static class NumberFormats
{
    // Word repeats the letter: z, aa, bb, …; thirty times is its end.
    private const int LastLetter = 26 * 30;

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    public static string Write(int value, string format) =>
        format switch
        {
            "none" or "bullet" => "",
            "lowerLetter" => Letters(value, 'a'),
            "upperLetter" => Letters(value, 'A'),
            "lowerRoman" => Roman(value),
            "upperRoman" => Roman(value).ToUpperInvariant(),
            "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
            "numberInDash" => $"- {Figures(value)} -",
            "ordinal" => Figures(value) + "º",
            "ordinalText" => NumberWords.Ordinal(value) ?? Figures(value) + "º",
            "cardinalText" => NumberWords.Cardinal(value) ?? Figures(value),
            _ => Figures(value),
        };

    private static string Figures(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int value, char first) =>
        value is > 0 and <= LastLetter
            ? new((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1)
            : Figures(value);

    private static string Roman(int value)
    {
        if (value is <= 0 or >= 4000)
            return Figures(value);
        var roman = new StringBuilder();
        foreach (var (worth, sign) in RomanSigns)
            for (; value >= worth; value -= worth)
                roman.Append(sign);
        return roman.ToString();
    }
}
