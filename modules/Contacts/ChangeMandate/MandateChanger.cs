using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Contacts.ProposeMandate;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.ChangeMandate;

/// <summary>Proposes another last day for a mandate, or its end at once.</summary>
internal sealed class MandateChanger(MandateChanges changes, ISecondPerson secondPerson)
{
    /// <summary>Proposes another last day; null for an open end.</summary>
    public async Task<Proposed> MoveEnd(
        MandateRow row,
        DateOnly? to,
        MandateForm form,
        Actor actor,
        CancellationToken stop
    ) =>
        await changes.CheckEnd(row, to, stop) is { } refusal
            ? new(null, refusal)
            : await Propose(
                MoveEndKind.Code,
                row,
                row.Details() with
                {
                    To = to is { } day ? NewMandates.Word(day) : null,
                    OldTo = row.Details().To,
                },
                form,
                actor,
                stop
            );

    /// <summary>Proposes to end it as soon as it is confirmed.</summary>
    public Task<Proposed> EndNow(
        MandateRow row,
        MandateForm form,
        Actor actor,
        CancellationToken stop
    ) =>
        Propose(
            EndNowKind.Code,
            row,
            row.Details() with
            {
                OldTo = row.Details().To,
            },
            form,
            actor,
            stop
        );

    private Task<Proposed> Propose(
        string kind,
        MandateRow row,
        MandateDetails details,
        MandateForm form,
        Actor actor,
        CancellationToken stop
    )
    {
        var party = Party.Parse(row.Party)!.Value;
        return secondPerson.Propose(
            new(
                kind,
                ChangeKind.SubjectOf(row.Id),
                party,
                details,
                form.Reason ?? "",
                party.Kind == PartyKind.Country && form.Confirms == MandateForm.ByGovernment
                    ? Audience.GovernmentOf(party.Key)
                    : Audience.PresidencyAndSecretariat
            ),
            actor,
            stop
        );
    }
}
