namespace Puebla.Outcomes.Structure;

/// <summary>Numbers without punctuation that count paragraphs: <c>3 Aceptar</c>, or <c>3</c> alone on its line.</summary>
internal static class BareNumbers
{
    private const int FewestAlone = 3;
    private const int FarthestApart = 25;

    public static void Mark(IReadOnlyList<Row> rows)
    {
        var numbered = false;
        var last = 0;
        var pending = new List<Row>();
        Row? before = null;
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            var label = LabelScanner.Scan(row.Text, row.Start, row.End, out _);
            if (label is { Kind: LabelKind.Number })
            {
                numbered = true;
                Accept(pending, label.Value);
                last = label.Value;
            }
            else if (label is null && Value(row) is > 0 and var value && Begins(rows, row, before))
            {
                var afterHeading = before is null || Ending.IsUpper(before.Content);
                if (value == last + 1 && (value > 1 || !numbered) || (value == 1 && afterHeading))
                {
                    last = value;
                    pending.Add(row);
                }
            }
            before = row;
        }
        Accept(pending, last + 1);
        if (numbered)
        {
            Refuse(rows);
        }
    }

    /// <summary>A single bare number counts where the numbers go on after it; else three are needed.</summary>
    private static void Accept(List<Row> pending, int next)
    {
        var span = pending.Count == 0 ? 0 : pending[^1].Index - pending[0].Index;
        var isChain = pending.Count >= FewestAlone && span <= FarthestApart * pending.Count;
        foreach (var row in pending)
        {
            row.IsBareNumber =
                isChain
                || (!IsAlone(row) && pending.Count == 1 && Value(row) > 1 && Value(row) < next);
        }
        pending.Clear();
    }

    /// <summary>Where other numbers carry punctuation a number alone on its line is a page's.</summary>
    private static void Refuse(IReadOnlyList<Row> rows)
    {
        foreach (var row in rows.Where(row => row.IsBareNumber && IsAlone(row)))
        {
            row.IsBareNumber = false;
        }
    }

    private static bool IsAlone(Row row) => row.Length <= 2;

    /// <summary>The number at the head of a line, before a capital or alone; 0 otherwise.</summary>
    private static int Value(Row row)
    {
        var content = row.Content;
        var digits =
            content.IndexOfAnyExceptInRange('0', '9') is var stop && stop < 0
                ? content.Length
                : stop;
        if (digits is 0 or > 2 || row.Source.AutoLabel is not null)
        {
            return 0;
        }
        var rest = content[digits..].TrimStart();
        var fits =
            rest.Length == 0 || (char.IsWhiteSpace(content[digits]) && char.IsUpper(rest[0]));
        return fits
            ? int.Parse(content[..digits], System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>What stands before is finished, and what follows begins with a capital.</summary>
    private static bool Begins(IReadOnlyList<Row> rows, Row row, Row? before)
    {
        var finished =
            before is null
            || Ending.IsClosed(before)
            || Ending.IsUpper(before.Content)
            || before.IsBold
            || before.HeadingLevel > 0;
        if (!finished || !IsAlone(row))
        {
            return finished;
        }
        var next = row.Index + 1;
        while (next < rows.Count && next <= row.Index + 3 && rows[next].IsBlank)
        {
            next++;
        }
        return next < rows.Count && !rows[next].IsBlank && char.IsUpper(rows[next].Content[0]);
    }
}
