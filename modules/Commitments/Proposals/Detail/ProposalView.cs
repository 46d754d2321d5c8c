using Puebla.Commitments.Detail;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Proposals.Detail;

/// <summary>A proposal as the one who reads may see it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">As a word: a proposal or a contribution.</param>
/// <param name="Title">Whose it is.</param>
/// <param name="Words">In the words of the text that notes it.</param>
/// <param name="Language">Language of the words.</param>
/// <param name="Noted">The provision that notes it.</param>
/// <param name="Proposers">Names of those who brought it; empty where the text does not say.</param>
/// <param name="NotedOn">The day of the text.</param>
/// <param name="IsSample">True where a sample notes it.</param>
/// <param name="Course">What became of it; null for those who may not see it.</param>
/// <param name="Acts">What the reader may do.</param>
public sealed record ProposalView(
    int Id,
    string Kind,
    string Title,
    string Words,
    string Language,
    CitedPlace Noted,
    IReadOnlyList<string> Proposers,
    DateOnly? NotedOn,
    bool IsSample,
    CourseView? Course,
    ProposalActs Acts
)
{
    /// <summary>The latest first.</summary>
    public IReadOnlyList<TurnView> Turns => Course?.Turns ?? [];

    public string? NextWords => Course?.Next;

    /// <summary>The last turn that was not taken back; null where there is none.</summary>
    public TurnView? LastStanding => Turns.FirstOrDefault(turn => turn.Stands);
}

/// <summary>How it stands.</summary>
/// <param name="State">In a word.</param>
/// <param name="Tag">Its colour.</param>
/// <param name="QuietSince">Since when nothing happened to it; null where no document says.</param>
/// <param name="Next">What may follow, in a sentence.</param>
/// <param name="Turns">The latest first.</param>
/// <param name="Openings">What was decided about who sees it; empty for visitors.</param>
public sealed record CourseView(
    string State,
    TagState Tag,
    DateOnly? QuietSince,
    string Next,
    IReadOnlyList<TurnView> Turns,
    IReadOnlyList<OpeningView> Openings
);

/// <summary>A turn.</summary>
/// <param name="Id">Its number.</param>
/// <param name="What">What happened.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="On">When.</param>
/// <param name="Reason">Why; null where the provision says it.</param>
/// <param name="Body">The body that it was referred to.</param>
/// <param name="Meeting">The meeting that takes it up.</param>
/// <param name="Place">The provision that says so, as far as the reader may see it.</param>
/// <param name="Born">Commitments that were born of that provision.</param>
/// <param name="Stands">False where it was taken back, or takes one back.</param>
/// <param name="IsUndone">Whether it was taken back.</param>
public sealed record TurnView(
    int Id,
    string What,
    string By,
    DateOnly On,
    string? Reason,
    string? Body,
    CitedPlace? Meeting,
    CitedPlace? Place,
    IReadOnlyList<CitedPlace> Born,
    bool Stands,
    bool IsUndone
);

/// <summary>What the reader may do: an address each, null for what they may not.</summary>
public sealed record ProposalActs(string? Follow, string? Undo, string? Withdraw, string? Open)
{
    public bool Any => (Follow ?? Undo ?? Withdraw ?? Open) is not null;
}
