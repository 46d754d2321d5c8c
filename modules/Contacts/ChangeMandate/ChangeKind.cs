using System.Globalization;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.ChangeMandate;

/// <summary>What the changes of a mandate have in common: who may, and who is told of a refusal.</summary>
internal abstract class ChangeKind(MandateRights rights, MandateNotices told) : IPendingActKind
{
    private const string Prefix = "mandate:";

    public abstract string Kind { get; }

    public bool MayBeFirst(Proposal proposal) => false;

    protected MandateRights Rights => rights;

    /// <summary>The subject of its proposals.</summary>
    public static string SubjectOf(Guid mandate) => $"{Prefix}{mandate:D}";

    public ValueTask<Decision> MayPropose(Actor actor, Proposal proposal, CancellationToken stop) =>
        rights.MayPropose(
            actor,
            proposal,
            Offices.FromWord(((MandateDetails)proposal.Payload).Office)!.Value,
            stop
        );

    public ValueTask<Decision> MayConfirm(Actor actor, PendingAct act, CancellationToken stop) =>
        rights.MayConfirm(actor, act, stop);

    public ValueTask<IReadOnlyList<Guid>> WhoMayConfirm(PendingAct act, CancellationToken stop) =>
        rights.WhoMayConfirm(act, stop);

    public Task Refused(PendingAct act, Actor decider, CancellationToken stop) =>
        told.Refused(act.Read<MandateDetails>(), act, stop);

    public abstract Task<Refusal?> Apply(PendingAct act, Actor confirmer, CancellationToken stop);

    protected static Guid MandateOf(PendingAct act) =>
        Guid.Parse(act.Subject[Prefix.Length..], CultureInfo.InvariantCulture);
}
