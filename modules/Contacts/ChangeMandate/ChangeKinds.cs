using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.ChangeMandate;

/// <summary>Another last day for a mandate.</summary>
internal sealed class MoveEndKind(MandateRights rights, MandateChanges changes, MandateNotices told)
    : ChangeKind(rights, told)
{
    public const string Code = "contacts.mandate-end";

    public override string Kind => Code;

    public override async Task<Refusal?> Apply(
        PendingAct act,
        Actor confirmer,
        CancellationToken stop
    )
    {
        var details = act.Read<MandateDetails>();
        var (row, refusal) = await changes.Changeable(MandateOf(act), details, stop);
        if (refusal is not null)
        {
            return refusal;
        }
        var (old, to) = (row!.To, NewMandates.Day(details.To));
        if (await changes.CheckEnd(row, to, stop) is { } wrong)
        {
            return wrong;
        }
        row.To = to;
        await changes.Write(
            new(row, MandateChangeKind.EndMoved, act, confirmer)
            {
                Code = "contacts.mandate-end-moved",
                Told = "contacts.told-end-moved",
                OldTo = old,
                By = (await Rights.MayConfirm(confirmer, act, stop)).By,
            },
            stop
        );
        return null;
    }
}

/// <summary>The end of a mandate at once, before its last day.</summary>
internal sealed class EndNowKind(
    MandateRights rights,
    MandateChanges changes,
    MandateNotices told,
    TimeProvider clock
) : ChangeKind(rights, told)
{
    public const string Code = "contacts.mandate-stop";

    public override string Kind => Code;

    public override async Task<Refusal?> Apply(
        PendingAct act,
        Actor confirmer,
        CancellationToken stop
    )
    {
        var details = act.Read<MandateDetails>();
        var (row, refusal) = await changes.Changeable(MandateOf(act), details, stop);
        if (refusal is not null)
        {
            return refusal;
        }
        row!.EndedAt = clock.GetUtcNow();
        await changes.Write(
            new(row, MandateChangeKind.Ended, act, confirmer)
            {
                Code = "contacts.mandate-ended",
                Told = "contacts.told-ended",
                OldTo = row.To,
                By = (await Rights.MayConfirm(confirmer, act, stop)).By,
            },
            stop
        );
        return null;
    }
}
