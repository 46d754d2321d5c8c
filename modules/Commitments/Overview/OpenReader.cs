using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards;
using Puebla.Commitments.Boards.Keeping;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Overview;

/// <summary>Finds what is open: the database counts and orders, and what is shown alone is read.</summary>
internal sealed class OpenReader(ConferenceDb db, Figures figures, TimeProvider clock)
{
    private static readonly Expression<Func<CommitmentLine, bool>> Awaited = line =>
        line.State == LineState.NotBegun || line.State == LineState.UnderWay || line.IsContested;

    /// <summary>How much is open, and of what sort.</summary>
    public Task<OpenCounts> Count(Seen seen, CancellationToken stop) =>
        figures.Of(seen, "overview", now => Count(seen, now, stop), stop);

    /// <summary>The first of what is past its day.</summary>
    public Task<IReadOnlyList<OpenRequest>> Overdue(Seen seen, int most, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return Read(seen, Open(seen).Where(one => one.Row.Deadline.DueEnds <= now), most, stop);
    }

    /// <summary>The first of what falls due.</summary>
    public Task<IReadOnlyList<OpenRequest>> Coming(Seen seen, int most, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return Read(seen, Open(seen).Where(one => one.Row.Deadline.DueEnds > now), most, stop);
    }

    /// <summary>The first of what has no day.</summary>
    public static Task<IReadOnlyList<OpenRequest>> WithoutDay(
        Seen seen,
        int most,
        CancellationToken stop
    ) => Read(seen, Open(seen).Where(one => one.Row.Deadline.DueEnds == null), most, stop);

    /// <summary>The first of what is contested: an answer is awaited.</summary>
    public static Task<IReadOnlyList<OpenRequest>> Contested(
        Seen seen,
        int most,
        CancellationToken stop
    ) => Read(seen, seen.WithLine(seen.Adopted, Narrowing.Such(BoardState.Contested)), most, stop);

    /// <summary>What a presidency put first and did not take back, of what is open or contested; and how much of it there is.</summary>
    public async Task<(IReadOnlyList<(OpenRequest Request, string Reason)> First, int All)> Chosen(
        Seen seen,
        string presidency,
        int most,
        CancellationToken stop
    )
    {
        var open = seen.WithLine(seen.Adopted, Awaited);
        var standing = db.Set<Priority>()
            .AsNoTracking()
            .Where(one => one.Presidency == presidency && one.WithdrawnAt == null)
            .Where(one => open.Any(request => request.Row.Id == one.CommitmentId));
        var all = await standing.CountAsync(stop);
        var first = await standing
            .OrderBy(one => one.At)
            .ThenBy(one => one.Id)
            .Take(most)
            .ToListAsync(stop);
        int[] ids = [.. first.Select(one => one.CommitmentId)];
        var requests = (
            await Read(seen, open.Where(one => ids.Contains(one.Row.Id)), ids.Length, stop)
        ).ToDictionary(one => one.Row.Id);
        return (
            [
                .. first
                    .Where(one => requests.ContainsKey(one.CommitmentId))
                    .Select(one => (requests[one.CommitmentId], one.Reason)),
            ],
            all
        );
    }

    private static IQueryable<SeenRequest> Open(Seen seen) =>
        seen.WithLine(seen.Adopted, Narrowing.Such(BoardState.Open));

    // The first due first, what has no day last.
    private static async Task<IReadOnlyList<OpenRequest>> Read(
        Seen seen,
        IQueryable<SeenRequest> requests,
        int most,
        CancellationToken stop
    )
    {
        var rows = await requests
            .OrderBy(one => one.Row.Deadline.DueEnds)
            .ThenBy(one => one.Row.Id)
            .Take(most)
            .Select(one => one.Row)
            .ToListAsync(stop);
        int[] ids = [.. rows.Select(row => row.Id)];
        var lines = await seen.LinesOf(seen.Adopted.Where(one => ids.Contains(one.Row.Id)))
            .Select(one => one.Line)
            .Where(Awaited)
            .ToListAsync(stop);
        var of = lines.OrderBy(line => line.Id).ToLookup(line => line.CommitmentId);
        return [.. rows.Select(row => new OpenRequest(row, [.. of[row.Id]]))];
    }

    private static async Task<OpenCounts> Count(
        Seen seen,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var open = await Open(seen)
            .GroupBy(one => new
            {
                HasDay = one.Row.Deadline.DueEnds != null,
                IsOver = one.Row.Deadline.DueEnds != null && one.Row.Deadline.DueEnds <= now,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(stop);
        var contested = Narrowing.Such(BoardState.Contested);
        return new(
            open.Where(group => group.Key.IsOver).Sum(group => group.Count),
            open.Where(group => group.Key is { HasDay: true, IsOver: false })
                .Sum(group => group.Count),
            open.Where(group => !group.Key.HasDay).Sum(group => group.Count),
            await seen
                .Lines.Select(one => one.Line)
                .CountAsync(Narrowing.Such(BoardState.Open), stop),
            await seen.WithLine(seen.Adopted, contested).CountAsync(stop),
            await seen.Lines.Select(one => one.Line).CountAsync(contested, stop),
            await seen.Adopted.CountAsync(one => one.Row.AwaitsNames, stop)
        );
    }
}

/// <summary>How much is open.</summary>
/// <param name="Overdue">Requests past their day.</param>
/// <param name="Coming">Requests that fall due.</param>
/// <param name="WithoutDay">Requests without a day.</param>
/// <param name="OpenLines">Those of whom something is expected.</param>
/// <param name="Contested">Requests of which a report is contested.</param>
/// <param name="ContestedLines">How many reports are.</param>
/// <param name="Unnamed">Requests that await names.</param>
internal sealed record OpenCounts(
    int Overdue,
    int Coming,
    int WithoutDay,
    int OpenLines,
    int Contested,
    int ContestedLines,
    int Unnamed
)
{
    /// <summary>Requests of which something is expected.</summary>
    public int Open => Overdue + Coming + WithoutDay;
}

/// <summary>A request of which something is open.</summary>
/// <param name="Row">The request.</param>
/// <param name="Lines">Its lines that are open or contested.</param>
internal sealed record OpenRequest(Commitment Row, IReadOnlyList<CommitmentLine> Lines)
{
    /// <summary>Those of whom something is still expected.</summary>
    public IReadOnlyList<CommitmentLine> Open { get; } =
    [.. Lines.Where(line => LineRules.IsOpen(line.State))];
}
