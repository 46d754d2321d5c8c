namespace Puebla.Outcomes.Structure;

/// <summary>Finds labels made of numbers, letters and Roman numerals, in one part or several.</summary>
internal static class Enumerator
{
    private const int MostParts = 4;

    public static Label? Scan(string text, int at, int to, ref int textFrom)
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
        cursor = SkipSpaceBeforeClosing(text, cursor, to);
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
        var spaced = after > cursor || after >= to || Markup.IsDouble(text, after, to);
        return parts.Length == 1
            ? SimpleLabel.Of(written, open ? "(" + closing : closing, text, after, to, spaced)
            : CompoundLabel.Of(written, closing, text, parts, after, to, spaced);
    }

    /// <summary>«4 .», «b )»: a space that scanning or typing left before the punctuation.</summary>
    private static int SkipSpaceBeforeClosing(string text, int cursor, int to)
    {
        var at = Markup.SkipSpace(text, cursor, to);
        var isClosing =
            at > cursor
            && at - cursor <= 2
            && at < to
            && text[at] is '.' or ')'
            && (at + 1 >= to || char.IsWhiteSpace(text[at + 1]));
        return isClosing ? at : cursor;
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
}
