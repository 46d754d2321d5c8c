using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.PartyDetail;

/// <summary>The institutions that a party had and has no more.</summary>
internal sealed class FormerInstitutions(ConferenceDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Institution>> Of(Party party, CancellationToken stop)
    {
        var word = party.ToString();
        var today = ConferenceFacts.DayOf(clock.GetUtcNow());
        return await db.Set<Institution>()
            .AsNoTracking()
            .Where(row => row.Party == word && row.To < today)
            .OrderByDescending(row => row.To)
            .ToListAsync(stop);
    }
}
