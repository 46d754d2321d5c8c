using Puebla.Contacts.Contracts;
using Puebla.Kernel.Mail;

namespace Puebla.Contacts.Persons;

/// <summary>Persons as mail is written to them. Their day is counted in the zone of the mandate that they have held longest, else where the Secretariat is.</summary>
internal sealed class Correspondents(IPersons persons, IMandates mandates, TimeProvider clock)
    : ICorrespondents
{
    public async ValueTask<Correspondent?> Find(Guid person, CancellationToken stop = default)
    {
        if (await persons.Find(person, stop) is not { Email.Length: > 0 } card)
        {
            return null;
        }
        var dated = await mandates.DatedOf(person, clock.GetUtcNow(), stop);
        return new(
            card.Name,
            card.Email,
            card.Language,
            dated.Count > 0 ? dated[0].Zone : NewMandate.DefaultZone
        );
    }
}
