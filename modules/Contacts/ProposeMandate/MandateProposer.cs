using System.Net.Mail;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.ProposeMandate;

/// <summary>Reads the form, adds the person where nobody has the address, and proposes the mandate; all of it or nothing.</summary>
internal sealed class MandateProposer(
    IPersons persons,
    MandateRules rules,
    IRights rights,
    ISecondPerson secondPerson
)
{
    /// <summary>The proposal, or what is wrong with which field.</summary>
    public async Task<(Proposed? Proposed, IReadOnlyList<WrongField> Wrong)> Propose(
        MandateForm form,
        Actor actor,
        CancellationToken stop
    )
    {
        var existing = IsAddress(form.Email) ? await persons.ByEmail(form.Email!, stop) : null;
        if (FieldsMissing(form, existing is null) is { Count: > 0 } missing)
        {
            return (null, missing);
        }
        var party = Party.Parse(form.Party)!.Value;
        var audience =
            party.Kind == PartyKind.Country && form.Confirms == MandateForm.ByGovernment
                ? Audience.GovernmentOf(party.Key)
                : Audience.PresidencyAndSecretariat;
        var person = existing ?? await Add(form, party, actor, stop);
        var mandate = new NewMandate(
            person,
            Offices.FromWord(form.Office)!.Value,
            party,
            string.IsNullOrEmpty(form.Body) ? null : form.Body,
            NewMandates.Day(form.From)!.Value,
            NewMandates.Day(form.To),
            form.Zone ?? NewMandate.DefaultZone
        );
        if (await rules.Check(mandate, stop) is { } refusal)
        {
            return (null, [new(FieldOf(refusal), refusal)]);
        }
        var details = mandate.Details();
        var proposed = await secondPerson.Propose(
            new(
                NewMandateKind.Code,
                NewMandateKind.SubjectOf(details),
                party,
                details,
                form.Reason!,
                audience
            ),
            actor,
            stop
        );
        return (proposed, []);
    }

    private async Task<Guid> Add(MandateForm form, Party party, Actor actor, CancellationToken stop)
    {
        var right = await rights.May(actor, Act.ProposeMandate, party, stop);
        if (!right.Allowed)
        {
            right = await rights.May(actor, Act.PrepareForCountry, party, stop);
        }
        return await persons.Add(
            new(
                form.Name!,
                form.Email!,
                LanguageExtensions.FromCode(form.Language),
                form.Position,
                form.Institution
            ),
            actor,
            form.Reason!,
            right.By,
            stop
        );
    }

    private static List<WrongField> FieldsMissing(MandateForm form, bool isNew)
    {
        var wrong = new List<WrongField>();
        Need(IsAddress(form.Email), "correo", FormRefusals.Email);
        Need(!isNew || !string.IsNullOrWhiteSpace(form.Name), "nombre", FormRefusals.Name);
        Need(Offices.FromWord(form.Office) is not null, "cargo", FormRefusals.Office);
        Need(Party.Parse(form.Party) is not null, "parte", FormRefusals.Party);
        Need(NewMandates.Day(form.From) is not null, "desde", FormRefusals.Day);
        Need(
            string.IsNullOrEmpty(form.To) || NewMandates.Day(form.To) is not null,
            "hasta",
            FormRefusals.Day
        );
        Need(!string.IsNullOrWhiteSpace(form.Reason), "motivo", SecondPersonRefusals.NoReason);
        return wrong;

        void Need(bool given, string field, Refusal refusal)
        {
            if (!given)
            {
                wrong.Add(new(field, refusal));
            }
        }
    }

    internal static bool IsAddress(string? typed) =>
        MailAddress.TryCreate(typed?.Trim(), out var address) && address.Address == typed!.Trim();

    private static string FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "mandate.office-does-not-fit" => "cargo",
            "mandate.unknown-party" => "parte",
            "mandate.body-needed" or "mandate.no-body" => "organo",
            "mandate.ends-before-it-begins" => "hasta",
            "mandate.zone" => "zona",
            _ => "desde",
        };
}

/// <summary>What is wrong with a field of the form.</summary>
internal sealed record WrongField(string Field, Refusal Refusal);
