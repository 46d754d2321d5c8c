using Puebla.Contacts.Data;
using Puebla.Contacts.KeepInstitution;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.ProposeMandate;

/// <summary>A new mandate. The very first of the Secretariat, with nobody to confirm it, needs no second person.</summary>
internal sealed class NewMandateKind(
    ConferenceDb db,
    MandateRights rights,
    MandateRules rules,
    MandateNotices told,
    InstitutionMatch institutions,
    JournalWriter journal,
    ChangeNotices changes,
    TimeProvider clock
) : IPendingActKind
{
    public const string Code = "contacts.mandate";

    public string Kind => Code;

    // The house alone: with its first officer and its administrator there are two, who confirm each other.
    public bool MayBeFirst(Proposal proposal) =>
        proposal.Party is { Kind: PartyKind.Secretariat or PartyKind.Puebla };

    /// <summary>The subject of its proposals: two about the same mandate cannot be open.</summary>
    public static string SubjectOf(MandateDetails mandate) =>
        $"mandate:{mandate.Person}/{mandate.Office}@{mandate.Party}/{mandate.Body}";

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

    public async Task<Refusal?> Apply(PendingAct act, Actor confirmer, CancellationToken stop)
    {
        var mandate = act.Read<MandateDetails>().ToMandate();
        if (await rules.Check(mandate, stop) is { } refusal)
        {
            return refusal;
        }
        var row = mandate.ToRow(act.ProposedBy, confirmer.Id, act.Id);
        db.Add(row);
        db.Add(row.Given(clock.GetUtcNow(), act.Id));
        await institutions.Tie(row.PersonId, row.Party, stop);
        var decision = await rights.MayConfirm(confirmer, act, stop);
        journal.Add(
            confirmer,
            "contacts.mandate-given",
            $"mandate:{row.Id:D}",
            MandateRights.ReasonOf(act),
            row.Details(),
            decision.By
        );
        await told.Told("contacts.told-given", row.Details(), act, row.Id, stop);
        await MandateRegister.Announce(changes, row.PersonId, stop);
        return null;
    }
}
