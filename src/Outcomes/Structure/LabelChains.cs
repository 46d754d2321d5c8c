namespace Puebla.Outcomes.Structure;

/// <summary>Chooses, of the labels inside a line, those that count on from one another.</summary>
internal static class LabelChains
{
    private const int FewestLost = 3;

    public static List<InnerLabel> Choose(Label? head, List<InnerLabel> found)
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
            numbers = LostNumbers(head, found);
            runOn = numbers.Count > 0;
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

    /// <summary>Automatic numbers that were lost with their lines: every item is written as the first.</summary>
    private static List<int> LostNumbers(Label? head, List<InnerLabel> found)
    {
        var numbers = Enumerable
            .Range(0, found.Count)
            .Where(i => found[i].Label.Kind is LabelKind.Number && found[i].IsCapital)
            .ToList();
        var all = numbers.Select(i => found[i].Label);
        all = head is { Kind: LabelKind.Number } ? all.Prepend(head) : all;
        return
            all.Count() >= FewestLost
            && all.All(label => label.Value == 1)
            && all.Select(label => label.Closing).Distinct(StringComparer.Ordinal).Count() == 1
            ? numbers
            : [];
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
}
