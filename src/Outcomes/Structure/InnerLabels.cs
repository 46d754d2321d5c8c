namespace Puebla.Outcomes.Structure;

/// <summary>Finds what may be a label inside a line.</summary>
internal static class InnerLabels
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

    /// <summary>Labels inside the line, outside quotations, after something that may end an item.</summary>
    public static List<InnerLabel> Find(Row row, int from)
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
}
