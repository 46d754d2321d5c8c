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
        var expected = meeting.Texts.Select(text => (Text: text, Held: Find(text, held))).ToList();
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

    // The same kind before a kindred one, the whole text before extracts; a compilation of extracts stands for any.
    private static HeldText? Find(MeetingText text, IReadOnlyList<HeldText> held) =>
        held.Where(one => Closeness(text.Kind, one) > 0)
            .OrderByDescending(one => Closeness(text.Kind, one))
            .ThenBy(one => one.State)
            .FirstOrDefault();

    private static int Closeness(string kind, HeldText held) =>
        held.Kind == kind ? 3
        : Families.Any(family => family.Contains(kind) && family.Contains(held.Kind)) ? 2
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
