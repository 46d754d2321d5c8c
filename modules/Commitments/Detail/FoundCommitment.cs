using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Detail;

/// <summary>A commitment that the one who asks may know of, and how much of it they see.</summary>
/// <param name="Row">The commitment with its lines; not tracked.</param>
/// <param name="Audience">For whom state and evidence are.</param>
/// <param name="SeesAll">Whether the actor is among them.</param>
/// <param name="Answers">What the actor may do for each of those asked.</param>
internal sealed record FoundCommitment(
    Commitment Row,
    Audience Audience,
    bool SeesAll,
    IReadOnlyDictionary<string, Answer> Answers
)
{
    /// <summary>The lines that the actor sees: all, or their own.</summary>
    public IReadOnlyList<CommitmentLine> Lines { get; } =
    [.. Row.Lines.Where(line => SeesAll || Answers[line.Addressee].IsOwn)];

    public CommitmentLine? Line(int id) => Lines.FirstOrDefault(line => line.Id == id);
}

/// <summary>Finds commitments as far as the one who asks may see them: nothing is told of one whose text they may not see.</summary>
internal sealed class CommitmentFinder(
    ConferenceDb db,
    CommitmentSight sight,
    Audiences audiences,
    Answering answering,
    ICurrentActor current
)
{
    public async Task<FoundCommitment?> Find(int id, CancellationToken stop)
    {
        var seen = await sight.Here(stop);
        var row = await seen
            .Requests.Include(c => c.Lines)
            .SingleOrDefaultAsync(c => c.Id == id, stop);
        return row is null ? null : await Found(row, seen, stop);
    }

    /// <summary>The commitments of a provision, and those that it overtook or dropped.</summary>
    public async Task<IReadOnlyList<FoundCommitment>> About(long addressId, CancellationToken stop)
    {
        var ids = await db.Set<Commitment>()
            .Where(c => c.AddressId == addressId)
            .Select(c => c.Id)
            .Union(
                db.Set<CommitmentLine>()
                    .Where(line => line.EndedByAddressId == addressId)
                    .Select(line => line.CommitmentId)
            )
            .ToListAsync(stop);
        if (ids.Count == 0)
        {
            return [];
        }
        var seen = await sight.Here(stop);
        var rows = await seen
            .Requests.Where(c => ids.Contains(c.Id))
            .Include(c => c.Lines)
            .OrderBy(c => c.Id)
            .AsSplitQuery()
            .ToListAsync(stop);
        var found = new List<FoundCommitment>(rows.Count);
        foreach (var row in rows)
        {
            found.Add(await Found(row, seen, stop));
        }
        return found;
    }

    private async Task<FoundCommitment> Found(Commitment row, Seen seen, CancellationToken stop)
    {
        row.Lines.Sort((one, other) => one.Id.CompareTo(other.Id));
        var audience = row.AudienceId switch
        {
            Audiences.PublicId => Audience.Public,
            Audiences.MembersId => Audience.Members,
            var other => await audiences.Of(other, stop),
        };
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var code in row.Lines.Select(line => line.Addressee).Distinct())
        {
            answers[code] = await answering.For(code, current.Actor, stop);
        }
        return new(row, audience, seen.SeesState(row), answers);
    }
}
