using Puebla.Contacts.Directory;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Contacts.Export;

/// <summary>Hands out the contacts that a filter chooses, as the directory shows them to the same reader, with a line in the journal.</summary>
internal sealed class ContactExport(
    ConferenceDb db,
    DirectoryReader reader,
    IRights rights,
    ICurrentActor current,
    JournalWriter journal,
    TimeProvider clock
)
{
    /// <summary>What is handed out; the line is written before.</summary>
    public async Task<IReadOnlyList<PartyEntries>> Take(
        DirectoryFilter filter,
        string form,
        CancellationToken stop
    )
    {
        var chosen = filter.Apply(await reader.All(current.Actor, stop), clock.GetUtcNow());
        var may = await rights.May(current.Actor, Act.SeeContacts, stop: stop);
        // The words that somebody looked for may be a name, and are not written down.
        journal.Add(
            current.Actor,
            "contacts.exported",
            "contacts",
            $"contacts.{form}",
            new
            {
                form,
                count = chosen.Sum(party => party.Persons.Count),
                parties = chosen.Select(party => party.Party.ToString()).ToArray(),
            },
            may.By
        );
        await db.SaveChangesAsync(stop);
        return chosen;
    }
}
