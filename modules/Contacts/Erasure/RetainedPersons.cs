using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Retention;

namespace Puebla.Contacts.Erasure;

/// <summary>Names and addresses of persons whose last mandate ended long ago, or who never had one and were added long ago.</summary>
internal sealed class RetainedPersons(ConferenceDb db, PersonEraser eraser) : IRetained
{
    public string Setting => RetentionSettings.Contacts;

    public string What => "persons";

    public async Task<int> Purge(DateTimeOffset before, CancellationToken stop)
    {
        var persons = await db.Set<Person>()
            .Where(person => person.ErasedAt == null && person.AddedAt < before)
            .Select(person => person.Id)
            .ToListAsync(stop);
        var mandates = (
            await db.Set<MandateRow>()
                .AsNoTracking()
                .Where(row => persons.Contains(row.PersonId))
                .ToListAsync(stop)
        ).ToLookup(row => row.PersonId);
        var over = persons
            .Where(person => mandates[person].All(row => MandateSpan.Of(row).End < before))
            .ToList();
        foreach (var person in over)
        {
            await eraser.Erase(new(person, false, Actor.System, Setting), stop);
        }
        return over.Count;
    }
}
