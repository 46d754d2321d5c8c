using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Accounts.Recovery;

/// <summary>Proposes a recovery, and tells the person at once: whoever is still in can say that it is not so.</summary>
internal sealed class RecoveryStart(
    ConferenceDb db,
    IPersons persons,
    ISecondPerson second,
    NoticeWriter notices
)
{
    /// <summary>Those of a party who have an account.</summary>
    public async Task<IReadOnlyList<PersonCard>> Recoverable(Party party, CancellationToken stop)
    {
        var cards = await persons.Of(party, stop);
        var ids = cards.Select(card => card.Id).ToList();
        var with = await db.Set<Account>()
            .Where(a => ids.Contains(a.PersonId) && a.ClosedAt == null)
            .Select(a => a.PersonId)
            .ToListAsync(stop);
        return [.. cards.Where(card => with.Contains(card.Id))];
    }

    public async Task<Proposed> Propose(
        Guid person,
        Party party,
        string reason,
        Actor actor,
        CancellationToken stop
    )
    {
        if ((await Recoverable(party, stop)).All(card => card.Id != person))
        {
            return new(null, AccountRefusals.NoAccount);
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new(null, AccountRefusals.ReasonMissing);
        }
        notices.Tell(
            person,
            "accounts.recovery-proposed",
            RecoveryKind.SubjectOf(person),
            details: new { person }
        );
        return await second.Propose(
            new(
                RecoveryKind.Code,
                RecoveryKind.SubjectOf(person),
                party,
                new RecoveryPayload(person, party.ToString()),
                reason,
                Audience.Administration
            ),
            actor,
            stop
        );
    }
}
