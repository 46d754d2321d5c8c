using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;

namespace Puebla.Contacts.Erasure;

/// <summary>What a person's card said before goes with them, their confirmations' subject with it, and their name where somebody wrote it into an interview.</summary>
internal sealed class ErasedCards(ConferenceDb db) : IPersonErased
{
    private const string Gone = "[…]";

    public async Task Erase(Guid person, CancellationToken stop = default)
    {
        await db.Set<CardChange>()
            .Where(change => change.PersonId == person)
            .ExecuteUpdateAsync(
                set => set.SetProperty(change => change.Values, (string?)null),
                stop
            );
        await db.Set<Confirmation>().Where(row => row.EntryId == person).ExecuteDeleteAsync(stop);
        var card = await db.Set<Person>()
            .AsNoTracking()
            .Where(row => row.Id == person)
            .Select(row => new { row.Name, row.Email })
            .SingleOrDefaultAsync(stop);
        foreach (var word in new[] { card?.Name, card?.Email }.OfType<string>())
        {
            await db.Database.ExecuteSqlAsync(
                $"update contacts.interview set summary = replace(summary, {word}, {Gone}) where position({word} in summary) > 0",
                stop
            );
        }
    }
}
