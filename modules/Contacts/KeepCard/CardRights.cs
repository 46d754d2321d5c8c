using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.KeepCard;

/// <summary>Who keeps a person's card: the person, and who keeps the contacts of a party for which they act or will act.</summary>
internal sealed class CardRights(IMandates mandates, IRights rights, TimeProvider clock)
{
    public async Task<CardRight> Of(Actor actor, Guid person, CancellationToken stop)
    {
        var dated = await mandates.DatedOf(person, clock.GetUtcNow(), stop);
        var parties = dated.Select(one => one.Mandate.Party).Distinct().ToList();
        var kept = new List<Party>();
        Mandate? by = null;
        foreach (var party in parties)
        {
            var decision = await rights.May(actor, Act.KeepContacts, party, stop);
            if (decision.Allowed)
            {
                kept.Add(party);
                by ??= decision.By;
            }
        }
        var own = actor.PersonId == person;
        return new(
            own || kept.Count > 0,
            parties,
            kept,
            by ?? (own && actor.Mandates is [var first, ..] ? first : null),
            OfficeTable.RuleOf(Act.KeepContacts)
        );
    }
}

/// <summary>Whether somebody keeps a card, and for whom.</summary>
/// <param name="Allowed">Yes or no.</param>
/// <param name="Parties">The parties for which the person acts or will act.</param>
/// <param name="Kept">Of these, the ones whose contacts the actor keeps.</param>
/// <param name="By">The mandate in which they do it, for the journal; null for a person without any.</param>
/// <param name="Rule">Who may.</param>
internal sealed record CardRight(
    bool Allowed,
    IReadOnlyList<Party> Parties,
    IReadOnlyList<Party> Kept,
    Mandate? By,
    Rule Rule
);
