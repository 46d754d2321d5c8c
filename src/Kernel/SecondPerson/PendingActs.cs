using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.SecondPerson;

/// <summary>Who sees an act, and who may decide it.</summary>
internal sealed class PendingActs(
    ConferenceDb db,
    IEnumerable<IPendingActKind> kinds,
    TimeProvider clock
)
{
    public IPendingActKind KindOf(string kind) =>
        kinds.SingleOrDefault(one => one.Kind == kind)
        ?? throw new InvalidOperationException($"No module registered the kind {kind}.");

    /// <summary>The persons who could confirm it, the proposer left out.</summary>
    public static async Task<IReadOnlyList<Guid>> Others(
        IPendingActKind kind,
        PendingAct act,
        CancellationToken stop
    ) =>
        [
            .. (await kind.WhoMayConfirm(act, stop))
                .Where(person => person.ToString("D") != act.ProposedBy)
                .Distinct(),
        ];

    /// <summary>Whether a second person ever confirmed an act of the kind.</summary>
    public Task<bool> EverConfirmed(string kind, CancellationToken stop) =>
        db.Set<PendingAct>()
            .AnyAsync(
                act =>
                    act.Kind == kind
                    && act.State == PendingState.Confirmed
                    && act.DecidedBy != act.ProposedBy,
                stop
            );

    /// <summary>The act in whatever state, to be changed, if the actor may see it.</summary>
    public async Task<PendingAct?> Open(Guid id, Actor actor, CancellationToken stop) =>
        await db.Set<PendingAct>().SingleOrDefaultAsync(act => act.Id == id, stop) is { } act
        && Knows(act)
        && await Sees(actor, act, stop)
            ? act
            : null;

    public async Task<PendingAct?> Find(Guid id, Actor actor, CancellationToken stop) =>
        await db.Set<PendingAct>().AsNoTracking().SingleOrDefaultAsync(act => act.Id == id, stop)
            is { } act
        && Knows(act)
        && await Sees(actor, act, stop)
            ? act
            : null;

    public async Task<IReadOnlyList<PendingAct>> VisibleTo(Actor actor, CancellationToken stop)
    {
        var seen = new List<PendingAct>();
        foreach (var act in await AllOpen(stop))
        {
            if (await Sees(actor, act, stop))
            {
                seen.Add(act);
            }
        }
        return seen;
    }

    public async Task<IReadOnlyList<PendingAct>> WaitingFor(Actor actor, CancellationToken stop) =>
        [.. (await Waiting(actor, stop)).Select(waiting => waiting.Act)];

    public async Task<IReadOnlyList<WaitingAct>> AskedOf(Actor actor, CancellationToken stop) =>
        [
            .. (await Waiting(actor, stop))
                .Where(waiting => waiting.By is not null)
                .Select(waiting => new WaitingAct(waiting.Act, waiting.By!)),
        ];

    private async Task<List<(PendingAct Act, Mandate? By)>> Waiting(
        Actor actor,
        CancellationToken stop
    )
    {
        var waiting = new List<(PendingAct, Mandate?)>();
        foreach (var act in await AllOpen(stop))
        {
            var (decision, refusal) = await MayDecide(act, actor, stop);
            if (refusal is null)
            {
                waiting.Add((act, decision?.By));
            }
        }
        return waiting;
    }

    public async ValueTask<bool> Sees(Actor actor, PendingAct act, CancellationToken stop) =>
        act.ProposedBy == actor.Id
        || act.DecidedBy == actor.Id
        || (Audience.Parse(act.Audience) is { } audience && actor.BelongsTo(audience))
        || (await KindOf(act.Kind).MayConfirm(actor, act, stop)).Allowed;

    /// <summary>By what right the actor decides it, or why not.</summary>
    public async ValueTask<(Decision? Decision, Refusal? Refusal)> MayDecide(
        PendingAct? act,
        Actor actor,
        CancellationToken stop
    )
    {
        if (act is null)
        {
            return (null, SecondPersonRefusals.NotThere);
        }
        if (act.State is not (PendingState.Open or PendingState.Expired))
        {
            return (null, SecondPersonRefusals.Decided);
        }
        if (!act.Waits(clock.GetUtcNow()))
        {
            return (null, SecondPersonRefusals.Expired);
        }
        if (act.ProposedBy == actor.Id)
        {
            return (null, SecondPersonRefusals.Proposer);
        }
        var decision = await KindOf(act.Kind).MayConfirm(actor, act, stop);
        return decision.Allowed ? (decision, null) : (decision, decision.AsRefusal());
    }

    private bool Knows(PendingAct act) => kinds.Any(kind => kind.Kind == act.Kind);

    // While one process is newer than the others its kinds are unknown to them; there such an act is not to be seen.
    private async Task<List<PendingAct>> AllOpen(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        string[] known = [.. kinds.Select(kind => kind.Kind)];
        return await db.Set<PendingAct>()
            .AsNoTracking()
            .Where(act =>
                act.State == PendingState.Open && act.ExpiresAt > now && known.Contains(act.Kind)
            )
            .OrderBy(act => act.ProposedAt)
            .ThenBy(act => act.Id)
            .ToListAsync(stop);
    }
}
