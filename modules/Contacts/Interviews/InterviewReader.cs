using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.Interviews;

/// <summary>Reads interviews. The caller asks whether the reader belongs to the presidency or the Secretariat.</summary>
internal sealed class InterviewReader(ConferenceDb db)
{
    /// <summary>A party's interviews with whom each was, the latest first.</summary>
    public async Task<IReadOnlyList<HeldInterview>> Of(Party party, CancellationToken stop)
    {
        var word = party.ToString();
        return await db.Set<Interview>()
            .AsNoTracking()
            .Where(row => row.Party == word)
            .OrderByDescending(row => row.Day)
            .ThenByDescending(row => row.NotedAt)
            .Select(row => new HeldInterview(
                row,
                db.Set<InterviewPerson>()
                    .Where(with => with.InterviewId == row.Id)
                    .Select(with => with.PersonId)
                    .ToList()
            ))
            .ToListAsync(stop);
    }

    /// <summary>The day of each party's last interview.</summary>
    public async Task<IReadOnlyDictionary<Party, DateOnly>> Last(CancellationToken stop) =>
        (
            await db.Set<Interview>()
                .GroupBy(row => row.Party)
                .Select(group => new { Party = group.Key, Day = group.Max(row => row.Day) })
                .ToListAsync(stop)
        ).ToDictionary(row => Party.Parse(row.Party)!.Value, row => row.Day);
}

/// <summary>An interview with whom it was.</summary>
internal sealed record HeldInterview(Interview Row, IReadOnlyList<Guid> With);
