using Puebla.Kernel;

namespace Puebla.Commitments;

/// <summary>Why something is not done; each says what to do.</summary>
internal static class CommitmentRefusals
{
    /// <summary>As many characters as the fields for a reason take.</summary>
    public const int LongestReason = 2000;

    public static Refusal Gone => Of("gone");

    public static Refusal Ended => Of("ended");

    public static Refusal State => Of("state");

    public static Refusal Stage => Of("stage");

    public static Refusal StageWithoutWay => Of("stage-without-way");

    public static Refusal DoneShowsNothing => Of("done-shows-nothing");

    public static Refusal Changed => Of("changed");

    public static Refusal PreparedMeanwhile => Of("prepared-meanwhile");

    public static Refusal NothingPrepared => Of("nothing-prepared");

    public static Refusal TooLong => Of("too-long");

    /// <summary>What is wrong with a reason that one must give; null where nothing is.</summary>
    public static Refusal? OfReason(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? Reason
        // Browsers count the end of a line as one, and send two.
        : reason.ReplaceLineEndings("\n").Length > LongestReason ? TooLong
        : null;

    public static Refusal Document(string typed) => Of("document", typed);

    public static Refusal TooManyDocuments => Of("too-many-documents");

    public static Refusal ActivityWords => Of("activity-words");

    public static Refusal ActivityDay => Of("activity-day");

    public static Refusal ActivityLater => Of("activity-later");

    public static Refusal Source => Of("source");

    public static Refusal NoteOwn => Of("note-own");

    public static Refusal ContestOwn => Of("contest-own");

    public static Refusal NothingReported => Of("nothing-reported");

    public static Refusal ContestedAlready => Of("contested-already");

    public static Refusal Reason => Of("reason");

    public static Refusal EndState => Of("end-state");

    public static Refusal EndsItself => Of("ends-itself");

    public static Refusal EndsBefore => Of("ends-before");

    public static Refusal NotOpen => Of("not-open");

    public static Refusal NotEnded => Of("not-ended");

    public static Refusal NoLine => Of("no-line");

    public static Refusal Place => Of("place");

    public static Refusal NotAdopted => Of("not-adopted");

    public static Refusal SampleSettles => Of("sample-settles");

    public static Refusal Criterion => Of("criterion");

    public static Refusal Audience => Of("audience");

    public static Refusal SameAudience => Of("same-audience");

    public static Refusal NoPresidency => Of("no-presidency");

    public static Refusal PriorityAlready => Of("priority-already");

    public static Refusal PriorityGone => Of("priority-gone");

    public static Refusal PriorityNotPending => Of("priority-not-pending");

    public static Refusal PrioritySample => Of("priority-sample");

    private static Refusal Of(string code, params object[] values) =>
        new(
            $"commitments.{code}",
            CommitmentWords.Of($"Refused.{code}", Language.Spanish, values),
            CommitmentWords.Of($"Refused.{code}", Language.English, values)
        );
}
