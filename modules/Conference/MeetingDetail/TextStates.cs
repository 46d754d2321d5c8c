using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.MeetingDetail;

/// <summary>How much of a meeting's text is held.</summary>
public enum TextHolding
{
    /// <summary>The whole text.</summary>
    Whole,

    /// <summary>Extracts.</summary>
    InPart,

    /// <summary>Nothing.</summary>
    Missing,
}

/// <summary>A text of a meeting and how much of it is held.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">How much.</param>
/// <param name="Path">Where it is; null where it is missing.</param>
/// <param name="Sources">Why it is expected; empty for one that nobody expected.</param>
public sealed record TextState(
    LocalizedText Name,
    TextHolding State,
    string? Path,
    IReadOnlyList<SourceRef> Sources
);

/// <summary>Sets the texts that a meeting must have left against those that are held.</summary>
internal static class TextStates
{
    /// <summary>Kinds of which one text often carries several: a GRCM's conclusions and recommendations, the Vice-Ministers' declaration and decisions.</summary>
    private static readonly string[][] Families =
    [
        ["conclusions-and-recommendations", "conclusions", "recommendations", "report"],
        ["declaration", "decisions", "communique"],
    ];

    public static IReadOnlyList<TextState> Of(Meeting meeting, IReadOnlyList<HeldText> held)
    {
        // Of two texts of one kind the second has a title of its own, and only that title finds it.
        var firsts = meeting.Texts.DistinctBy(text => text.Kind).ToHashSet();
        var expected = meeting
            .Texts.Select(text => (Text: text, Held: Find(text, firsts.Contains(text), held)))
            .ToList();
        var unexpected = held.Except(expected.Select(pair => pair.Held).OfType<HeldText>());
        return
        [
            .. expected.Select(pair => new TextState(
                pair.Text.Name,
                Holding(pair.Held),
                pair.Held?.Path,
                pair.Text.Sources
            )),
            .. unexpected.Select(text => new TextState(text.Title, Holding(text), text.Path, [])),
        ];
    }

    private static HeldText? Find(MeetingText text, bool byKind, IReadOnlyList<HeldText> held) =>
        held.Select(one => (Held: one, Closeness: Closeness(text, byKind, one)))
            .Where(pair => pair.Closeness > 0)
            .OrderByDescending(pair => pair.Closeness)
            .ThenBy(pair => pair.Held.State)
            .FirstOrDefault()
            .Held;

    // The title before the kind, the same kind before a kindred one; extracts of no kind stand for any outcome.
    private static int Closeness(MeetingText text, bool byKind, HeldText held) =>
        held.Title.Spanish == text.Name.Spanish ? 4
        : !byKind || Families.FirstOrDefault(family => family.Contains(text.Kind)) is not { } family
            ? 0
        : held.Kind == text.Kind ? 3
        : family.Contains(held.Kind) ? 2
        : held is { State: HeldState.InPart, Kind: "compilation" or "other" } ? 1
        : 0;

    private static TextHolding Holding(HeldText? held) =>
        held?.State switch
        {
            HeldState.Whole => TextHolding.Whole,
            HeldState.InPart => TextHolding.InPart,
            _ => TextHolding.Missing,
        };
}
