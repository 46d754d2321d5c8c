using Puebla.Kernel.Access;

namespace Puebla.Kernel.SecondPerson;

/// <summary>What waits for a second person. One mechanism for mandates, recoveries, settings, handovers, redactions and erasures.</summary>
public interface ISecondPerson
{
    /// <summary>Proposes. Where nobody but the proposer could confirm, as in a fresh installation, and the kind allows it, it is so at once and the journal says why.</summary>
    /// <returns>The act, or why not: another one is open about the subject, the reason is missing, the kind refuses it.</returns>
    Task<Proposed> Propose(Proposal proposal, Actor actor, CancellationToken stop = default);

    /// <summary>Confirms and makes it so, in one transaction.</summary>
    /// <param name="id">The act.</param>
    /// <param name="actor">The second person; never the proposer.</param>
    /// <param name="words">Their remark; may be empty.</param>
    /// <param name="stop">Stops it; nothing has changed then.</param>
    /// <returns>Null, or why not: decided already, expired, not entitled, the proposer themself, or what it would change has changed meanwhile.</returns>
    Task<Refusal?> Confirm(Guid id, Actor actor, string words, CancellationToken stop = default);

    /// <summary>Refuses it, with a reason that the proposer is told.</summary>
    Task<Refusal?> Refuse(Guid id, Actor actor, string words, CancellationToken stop = default);

    /// <summary>Takes it back; the proposer alone.</summary>
    Task<Refusal?> Withdraw(Guid id, Actor actor, CancellationToken stop = default);

    /// <summary>The open acts that the actor may see: those proposed by them, those that they may confirm, and those of their audiences.</summary>
    Task<IReadOnlyList<PendingAct>> VisibleTo(Actor actor, CancellationToken stop = default);

    /// <summary>The open acts that the actor could confirm now: what waits for them.</summary>
    Task<IReadOnlyList<PendingAct>> WaitingFor(Actor actor, CancellationToken stop = default);

    /// <summary>The same, each with the mandate in which the actor could confirm it.</summary>
    Task<IReadOnlyList<WaitingAct>> AskedOf(Actor actor, CancellationToken stop = default);

    /// <summary>One act, open or decided, if the actor may see it.</summary>
    Task<PendingAct?> Find(Guid id, Actor actor, CancellationToken stop = default);

    /// <summary>Null where the actor could confirm or refuse the act now, or why not.</summary>
    ValueTask<Refusal?> WhyNot(PendingAct act, Actor actor, CancellationToken stop = default);
}

/// <summary>An act that waits for the one who asks.</summary>
/// <param name="Act">The act.</param>
/// <param name="By">The mandate in which they could confirm it.</param>
public sealed record WaitingAct(PendingAct Act, Mandate By);

/// <summary>A proposal.</summary>
/// <param name="Kind">Code of its kind.</param>
/// <param name="Subject">Key of what it changes.</param>
/// <param name="Party">The party that it is about; null for none.</param>
/// <param name="Payload">The kind's own record; serialised as JSON.</param>
/// <param name="Reason">Why; never empty.</param>
/// <param name="Audience">Who sees it besides the proposer and those who may confirm.</param>
public sealed record Proposal(
    string Kind,
    string Subject,
    Party? Party,
    object Payload,
    string Reason,
    Audience Audience
);

/// <summary>What became of a proposal.</summary>
/// <param name="Act">The act, <see cref="PendingState.Confirmed"/> already where nobody else could confirm; beside a refusal the open act that stands in the way, if the actor may see it.</param>
/// <param name="Refusal">Why not; null where it was proposed.</param>
public sealed record Proposed(PendingAct? Act, Refusal? Refusal);

/// <summary>A kind of act that needs a second person. Each module registers its own as scoped services.</summary>
public interface IPendingActKind
{
    /// <summary>Its code; also that of its sentences: <c>Say.CODE</c> tells the proposal, with the payload's fields as details.</summary>
    string Kind { get; }

    /// <summary>Whether such a proposal may be so without a second person while there is nobody who could be it, and until the first act of its kind was confirmed by one.</summary>
    bool MayBeFirst(Proposal proposal);

    /// <summary>Whether the actor may propose it; the mandate goes into the journal.</summary>
    ValueTask<Decision> MayPropose(Actor actor, Proposal proposal, CancellationToken stop);

    /// <summary>Whether the actor may be the second person.</summary>
    ValueTask<Decision> MayConfirm(Actor actor, PendingAct act, CancellationToken stop);

    /// <summary>The persons who could confirm it now, to be told that it waits.</summary>
    ValueTask<IReadOnlyList<Guid>> WhoMayConfirm(PendingAct act, CancellationToken stop);

    /// <summary>Makes it so inside the running transaction, with its own line in the journal; refuses where what it would change has changed.</summary>
    Task<Refusal?> Apply(PendingAct act, Actor confirmer, CancellationToken stop);

    /// <summary>Called where the second person refused it, in the same transaction: tells others than the proposer, who is told in any case.</summary>
    Task Refused(PendingAct act, Actor decider, CancellationToken stop) => Task.CompletedTask;
}
