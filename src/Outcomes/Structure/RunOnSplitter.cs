namespace Puebla.Outcomes.Structure;

/// <summary>Cuts a line that holds several items run together, following the sequence of their labels.</summary>
internal static class RunOnSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "no",
        "nro",
        "núm",
        "num",
        "párr",
        "parr",
        "párrs",
        "para",
        "paras",
        "art",
        "arts",
        "res",
        "dec",
        "ley",
        "cap",
        "p",
        "pp",
        "pág",
        "págs",
        "vol",
        "inc",
        "lit",
        "sec",
        "dr",
        "dra",
        "sr",
        "sra",
        "lic",
        "ing",
        "ee",
        "nos",
        "n",
        "apdo",
        "vid",
        "cf",
    };

    /// <summary>The segments of a row.</summary>
    /// <param name="inside">Whether labels inside the line count; in a compilation they belong to quotations.</param>
    public static List<Segment> Split(Row row, bool inside)
    {
        var label = Head(row, out var textFrom);
        var found = inside ? Candidates(row, textFrom) : [];
        var cuts = found.Count == 0 ? found : Choose(label, found);
        var segments = new List<Segment>(cuts.Count + 1);
        var (from, words, open) = (row.Start, textFrom, label);
        if (label is null && cuts.Count > 1 && cuts[0].Label.Kind is LabelKind.Number)
        {
            foreach (var at in RunOnFront.Cuts(row.Text, row.Start, cuts[0].At))
            {
                segments.Add(new(row, from, End(row.Text, from, at), from, null));
                (from, words) = (at, at);
            }
        }
        foreach (var cut in cuts)
        {
            var end = End(row.Text, from, cut.At);
            segments.Add(new(row, from, end, Math.Min(words, end), open));
            (from, words, open) = (cut.At, cut.TextFrom, cut.Label);
        }
        segments.Add(new(row, from, row.End, words, open));
        return segments;
    }

    private static Label? Head(Row row, out int textFrom)
    {
        if (row.Source.AutoLabel is { Length: > 0 } auto)
        {
            textFrom = row.Start;
            return LabelScanner.Scan(auto + " ", 0, auto.Length + 1, out _)
                ?? new(Label.Bullet, LabelKind.Bullet, 1, auto);
        }
        textFrom = row.Start;
        if (row.IsBareNumber)
        {
            return Label.Bare(row, out textFrom);
        }
        return row.IsRule ? null : LabelScanner.Scan(row.Text, row.Start, row.End, out textFrom);
    }

    private static int End(string text, int from, int end)
    {
        while (end > from && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return end;
    }

    /// <summary>Labels inside the line, outside quotations, after something that may end an item.</summary>
    private static List<InnerLabel> Candidates(Row row, int from)
    {
        var found = new List<InnerLabel>();
        var text = row.Text;
        if (row.End - from < 12)
        {
            return found;
        }
        var quotes =
            text.AsSpan(from, row.End - from).Count('“')
            == text.AsSpan(from, row.End - from).Count('”');
        var depth = 0;
        for (var at = from; at < row.End; at++)
        {
            depth +=
                text[at] is '“' ? 1
                : text[at] is '”' ? -1
                : 0;
            if (
                at <= from
                || !char.IsWhiteSpace(text[at - 1])
                || char.IsWhiteSpace(text[at])
                || (quotes && depth > (text[at] is '“' ? 1 : 0))
            )
            {
                continue;
            }
            var before = Before(text, from, at);
            if (
                before < from
                || LabelScanner.Scan(text, at, row.End, out var textFrom) is not { } label
                || textFrom >= row.End
            )
            {
                continue;
            }
            if (
                label.Kind is LabelKind.Bullet
                    ? label.Closing[0] is '•' or '▪' or '●' or '➢' or '\uF0B7'
                    : MayEnd(text, from, before)
            )
            {
                found.Add(
                    new(
                        at,
                        textFrom,
                        label,
                        text[before] == ':',
                        char.IsUpper(text[textFrom]) || text[textFrom] is '“' or '«'
                    )
                );
                at = textFrom - 1;
            }
        }
        return found;
    }

    private static int Before(string text, int from, int at)
    {
        at--;
        while (at >= from && char.IsWhiteSpace(text[at]))
        {
            at--;
        }
        return at;
    }

    private static bool MayEnd(string text, int from, int before)
    {
        if (
            text[before] is ';' or ':' or ',' or ')' or '”' or '"' or '»' or '*'
            || text[before] is 'y' or 'e' or 'o' && before > from && text[before - 1] == ' '
        )
        {
            return true;
        }
        if (text[before] is not '.')
        {
            return text.AsSpan(from, before - from + 1).EndsWith(" and")
                || text.AsSpan(from, before - from + 1).EndsWith(" or");
        }
        var start = before;
        while (start > from && char.IsLetter(text[start - 1]))
        {
            start--;
        }
        return !Abbreviations.Contains(text[start..before]);
    }

    private static List<InnerLabel> Choose(Label? head, List<InnerLabel> found)
    {
        var cuts = new List<InnerLabel>();
        var numbers = Chain(
            found,
            0,
            found.Count,
            LabelKind.Number,
            head is { Kind: LabelKind.Number } ? head.Value : 0,
            needsCapital: true
        );
        var runOn = numbers.Count > (head is { Kind: LabelKind.Number } ? 0 : 1);
        if (!runOn)
        {
            numbers.Clear();
        }
        var start = 0;
        foreach (var stop in numbers.Append(found.Count))
        {
            AddInner(cuts, found, start, stop, runOn, head);
            if (stop < found.Count)
            {
                cuts.Add(found[stop]);
            }
            start = stop + 1;
        }
        return cuts;
    }

    private static void AddInner(
        List<InnerLabel> cuts,
        List<InnerLabel> found,
        int start,
        int stop,
        bool runOn,
        Label? head
    )
    {
        var last = head is { Kind: LabelKind.Letter } && start == 0 ? head.Value : 0;
        var letters = Chain(found, start, stop, LabelKind.Letter, last, needsCapital: !runOn);
        if (
            letters.Count < (last > 0 ? 1 : 2)
            || (!runOn && last == 0 && !found[letters[0]].AfterColon)
        )
        {
            letters.Clear();
        }
        var from = start;
        foreach (var letter in letters.Append(stop))
        {
            var romans = Chain(found, from, letter, LabelKind.Roman, 0, needsCapital: !runOn);
            if (romans.Count < 2 || (!runOn && !found[romans[0]].AfterColon))
            {
                romans.Clear();
            }
            var kept = romans.ToHashSet();
            for (var i = from; i < letter; i++)
            {
                if (kept.Contains(i) || found[i].Label.Kind is LabelKind.Bullet)
                {
                    cuts.Add(found[i]);
                }
            }
            if (letter < stop)
            {
                cuts.Add(found[letter]);
            }
            from = letter + 1;
        }
    }

    /// <summary>Indexes of labels that count on from a value, all with the punctuation of the first.</summary>
    private static List<int> Chain(
        List<InnerLabel> found,
        int start,
        int stop,
        LabelKind kind,
        int last,
        bool needsCapital
    )
    {
        var chain = new List<int>();
        string? closing = null;
        for (var i = start; i < stop; i++)
        {
            var label = found[i].Label;
            var value =
                kind is LabelKind.Roman ? label.Roman
                : label.Kind == kind ? label.Value
                : 0;
            if (
                value == last + 1
                && (found[i].IsCapital || !needsCapital)
                && (kind is LabelKind.Number || closing is null || closing == label.Closing)
            )
            {
                chain.Add(i);
                closing ??= label.Closing;
                last = value;
            }
        }
        return chain;
    }

    private sealed record InnerLabel(
        int At,
        int TextFrom,
        Label Label,
        bool AfterColon,
        bool IsCapital
    );
}
