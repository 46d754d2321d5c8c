using Puebla.Commitments.Data;
using Puebla.Kernel;

namespace Puebla.Commitments.Domain;

/// <summary>What may become of a line, and why not. Pure.</summary>
internal static class LineRules
{
    /// <summary>The states that whoever was asked can report, and the Secretariat note; the others take a decision.</summary>
    public static IReadOnlyList<LineState> Reportable { get; } =
    [LineState.NotBegun, LineState.UnderWay, LineState.Done];

    /// <summary>Whether something is still expected of the one asked.</summary>
    public static bool IsOpen(LineState state) => state is LineState.NotBegun or LineState.UnderWay;

    /// <summary>Whether a later decision ended it.</summary>
    public static bool IsEnded(LineState state) =>
        state is LineState.Overtaken or LineState.Dropped;

    /// <summary>A report or a note that says how it stands now.</summary>
    /// <param name="was">How it stands.</param>
    /// <param name="said">How it is to stand.</param>
    /// <param name="stage">Where it is at; null for none named.</param>
    /// <param name="shown">Whether words or evidence go along.</param>
    public static Refusal? Report(LineState was, LineState said, string? stage, bool shown) =>
        IsEnded(was) ? CommitmentRefusals.Ended
        : !Reportable.Contains(said) ? CommitmentRefusals.State
        : stage is not null && !Stages.Has(stage) ? CommitmentRefusals.Stage
        : stage is not null && said != LineState.UnderWay ? CommitmentRefusals.StageWithoutWay
        : said == LineState.Done && !shown ? CommitmentRefusals.DoneShowsNothing
        : null;

    /// <summary>The presidency contests what was reported (booklet l.798-799): something must have been, and be contested once only. What it answers for itself it reports anew.</summary>
    public static Refusal? Contest(
        LineState was,
        bool contested,
        bool reported,
        bool own,
        string reason
    ) =>
        own ? CommitmentRefusals.ContestOwn
        : IsEnded(was) ? CommitmentRefusals.Ended
        : !reported ? CommitmentRefusals.NothingReported
        : contested ? CommitmentRefusals.ContestedAlready
        : string.IsNullOrWhiteSpace(reason) ? CommitmentRefusals.Reason
        : null;

    /// <summary>A later decision takes its place or gives it up. What is done stays done; a decision of before can end nothing.</summary>
    public static Refusal? End(
        LineState was,
        LineState said,
        DateOnly? asked,
        DateOnly? decided,
        bool byItself
    ) =>
        said is not (LineState.Overtaken or LineState.Dropped) ? CommitmentRefusals.EndState
        : byItself ? CommitmentRefusals.EndsItself
        : decided < asked ? CommitmentRefusals.EndsBefore
        : !IsOpen(was) ? CommitmentRefusals.NotOpen
        : null;

    /// <summary>What was recorded by mistake is taken back, with a reason.</summary>
    public static Refusal? Restore(LineState was, string reason) =>
        !IsEnded(was) ? CommitmentRefusals.NotEnded
        : string.IsNullOrWhiteSpace(reason) ? CommitmentRefusals.Reason
        : null;
}
