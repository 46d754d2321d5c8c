using Puebla.Contacts.Contracts;
using Puebla.Kernel.Mail;

namespace Puebla.Contacts.Persons;

/// <summary>Persons as mail is written to them. Their day is counted in the zone of the mandate that they have held longest, else where the Secretariat is.</summary>
internal sealed class Correspondents(IPersons persons, IMandates mandates, TimeProvider clock)
    : ICorrespondents
{
    public async ValueTask<Correspondent?> Find(Guid person, CancellationToken stop = default) =>
        (await Find([person], stop)).GetValueOrDefault(person);

    public async ValueTask<IReadOnlyDictionary<Guid, Correspondent>> Find(
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop = default
    )
    {
        var cards = (await persons.Find(ids, stop))
            .Values.Where(card => card.Email.Length > 0)
            .ToList();
        var held = await mandates.DatedOf(
            [.. cards.Select(card => card.Id)],
            clock.GetUtcNow(),
            stop
        );
        return cards.ToDictionary(
            card => card.Id,
            card => new Correspondent(
                card.Name,
                card.Email,
                card.Language,
                held[card.Id].FirstOrDefault()?.Zone ?? NewMandate.DefaultZone
            )
        );
    }
}
