using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Demo;

/// <summary>Whether this process was started with <c>up --demo</c>.</summary>
/// <param name="IsOn">Then the sign-in page offers the examples.</param>
public sealed record DemoMode(bool IsOn);

/// <summary>An invented person that one may be for a look.</summary>
/// <param name="Id">The opaque id.</param>
/// <param name="Name">The name, which says that it is an example.</param>
public sealed record DemoPerson(Guid Id, string Name);

/// <summary>The invented persons of a first look. They are gone where a real account begins.</summary>
internal sealed class DemoHouse(ConferenceDb db, IPersons persons, DemoMode mode)
{
    /// <summary>Those on offer; none where the process was not started for a demonstration.</summary>
    public async Task<IReadOnlyList<DemoPerson>> Persons(CancellationToken stop)
    {
        if (!mode.IsOn)
        {
            return [];
        }
        var ids = await db.Set<Account>()
            .Where(a => a.IsDemo)
            .Select(a => a.PersonId)
            .ToListAsync(stop);
        var cards = await persons.Find(ids, stop);
        return
        [
            .. ids.Order()
                .Where(cards.ContainsKey)
                .Select(id => new DemoPerson(id, cards[id].Name)),
        ];
    }

    /// <summary>Removes them all, in the caller's transaction.</summary>
    public async Task End(CancellationToken stop)
    {
        var ids = await db.Set<Account>()
            .Where(a => a.IsDemo)
            .Select(a => a.PersonId)
            .ToListAsync(stop);
        if (ids.Count > 0)
        {
            await db.Set<Account>().Where(a => ids.Contains(a.PersonId)).ExecuteDeleteAsync(stop);
        }
    }
}
