using System.Globalization;
using System.Text.RegularExpressions;
using Puebla.Outcomes;
using Puebla.Record.Data;

namespace Puebla.Record.Review.Rules;

/// <summary>What is doubtful in a text as it was read.</summary>
internal static partial class Doubts
{
    // What the parser set aside for a reason that needs nobody's eyes.
    private static readonly HashSet<string> Clear = new(StringComparer.Ordinal)
    {
        "running head",
        "page number",
        "closing formula",
        "note",
        "residue of conversion",
        Passage.SetAside,
    };

    /// <summary>The doubts about each piece, in its order.</summary>
    public static IReadOnlyList<IReadOnlyList<Doubt>> Of(
        IReadOnlyList<(ItemKind Kind, Passage Passage)> items
    )
    {
        var paths = items
            .Where(item => item.Kind == ItemKind.Provision)
            .GroupBy(item => (item.Passage.Provision.Section, item.Passage.Provision.Path))
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet();
        var before = new Dictionary<(string?, string), string>();
        return
        [
            .. items.Select(
                (item, i) =>
                    item.Kind switch
                    {
                        ItemKind.Provision => About(
                            item.Passage.Provision,
                            Below(items, i),
                            paths,
                            before
                        ),
                        ItemKind.Unplaced when !Clear.Contains(item.Passage.Why ?? "") =>
                        [
                            Doubt.Unplaced,
                        ],
                        _ => (IReadOnlyList<Doubt>)[],
                    }
            ),
        ];
    }

    private static List<Doubt> About(
        Provision p,
        bool hasBelow,
        HashSet<(string?, string)> twice,
        Dictionary<(string?, string), string> before
    )
    {
        var doubts = new List<Doubt>();
        Add(doubts, Doubt.RunOn, Next(p.Label) is { } next && Holds(p.Text, next));
        Add(
            doubts,
            Doubt.Continues,
            p.Label is null && p.Text.Length > 0 && char.IsLower(p.Text[0])
        );
        var list = (p.Section, Parent(p.Path));
        if (p.Label is { } label)
        {
            Add(
                doubts,
                Doubt.Gap,
                int.TryParse(label, CultureInfo.InvariantCulture, out var number)
                    && before.TryGetValue(list, out var last)
                    && int.TryParse(last, CultureInfo.InvariantCulture, out var previous)
                    && number != previous + 1
            );
            before[list] = label;
        }
        Add(doubts, Doubt.SamePath, twice.Contains((p.Section, p.Path)));
        Add(
            doubts,
            Doubt.NoAddressee,
            p.Meaning is { ActionRequested: true, Addressees.Count: 0 } && !hasBelow
        );
        Add(
            doubts,
            Doubt.NoDay,
            p.Meaning.Clauses.Any(c => c.Deadline is { Date: null, RelativeTo: null })
        );
        Add(doubts, Doubt.OddSigns, Odd().IsMatch(p.Text));
        Add(doubts, Doubt.Short, !hasBelow && p.Text.Split(' ', 3).Length < 2);
        return doubts;
    }

    private static void Add(List<Doubt> doubts, Doubt doubt, bool holds)
    {
        if (holds)
        {
            doubts.Add(doubt);
        }
    }

    private static bool Below(IReadOnlyList<(ItemKind Kind, Passage Passage)> items, int i)
    {
        var next = i + 1;
        while (next < items.Count && items[next].Kind != ItemKind.Provision)
        {
            next++;
        }
        return next < items.Count
            && items[next].Passage.Provision.Level > items[i].Passage.Provision.Level;
    }

    private static string Parent(string path) =>
        path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : "";

    private static string? Next(string? label) =>
        label switch
        {
            null or "" => null,
            _ when int.TryParse(label, CultureInfo.InvariantCulture, out var number) => (
                number + 1
            ).ToString(CultureInfo.InvariantCulture),
            [>= 'a' and < 'z'] or [>= 'A' and < 'Z'] => ((char)(label[0] + 1)).ToString(),
            _ => null,
        };

    // After the end of a sentence: “… en 2020. 8. Solicitar …”.
    private static bool Holds(string text, string label) =>
        InnerLabels().Matches(text).Any(found => found.Groups["label"].Value == label);

    [GeneratedRegex(
        @"[.;:,)]\s+\(?(?<label>\d{1,3}|[A-Za-z])[.)]+-?\s+\p{L}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InnerLabels();

    [GeneratedRegex(
        @"[\uFFFD\uE000-\uF8FF]|[ÃÂ][\u0080-\u00BF©³±¡º]|(?:[^\w\s.,;:()'""«»“”‘’\-–—/%$€¿?¡!&°ºª#•]\s*){3}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Odd();
}
