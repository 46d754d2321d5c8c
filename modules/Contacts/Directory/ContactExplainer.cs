using Microsoft.AspNetCore.Http;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.KeepCard;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Contacts.Directory;

/// <summary>Of a party's pages the right to see, or to keep, its contacts decides; of its interviews their audience; of a card who keeps it.</summary>
internal sealed class ContactExplainer(CardRights cards, IRights rights, ICurrentActor current)
    : IAccessExplainer
{
    public async ValueTask<Explanation?> Explain(PathString path, CancellationToken stop = default)
    {
        var address = path.Value ?? "";
        if (ContactPlaces.Card.Key(address) is { } card)
        {
            return Guid.TryParse(card, out var person) && current.Actor.PersonId is not null
                ? await OfCard(person, stop)
                : null;
        }
        var own = ContactPlaces.Directory.In(Languages.OfPath(address)) + "/";
        if (
            !address.StartsWith(own, StringComparison.Ordinal)
            || DirectoryPages.All.Any(place => place.In(Languages.OfPath(address)) == address)
        )
        {
            return null;
        }
        var parts = address[own.Length..].Split('/');
        return PartyWords.Parse(parts[0]) is { } party
            ? await OfParty(party, parts.ElementAtOrDefault(1), stop)
            : null;
    }

    private async ValueTask<Explanation?> OfParty(
        Party party,
        string? below,
        CancellationToken stop
    )
    {
        if (below is "entrevistas" or "interviews")
        {
            return new(Texts.Both("Why.Interviews"), Audience.PresidencyAndSecretariat);
        }
        var act = below is null ? Act.SeeContacts : Act.KeepContacts;
        // Who may it for no party at all is answered by the page.
        return (await rights.May(current.Actor, act, null, stop)).Allowed
            ? new(Texts.Both("Why.Contacts"), null) { Needs = new(act, party) }
            : null;
    }

    private async ValueTask<Explanation?> OfCard(Guid person, CancellationToken stop)
    {
        if (current.Actor.PersonId == person)
        {
            return null;
        }
        var right = await cards.Of(current.Actor, person, stop);
        return new(Texts.Both("Why.Card"), null)
        {
            Needs = right.Kept.Concat(right.Parties).Select(party => (Party?)party).FirstOrDefault()
                is { } about
                ? new(Act.KeepContacts, about)
                : null,
        };
    }
}
