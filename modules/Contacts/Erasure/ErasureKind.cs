using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.Erasure;

/// <summary>The erasure of a person waits for a second person: it cannot be undone.</summary>
internal sealed class ErasureKind(IRights rights, Entitled entitled, PersonEraser eraser)
    : IPendingActKind
{
    public const string Code = "contacts.erasure";

    public string Kind => Code;

    public bool MayBeFirst(Proposal proposal) => false;

    /// <summary>The subject of its proposals.</summary>
    public static string SubjectOf(Guid person) => $"person:{person:D}";

    public ValueTask<Decision> MayPropose(Actor actor, Proposal proposal, CancellationToken stop) =>
        rights.May(actor, Act.ProposeErasure, proposal.Party, stop);

    public ValueTask<Decision> MayConfirm(Actor actor, PendingAct act, CancellationToken stop) =>
        rights.May(actor, Act.ConfirmErasure, Party.Parse(act.Party), stop);

    public async ValueTask<IReadOnlyList<Guid>> WhoMayConfirm(
        PendingAct act,
        CancellationToken stop
    ) => await entitled.Who(Act.ConfirmErasure, Party.Parse(act.Party)!.Value, stop);

    public async Task<Refusal?> Apply(PendingAct act, Actor confirmer, CancellationToken stop)
    {
        var payload = act.Read<ErasurePayload>();
        if (await eraser.Check(payload.Person, stop) is { } refusal)
        {
            return refusal;
        }
        await eraser.Erase(
            new(
                payload.Person,
                payload.Reasons,
                confirmer,
                act.Reason,
                (await MayConfirm(confirmer, act, stop)).By
            ),
            stop
        );
        return null;
    }
}

/// <summary>Whom, and whether the reasons that they typed go as well.</summary>
internal sealed record ErasurePayload(Guid Person, bool Reasons);
