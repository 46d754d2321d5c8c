using System.Globalization;

namespace Puebla.Outcomes.Structure;

internal enum LabelKind
{
    Number,
    Letter,
    Roman,
    Bullet,
    Ordinal,
    Article,

    /// <summary>Several parts in one label: <c>4.2</c>, <c>A)1)</c>, <c>1.b)</c>.</summary>
    Compound,
}

/// <summary>A label as it stands at the head of a paragraph.</summary>
/// <param name="Written">As written, without its punctuation; a bullet is <c>•</c> whatever its shape.</param>
/// <param name="Value">Its place in its list, from 1. A letter that may also be a Roman number has its alphabetic place here.</param>
/// <param name="Roman">Its value as a Roman number, or 0.</param>
/// <param name="Closing">Its punctuation (<c>.</c>, <c>)</c>, <c>.-</c>, <c>()</c>), or the bullet's shape.</param>
internal sealed record Label(
    string Written,
    LabelKind Kind,
    int Value,
    string Closing,
    bool IsUpper = false,
    int Roman = 0,
    string[]? Parts = null
)
{
    public const string Bullet = "•";

    /// <summary>The number at the head of a row, without punctuation.</summary>
    public static Label Bare(Row row, out int textFrom)
    {
        var end = row.Start;
        while (end < row.End && char.IsAsciiDigit(row.Text[end]))
        {
            end++;
        }
        textFrom = Markup.SkipSpace(row.Text, end, row.End);
        var written = row.Text[row.Start..end];
        return new(written, LabelKind.Number, int.Parse(written, CultureInfo.InvariantCulture), "");
    }
}
