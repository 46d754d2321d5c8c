using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.KeepInstitution;

/// <summary>Ties a person whose institution was given in words to the party's register, where it has one of that name.</summary>
internal sealed class InstitutionMatch(ConferenceDb db)
{
    /// <summary>Ties them in the running unit of work.</summary>
    public async Task Tie(Guid person, string party, CancellationToken stop)
    {
        var row = await db.Set<Person>().SingleOrDefaultAsync(one => one.Id == person, stop);
        if (row is not { Institution: { } words, InstitutionId: null })
        {
            return;
        }
        var key = Institution.KeyOf(words);
        var known = await db.Set<Institution>()
            .AsNoTracking()
            .Where(one => one.Party == party)
            .ToListAsync(stop);
        if (
            known.Find(one =>
                one.NameKey == key
                || (one.NameEnglish is { } english && Institution.KeyOf(english) == key)
            ) is
            { } found
        )
        {
            (row.InstitutionId, row.Institution) = (found.Id, null);
        }
    }
}
