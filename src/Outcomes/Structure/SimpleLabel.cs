using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Whether a number, a letter or a Roman numeral with its punctuation is a label.</summary>
internal static class SimpleLabel
{
    public static Label? Of(
        string written,
        string closing,
        string text,
        int after,
        int to,
        bool spaced
    )
    {
        var next = after < to ? text[after] : ' ';
        if (char.IsAsciiDigit(written[0]))
        {
            var dashOnly = closing.Length > 0 && closing[0] is '-' or '–' or '—';
            var fits =
                closing.Length > 0
                && closing[0] is not '\\'
                && (
                    spaced
                        ? !dashOnly || closing.Length == 1
                        : !dashOnly && !char.IsAsciiDigit(next) && next is not ('%' or ',')
                );
            return fits
                ? new(
                    written,
                    LabelKind.Number,
                    int.Parse(written, CultureInfo.InvariantCulture),
                    closing
                )
                : null;
        }
        var roman = Numerals.Roman(written);
        var letter = Numerals.Letter(written);
        var upper = char.IsUpper(written[0]);
        if (closing.Length == 0)
        {
            // «I – Miembros», «IV Reunión»: the first is a heading's number, the second is not.
            var dash =
                roman > 0
                && upper
                && spaced
                && after + 1 < to
                && next is '-' or '–' or '—'
                && char.IsWhiteSpace(text[after + 1]);
            return dash ? new(written, LabelKind.Roman, roman, "–", upper, roman) : null;
        }
        if (closing[0] is '-' or '–' or '—' && !(roman > 0 && upper && spaced))
        {
            return null;
        }
        if (
            !spaced
            && (closing is "." || !char.IsLetter(next))
            && !char.IsUpper(next)
            && next is not ('“' or '"' or '«' or '…')
        )
        {
            return null;
        }
        return letter > 0 ? new(written, LabelKind.Letter, letter, closing, upper, roman)
            : roman > 0 ? new(written, LabelKind.Roman, roman, closing, upper, roman)
            : null;
    }
}
