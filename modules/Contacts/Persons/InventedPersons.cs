using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;

namespace Puebla.Contacts.Persons;

internal sealed class InventedPersons(
    ConferenceDb db,
    ChangeNotices notices,
    IServiceProvider services
) : IInventedPersons
{
    public async Task Delete(IReadOnlyCollection<Guid> persons, CancellationToken stop = default)
    {
        // Asked for late: those who erase may themselves ask for this.
        var others =
            (IEnumerable<IPersonErased>)services.GetService(typeof(IEnumerable<IPersonErased>))!;
        foreach (var person in persons)
        {
            foreach (var one in others)
            {
                await one.Erase(person, stop);
            }
            await MandateRegister.Announce(notices, person, stop);
        }
        var words = persons.Select(person => person.ToString("D")).ToList();
        await db.Set<Institution>()
            .Where(row => words.Contains(row.AddedBy))
            .ExecuteDeleteAsync(stop);
        await db.Set<Interview>()
            .Where(row => words.Contains(row.NotedBy))
            .ExecuteDeleteAsync(stop);
        await db.Set<Confirmation>().Where(row => words.Contains(row.By)).ExecuteDeleteAsync(stop);
        await db.Set<MandateChange>()
            .Where(change =>
                db.Set<MandateRow>()
                    .Any(row => row.Id == change.MandateId && persons.Contains(row.PersonId))
            )
            .ExecuteDeleteAsync(stop);
        await db.Set<MandateRow>()
            .Where(row => persons.Contains(row.PersonId))
            .ExecuteDeleteAsync(stop);
        await db.Set<Person>().Where(row => persons.Contains(row.Id)).ExecuteDeleteAsync(stop);
    }
}
