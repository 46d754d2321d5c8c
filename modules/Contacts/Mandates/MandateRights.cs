using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.Mandates;

/// <summary>
/// Who proposes and who confirms a change of mandate. What a government keeps to itself is prepared by its people and
/// submitted by one who answers for the country; everything else follows the rights to propose and confirm mandates.
/// </summary>
internal sealed class MandateRights(IRights rights, Entitled entitled)
{
    private static readonly Rule NobodyElse = new(
        "contacts.nobody-else",
        new(
            "Hoy nadie más podría confirmarlo. Si eligió que confirme su gobierno, elija a la Secretaría; si no, espere a que haya una segunda persona.",
            "Today nobody else could confirm it. If you chose your government to confirm, choose the Secretariat; otherwise wait until there is a second person."
        ),
        []
    );

    public async ValueTask<Decision> MayPropose(
        Actor actor,
        Proposal proposal,
        Office office,
        CancellationToken stop
    )
    {
        var party = proposal.Party!.Value;
        var own = IsOwnAffair(proposal.Audience);
        var decision = await rights.May(actor, Act.ProposeMandate, party, stop);
        if (!decision.Allowed && own && office == Office.Delegate)
        {
            decision = await rights.May(actor, Act.PrepareForCountry, party, stop);
        }
        if (!decision.Allowed || decision.By is not { Party: { Kind: PartyKind.Country } by })
        {
            return own && decision.Allowed ? decision with { Allowed = false } : decision;
        }
        if (own && Audience.GovernmentOf(by.Key) != proposal.Audience)
        {
            return decision with { Allowed = false };
        }
        // That nobody else is there opens a fresh installation, and never a country to one person alone.
        var others = await WhoMayConfirm(party, proposal.Audience, stop);
        return others.Any(person => person != actor.PersonId)
            ? decision
            : new Decision(false, NobodyElse);
    }

    public ValueTask<Decision> MayConfirm(Actor actor, PendingAct act, CancellationToken stop) =>
        rights.May(
            actor,
            Needed(Audience.Parse(act.Audience) ?? Audience.PresidencyAndSecretariat),
            Party.Parse(act.Party)!.Value,
            stop
        );

    public async ValueTask<IReadOnlyList<Guid>> WhoMayConfirm(
        PendingAct act,
        CancellationToken stop
    ) =>
        await WhoMayConfirm(
            Party.Parse(act.Party)!.Value,
            Audience.Parse(act.Audience) ?? Audience.PresidencyAndSecretariat,
            stop
        );

    /// <summary>The reason for a line that others read as well: what a government gave as its reason stays with it, and the line names the act.</summary>
    public static string ReasonOf(PendingAct act) =>
        Audience.Parse(act.Audience) is { } audience && IsOwnAffair(audience)
            ? $"act:{act.Id:D}"
            : act.Reason;

    private Task<IReadOnlyList<Guid>> WhoMayConfirm(
        Party party,
        Audience audience,
        CancellationToken stop
    ) => entitled.Who(Needed(audience), party, stop);

    private static Act Needed(Audience audience) =>
        IsOwnAffair(audience) ? Act.SubmitForCountry : Act.ConfirmMandate;

    private static bool IsOwnAffair(Audience audience) => audience.Mode == AccessMode.Government;
}
