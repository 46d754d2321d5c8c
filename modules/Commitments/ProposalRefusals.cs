using Puebla.Kernel;

namespace Puebla.Commitments;

/// <summary>Why a turn of a proposal is not recorded; each says what to do.</summary>
internal static class ProposalRefusals
{
    public static Refusal Gone => Of("gone");

    public static Refusal Step => Of("step");

    public static Refusal Accepted => Of("accepted");

    public static Refusal Withdrawn => Of("withdrawn");

    public static Refusal Body => Of("body");

    public static Refusal ReferredWhere => Of("referred-where");

    public static Refusal Meeting => Of("meeting");

    public static Refusal MeetingBefore => Of("meeting-before");

    public static Refusal TakenUpWhere => Of("taken-up-where");

    public static Refusal AcceptedWhere => Of("accepted-where");

    public static Refusal AnsweredWhat => Of("answered-what");

    public static Refusal BySameText => Of("by-same-text");

    public static Refusal PlaceBefore => Of("place-before");

    public static Refusal OnlyNotes => Of("only-notes");

    public static Refusal NothingToUndo => Of("nothing-to-undo");

    public static Refusal NotOwn => Of("not-own");

    private static Refusal Of(string code) =>
        new(
            $"proposals.{code}",
            CommitmentWords.Of($"ProposalRefused.{code}", Language.Spanish),
            CommitmentWords.Of($"ProposalRefused.{code}", Language.English)
        );
}
