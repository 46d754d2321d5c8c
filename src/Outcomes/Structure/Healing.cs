using System.Text;

namespace Puebla.Outcomes.Structure;

/// <summary>Joins lines into the text that their author wrote.</summary>
internal sealed class Healing(IReadOnlyList<Row> rows)
{
    /// <summary>First parts that take a hyphen; those that are mere syllables («pre-paren», «inter-nacional») do not count.</summary>
    private static readonly HashSet<string> KeepsHyphen = new(StringComparer.OrdinalIgnoreCase)
    {
        "extra",
        "socio",
        "político",
        "técnico",
        "económico",
        "self",
        "well",
        "cross",
        "non",
        "multi",
    };

    /// <summary>First parts that take a hyphen before their own last letter: re-elaborar (GRCM-2017 ¶28), co-organizar, inter-regional.</summary>
    private static readonly HashSet<string> KeepsHyphenBeforeTwin = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        "re",
        "co",
        "pre",
        "anti",
        "inter",
        "sub",
        "micro",
    };

    private HashSet<string>? _words;

    public string Join(IReadOnlyList<Segment> segments, bool withLabels)
    {
        var text = new StringBuilder();
        foreach (var segment in segments)
        {
            var from = withLabels ? segment.From : segment.TextFrom;
            Break(text, segment.Row.Text.AsSpan(from, segment.To - from));
            Append(text, segment.Row.Text, from, segment.To);
        }
        return text.ToString().TrimEnd();
    }

    public string Plain(Row row) =>
        Join([new Segment(row, row.Start, row.End, row.Start, null)], withLabels: true);

    private void Break(StringBuilder text, ReadOnlySpan<char> next)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
        if (text.Length == 0)
        {
            return;
        }
        var hyphen = text[^1];
        if (
            hyphen is not ('-' or '\u00AD' or '‐')
            || text.Length < 2
            || !char.IsLetterOrDigit(text[^2])
            || next.Length == 0
            || !char.IsLetterOrDigit(next[0])
        )
        {
            text.Append(' ');
        }
        else if (hyphen == '\u00AD' || !Belongs(text, next))
        {
            text.Length--;
        }
    }

    /// <summary>A hyphen at a line's end belongs to the word where the document writes the word so elsewhere, or its first part is one that takes it (GRCM-2017 ¶19).</summary>
    private bool Belongs(StringBuilder text, ReadOnlySpan<char> next)
    {
        var start = text.Length - 1;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }
        var before = text.ToString(start, text.Length - 1 - start);
        var length = 0;
        while (length < next.Length && char.IsLetterOrDigit(next[length]))
        {
            length++;
        }
        var after = next[..length].ToString();
        if (!char.IsLower(after[0]) || (before.Length > 0 && !char.IsLower(before[^1])))
        {
            return true;
        }
        _words ??= Words();
        if (_words.Contains(before + "-" + after))
        {
            return true;
        }
        return !_words.Contains(before + after)
            && (
                KeepsHyphen.Contains(before)
                || after is "témpore" or "tempore"
                || (KeepsHyphenBeforeTwin.Contains(before) && before[^1] == after[0])
            );
    }

    private HashSet<string> Words()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var text = row.Text;
            for (var at = row.Start; at < row.End; )
            {
                var end = at;
                while (
                    end < row.End
                    && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end > at))
                )
                {
                    end++;
                }
                // The word at a line's end is the one in doubt.
                if (end > at && end < row.End && (end - at) < 40)
                {
                    words.Add(text[at..end]);
                }
                at = Math.Max(end, at + 1);
            }
        }
        return words;
    }

    /// <summary>White space becomes one space; marks of emphasis and headings go.</summary>
    private static void Append(StringBuilder text, string source, int from, int to)
    {
        if (text.Length == 0)
        {
            var opening = Markup.SkipOpening(source, from, to);
            to -=
                opening > from
                && source[opening - 1] == '*'
                && Markup.IsItalic(source.AsSpan(opening - 1, to - opening + 1))
                    ? 1
                    : 0;
            from = opening;
        }
        for (var at = from; at < to; at++)
        {
            var c = source[at];
            if (char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else if (
                Markup.IsDouble(source, at, to)
                && !(to - from == 3 || Markup.IsRule(source.AsSpan(from, to - from)))
            )
            {
                at++;
            }
            else
            {
                text.Append(c);
            }
        }
    }
}
