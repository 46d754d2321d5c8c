using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Review.Rules;

namespace Puebla.Record.Review;

/// <summary>What a person typed about a piece of text.</summary>
internal sealed record TypedItem
{
    public required string Text { get; init; }

    public string Path { get; init; } = "";

    public string? Label { get; init; }

    public int Level { get; init; } = 1;

    public string? Section { get; init; }

    public string? Heading { get; init; }

    public bool Preambular { get; init; }

    /// <summary>Those that stay, in order.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>The piece as typed, with what changed.</summary>
    /// <param name="before">The piece as it was.</param>
    /// <param name="head">The provision under which it stands.</param>
    /// <param name="understand">Reads what it does where no person said so.</param>
    public (Passage After, IReadOnlyList<ItemChange> Changes) Over(
        Passage before,
        Provision? head,
        Understanding understand
    )
    {
        var was = before.Provision;
        var now = was with
        {
            Text = Storable(Text),
            Path = Path.Trim() is { Length: > 0 } path ? path : was.Path,
            Label = Filled(Label),
            Level = Math.Clamp(Level, 1, 9),
            Section = Filled(Section),
            Heading = Filled(Heading),
            Preambular = Preambular,
        };
        var changes = new List<ItemChange>();
        if (now.Text != was.Text)
        {
            changes.Add(ItemChange.Corrected);
        }
        if (now with { Text = was.Text } != was)
        {
            changes.Add(ItemChange.Labelled);
        }
        if (!ClausesAlike.Are(Clauses, was.Meaning.Clauses))
        {
            changes.Add(ItemChange.Clauses);
            now = now with { Meaning = ProvisionReader.Union(Clauses) };
            return (before with { Provision = now, ByHand = true }, changes);
        }
        if (changes.Count > 0 && !before.ByHand)
        {
            now = now with { Meaning = understand(now, head) };
        }
        return (before with { Provision = now }, changes);
    }

    private static string Storable(string text) => Import.Storable.Of(Cuts.Plain(text)).Trim();

    private static string? Filled(string? typed) =>
        typed?.Trim() is { Length: > 0 } text ? Import.Storable.Of(text) : null;
}

/// <summary>Whether two rows of clauses say the same.</summary>
internal static class ClausesAlike
{
    public static bool Are(IReadOnlyList<Clause> one, IReadOnlyList<Clause> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => Are(pair.First, pair.Second));

    private static bool Are(Clause one, Clause other) =>
        one with { Addressees = other.Addressees, ProposedBy = other.ProposedBy } == other
        && one.Addressees.SequenceEqual(other.Addressees)
        && one.ProposedBy.SequenceEqual(other.ProposedBy);
}
