using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Proposals;

/// <summary>A proposal that the one who asks may know of.</summary>
/// <param name="Row">With its turns in order; not tracked.</param>
/// <param name="SeesState">Whether they see what became of it.</param>
/// <param name="Withdraws">The mandate in which they withdraw it; null where it is not theirs.</param>
internal sealed record FoundProposal(Proposal Row, bool SeesState, Mandate? Withdraws)
{
    /// <summary>Number of the last turn, by which a form tells what it was shown; 0 where there is none.</summary>
    public int Last => ProposalCourse.Last(Row.Turns);
}

/// <summary>Finds proposals as far as the one who asks may see their texts.</summary>
internal sealed class ProposalFinder(
    ConferenceDb db,
    IRecordedDocuments documents,
    ProposalSights sights,
    ICurrentActor current
)
{
    public async Task<FoundProposal?> Find(int id, CancellationToken stop)
    {
        var row = await (await Visible(stop))
            .Include(one => one.Turns)
            .SingleOrDefaultAsync(one => one.Id == id, stop);
        return row is null ? null : Seen(row, await sights.Of(current.Actor, stop));
    }

    /// <summary>What a provision notes, and that of which it says what became of it.</summary>
    public async Task<IReadOnlyList<FoundProposal>> About(long addressId, CancellationToken stop)
    {
        var ids = await db.Set<Proposal>()
            .Where(one => one.AddressId == addressId)
            .Select(one => one.Id)
            .Union(
                db.Set<ProposalTurn>()
                    .Where(turn => turn.AddressId == addressId)
                    .Select(turn => turn.ProposalId)
            )
            .ToListAsync(stop);
        if (ids.Count == 0)
        {
            return [];
        }
        var sight = await sights.Of(current.Actor, stop);
        var rows = await (await Visible(stop))
            .Include(one => one.Turns)
            .Where(one => ids.Contains(one.Id))
            .OrderBy(one => one.Id)
            .ToListAsync(stop);
        return [.. rows.Select(row => Seen(row, sight))];
    }

    /// <summary>What was adopted noted of which they see what became; samples are never among it. The query goes on in the caller's.</summary>
    public async Task<IQueryable<Proposal>> Followed(CancellationToken stop)
    {
        var sight = await sights.Of(current.Actor, stop);
        return sight.Seen((await Visible(stop)).Where(one => !one.IsSample));
    }

    private async Task<IQueryable<Proposal>> Visible(CancellationToken stop)
    {
        var visible = await documents.VisibleTo(current.Actor, stop);
        return db.Set<Proposal>()
            .AsNoTracking()
            .Where(one => visible.Any(text => text.Id == one.InstrumentId));
    }

    private static FoundProposal Seen(Proposal row, ProposalSight sight)
    {
        row.Turns.Sort((one, other) => one.Id.CompareTo(other.Id));
        return new(row, sight.Sees(row), sight.Withdrawing(row));
    }
}
