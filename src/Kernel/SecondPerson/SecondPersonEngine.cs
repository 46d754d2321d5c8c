using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Settings;

namespace Puebla.Kernel.SecondPerson;

internal sealed class SecondPersonEngine(
    ConferenceDb db,
    PendingActs acts,
    PendingActLines lines,
    ISettings settings,
    TimeProvider clock
) : ISecondPerson
{
    public async Task<Proposed> Propose(
        Proposal proposal,
        Actor actor,
        CancellationToken stop = default
    )
    {
        if (string.IsNullOrWhiteSpace(proposal.Reason))
        {
            return new(null, SecondPersonRefusals.NoReason);
        }
        var kind = acts.KindOf(proposal.Kind);
        var decision = await kind.MayPropose(actor, proposal, stop);
        if (!decision.Allowed)
        {
            return new(null, decision.AsRefusal());
        }
        var act = await New(proposal, actor, decision, stop);
        await using var work = await UnitOfWork.Begin(db, stop);
        if (await OpenAbout(act, stop) is { } other)
        {
            return await InTheWay(other, act, actor, stop);
        }
        db.Add(act);
        lines.Proposed(act, actor, decision.By);
        var others = await PendingActs.Others(kind, act, stop);
        if (
            others.Count == 0
            && kind.MayBeFirst(proposal)
            && !await acts.EverConfirmed(act.Kind, stop)
        )
        {
            act.Decide(PendingState.Confirmed, actor.Id, "", clock.GetUtcNow());
            lines.First(act, actor, decision.By);
            if (await kind.Apply(act, actor, stop) is { } refusal)
            {
                return new(null, refusal);
            }
        }
        else
        {
            lines.TellWaiting(act, others);
        }
        return await work.Save(stop) is null
            ? new(act, null)
            : await InTheWay(await OpenAbout(act, stop), act, actor, stop);
    }

    public async Task<Refusal?> Confirm(
        Guid id,
        Actor actor,
        string words,
        CancellationToken stop = default
    )
    {
        await using var work = await UnitOfWork.Begin(db, stop);
        var act = await acts.Open(id, actor, stop);
        if (act is { State: PendingState.Confirmed } && act.DecidedBy == actor.Id)
        {
            return null; // The same post again.
        }
        var (decision, refusal) = await acts.MayDecide(act, actor, stop);
        if (refusal is not null)
        {
            return refusal;
        }
        act!.Decide(PendingState.Confirmed, actor.Id, words, clock.GetUtcNow());
        lines.Decided(act, actor, decision!.By);
        // Written first: whoever decides the same act waits here, and then finds it decided.
        if (await work.Write(stop) is { } faster)
        {
            return faster;
        }
        return await acts.KindOf(act.Kind).Apply(act, actor, stop) ?? await work.Save(stop);
    }

    public async Task<Refusal?> Refuse(
        Guid id,
        Actor actor,
        string words,
        CancellationToken stop = default
    )
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return SecondPersonRefusals.NoReason;
        }
        await using var work = await UnitOfWork.Begin(db, stop);
        var act = await acts.Open(id, actor, stop);
        if (act is { State: PendingState.Refused } && act.DecidedBy == actor.Id)
        {
            return null;
        }
        var (decision, refusal) = await acts.MayDecide(act, actor, stop);
        if (refusal is not null)
        {
            return refusal;
        }
        act!.Decide(PendingState.Refused, actor.Id, words, clock.GetUtcNow());
        lines.Decided(act, actor, decision!.By);
        await acts.KindOf(act.Kind).Refused(act, actor, stop);
        return await work.Save(stop);
    }

    public async Task<Refusal?> Withdraw(Guid id, Actor actor, CancellationToken stop = default)
    {
        await using var work = await UnitOfWork.Begin(db, stop);
        var act = await acts.Open(id, actor, stop);
        switch (act)
        {
            case null:
                return SecondPersonRefusals.NotThere;
            case var _ when act.ProposedBy != actor.Id:
                return SecondPersonRefusals.NotProposer;
            case { State: PendingState.Withdrawn }:
                return null;
            case var _ when !act.Waits(clock.GetUtcNow()):
                return act.State == PendingState.Open
                    ? SecondPersonRefusals.Expired
                    : SecondPersonRefusals.Decided;
        }
        act.Decide(PendingState.Withdrawn, actor.Id, "", clock.GetUtcNow());
        lines.Withdrawn(act, actor);
        return await work.Save(stop);
    }

    public Task<IReadOnlyList<PendingAct>> VisibleTo(
        Actor actor,
        CancellationToken stop = default
    ) => acts.VisibleTo(actor, stop);

    public Task<IReadOnlyList<PendingAct>> WaitingFor(
        Actor actor,
        CancellationToken stop = default
    ) => acts.WaitingFor(actor, stop);

    public Task<IReadOnlyList<WaitingAct>> AskedOf(Actor actor, CancellationToken stop = default) =>
        acts.AskedOf(actor, stop);

    public Task<PendingAct?> Find(Guid id, Actor actor, CancellationToken stop = default) =>
        acts.Find(id, actor, stop);

    public async ValueTask<Refusal?> WhyNot(
        PendingAct act,
        Actor actor,
        CancellationToken stop = default
    ) => (await acts.MayDecide(act, actor, stop)).Refusal;

    private async Task<PendingAct> New(
        Proposal proposal,
        Actor actor,
        Decision decision,
        CancellationToken stop
    )
    {
        var days = int.Parse(
            await settings.Get(SecondPersonSettings.Days, stop),
            CultureInfo.InvariantCulture
        );
        var now = clock.GetUtcNow();
        return new()
        {
            Kind = proposal.Kind,
            Subject = proposal.Subject,
            Party = proposal.Party?.ToString() ?? "",
            Payload = JsonSerializer.Serialize(proposal.Payload, PendingAct.Json),
            Reason = proposal.Reason.Trim(),
            ProposedBy = actor.Id,
            ProposedIn = decision.By?.ToString() ?? "",
            ProposedAt = now,
            ExpiresAt = now.AddDays(days),
            Audience = proposal.Audience.ToString(),
        };
    }

    // One whose time is over stands in nobody's way.
    private async Task<PendingAct?> OpenAbout(PendingAct act, CancellationToken stop)
    {
        var open = await db.Set<PendingAct>()
            .SingleOrDefaultAsync(
                other =>
                    other.Kind == act.Kind
                    && other.Subject == act.Subject
                    && other.State == PendingState.Open,
                stop
            );
        if (open is null || open.Waits(clock.GetUtcNow()))
        {
            return open;
        }
        lines.Expire(open);
        await db.SaveChangesAsync(stop);
        return null;
    }

    // The same person proposing the same again has posted twice.
    private async Task<Proposed> InTheWay(
        PendingAct? other,
        PendingAct act,
        Actor actor,
        CancellationToken stop
    ) =>
        other is not null && other.ProposedBy == actor.Id && other.Payload == act.Payload
            ? new(other, null)
            : new(
                other is not null && await acts.Sees(actor, other, stop) ? other : null,
                SecondPersonRefusals.AnotherIsOpen
            );
}
