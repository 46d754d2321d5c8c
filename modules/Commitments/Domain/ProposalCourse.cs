using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>How a proposal stands by its turns: those that were taken back count no more. Pure, and the only place that says so.</summary>
internal static class ProposalCourse
{
    /// <summary>The states in which something is still expected to happen.</summary>
    public static IReadOnlyList<ProposalState> OpenStates { get; } =
    [ProposalState.Noted, ProposalState.Referred, ProposalState.TakenUp];

    public static bool IsOpen(ProposalState state) => OpenStates.Contains(state);

    /// <summary>The turns that stand, in the order in which they came, whatever the clock said.</summary>
    public static IReadOnlyList<ProposalTurn> Standing(IEnumerable<ProposalTurn> turns)
    {
        var all = turns.OrderBy(turn => turn.Id == 0 ? int.MaxValue : turn.Id).ToList();
        var undone = all.Select(turn => turn.Undoes).OfType<int>().ToHashSet();
        return [.. all.Where(turn => turn.Undoes is null && !undone.Contains(turn.Id))];
    }

    /// <summary>Number of the last turn, whatever became of it; 0 where there is none.</summary>
    public static int Last(IReadOnlyCollection<ProposalTurn> turns) =>
        turns.Count == 0 ? 0 : turns.Max(turn => turn.Id);

    /// <summary>Whether it waits with one of some bodies: its last turn that stands referred it there.</summary>
    public static bool WaitsWith(Proposal proposal, IReadOnlyCollection<string> bodies) =>
        Standing(proposal.Turns) is [.., { State: ProposalState.Referred, Body: { } body }]
        && bodies.Contains(body);

    /// <summary>Writes into the proposal how it stands.</summary>
    public static void Settle(Proposal proposal)
    {
        var last = Standing(proposal.Turns) is [.., var newest] ? newest : null;
        proposal.State = last?.State ?? proposal.NotedAs;
        proposal.Meeting = last is { State: ProposalState.TakenUp, Meeting: { } meeting }
            ? meeting
            : null;
        proposal.QuietSince = last is null ? proposal.NotedOn : ConferenceFacts.DayOf(last.At);
    }
}
