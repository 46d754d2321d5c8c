using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Whether several parts (<c>4.2</c>, <c>A)1)</c>) are a label.</summary>
internal static class CompoundLabel
{
    public static Label? Of(
        string written,
        string closing,
        string text,
        ReadOnlySpan<Range> parts,
        int after,
        int to,
        bool spaced
    )
    {
        var names = new string[parts.Length];
        var digits = false;
        for (var i = 0; i < parts.Length; i++)
        {
            names[i] = text[parts[i]];
            digits |= char.IsAsciiDigit(names[i][0]);
            if (char.IsAsciiDigit(names[i][0]) && names[i].Length > 2)
            {
                return null;
            }
        }
        var next = after < to ? text[after] : 'A';
        // «4.2 millones» is an amount; three parts never are.
        var amount = char.IsLower(next) && parts.Length == 2;
        if (!digits || !spaced || amount || char.IsAsciiDigit(next) || next is '%')
        {
            return null;
        }
        var last = names[^1];
        var value = char.IsAsciiDigit(last[0])
            ? int.Parse(last, CultureInfo.InvariantCulture)
            : Numerals.Letter(last);
        return new(written, LabelKind.Compound, value, closing, Parts: names);
    }
}
