using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Finds the label at a place of a text, and where the text after it starts.</summary>
internal static class LabelScanner
{
    private const int MostParts = 4;
    private const string Bullets = "•●▪◦○∙·‣⁃➢➤►▶✓✔❖■□◆◊*-–—‐‑−";

    public static Label? Scan(string text, int from, int to, out int textFrom)
    {
        textFrom = from;
        var at = Markup.SkipOpening(text, from, to);
        if (at >= to)
        {
            return null;
        }
        var label =
            Bullet(text, at, to, ref textFrom)
            ?? Enumerator(text, at, to, ref textFrom)
            ?? Word(text, at, to, ref textFrom);
        if (label is not null && Markup.IsDouble(text, textFrom, to))
        {
            textFrom = Markup.SkipSpace(text, textFrom + 2, to);
        }
        return label;
    }

    public static bool IsBulletSign(char c) =>
        Bullets.Contains(c, StringComparison.Ordinal) || c is >= '\uE000' and <= '\uF8FF';

    private static Label? Bullet(string text, int at, int to, ref int textFrom)
    {
        var sign = text[at];
        var next = at + 1 < to ? text[at + 1] : ' ';
        if (
            sign == 'o'
            && char.IsWhiteSpace(next)
            && at + 2 < to
            && char.IsUpper(text[Math.Min(to - 1, Markup.SkipSpace(text, at + 1, to))])
        )
        {
            sign = '◦';
        }
        else if (!IsBulletSign(sign) || (sign is '*' or '-' && next == sign))
        {
            return null;
        }
        else if (
            at + 1 < to
            && !char.IsWhiteSpace(next)
            && (sign == '*' || (sign is '-' or '–' or '—' && !char.IsUpper(next)))
        )
        {
            return null;
        }
        var after = Markup.SkipSpace(text, at + 1, to);
        var inner = after;
        // A Markdown list mark before a written label is a mark only: WG-2020 l.29.
        if (
            sign is '-' or '*'
            && after < to
            && Enumerator(text, after, to, ref inner) is { } written
        )
        {
            textFrom = inner;
            return written;
        }
        textFrom = after;
        return new(Label.Bullet, LabelKind.Bullet, 1, sign.ToString());
    }

    private static Label? Enumerator(string text, int at, int to, ref int textFrom)
    {
        var open = text[at] is '(' or '[';
        Span<Range> parts = stackalloc Range[MostParts];
        // «28.A fin de» (GRCM-2017 ¶28) looks like a label of two parts and is one of one.
        for (
            var count = Parts(text, open ? at + 1 : at, to, parts);
            count > 0;
            count = count > 1 ? 1 : 0
        )
        {
            if (Read(text, open, parts[..count], to, out var after) is { } label)
            {
                textFrom = after;
                return label;
            }
        }
        return null;
    }

    private static int Parts(string text, int cursor, int to, Span<Range> parts)
    {
        var count = 0;
        while (count < MostParts && PartLength(text, cursor, to) is > 0 and var length)
        {
            parts[count++] = cursor..(cursor + length);
            cursor += length + 1;
            var more =
                cursor < to
                && text[cursor - 1] is '.' or ')'
                && PartLength(text, cursor, to) is > 0 and var next
                && EndsPart(text, cursor + next, to);
            if (!more)
            {
                break;
            }
        }
        return count;
    }

    private static Label? Read(
        string text,
        bool open,
        ReadOnlySpan<Range> parts,
        int to,
        out int after
    )
    {
        var cursor = parts[^1].End.Value;
        var written = text[parts[0].Start.Value..cursor];
        var closingFrom = cursor;
        while (
            cursor < to
            && text[cursor] is '.' or ')' or ']' or '\\' or 'º' or '°' or '-' or '–' or '—'
            && cursor - closingFrom < 4
        )
        {
            cursor++;
        }
        var closing = text[closingFrom..cursor].Replace("\\", "", StringComparison.Ordinal);
        after = Markup.SkipSpace(text, cursor, to);
        if (open && (closing.Length == 0 || closing[0] is not (')' or ']')))
        {
            return null;
        }
        var spaced = after > cursor || after >= to;
        return parts.Length == 1
            ? Simple(written, open ? "(" + closing : closing, text, after, to, spaced)
            : Compound(written, closing, text, parts, after, to, spaced);
    }

    private static bool EndsPart(string text, int at, int to) =>
        at >= to || !char.IsLetterOrDigit(text[at]);

    private static int PartLength(string text, int at, int to)
    {
        var end = at;
        while (end < to && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        if (end > at)
        {
            return end - at <= 3 ? end - at : 0;
        }
        while (end < to && char.IsLetter(text[end]) && end - at < 8)
        {
            end++;
        }
        var word = text.AsSpan(at, end - at);
        return
            word.Length == 1 && Numerals.Letter(word) > 0
            || word.Length > 0 && (Numerals.Roman(word) > 0 || Numerals.Letter(word) > 0)
            ? word.Length
            : 0;
    }

    private static Label? Simple(
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

    private static Label? Compound(
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
        if (!digits || !spaced || char.IsLower(next) || char.IsAsciiDigit(next) || next is '%')
        {
            return null;
        }
        var last = names[^1];
        var value = char.IsAsciiDigit(last[0])
            ? int.Parse(last, CultureInfo.InvariantCulture)
            : Numerals.Letter(last);
        return new(written, LabelKind.Compound, value, closing, Parts: names);
    }

    private static Label? Word(string text, int at, int to, ref int textFrom)
    {
        if (!char.IsUpper(text[at]))
        {
            return null;
        }
        var end = WordEnd(text, at, to);
        var word = text.AsSpan(at, end - at);
        if (
            Numerals.Ordinal(word) is > 0 and var ordinal
            && end < to
            && text[end] is '.' or ':' or ')' or '-' or '–'
        )
        {
            return Closed(text, at, end, to, LabelKind.Ordinal, ordinal, ref textFrom);
        }
        if (!IsArticle(word) || end >= to)
        {
            return null;
        }
        var number = Markup.SkipSpace(text, end + (text[end] == '.' ? 1 : 0), to);
        var numberEnd = number;
        while (numberEnd < to && char.IsAsciiDigit(text[numberEnd]))
        {
            numberEnd++;
        }
        if (
            numberEnd - number is 0 or > 3
            || (
                numberEnd < to
                && text[numberEnd] is not ('.' or ':' or ')' or '-' or '–' or 'º' or '°')
            )
        )
        {
            return null;
        }
        var value = int.Parse(
            text.AsSpan(number, numberEnd - number),
            CultureInfo.InvariantCulture
        );
        return Closed(text, at, numberEnd, to, LabelKind.Article, value, ref textFrom);
    }

    private static Label Closed(
        string text,
        int at,
        int end,
        int to,
        LabelKind kind,
        int value,
        ref int textFrom
    )
    {
        var cursor = end;
        while (cursor < to && text[cursor] is '.' or ':' or ')' or '-' or '–' or 'º' or '°')
        {
            cursor++;
        }
        textFrom = Markup.SkipSpace(text, cursor, to);
        return new(text[at..end], kind, value, text[end..cursor], IsUpper: true);
    }

    private static bool IsArticle(ReadOnlySpan<char> word) =>
        word.Equals("Artículo", StringComparison.OrdinalIgnoreCase)
        || word.Equals("Article", StringComparison.OrdinalIgnoreCase)
        || word.Equals("Art", StringComparison.OrdinalIgnoreCase);

    private static int WordEnd(string text, int at, int to)
    {
        while (at < to && char.IsLetter(text[at]))
        {
            at++;
        }
        return at;
    }
}
