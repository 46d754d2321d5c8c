using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards.Keeping;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;

namespace Puebla.Commitments.Boards.List;

/// <summary>Reads a board: how many stand how, and one page of requests.</summary>
internal sealed class BoardReader(
    CommitmentSight sight,
    Narrowing narrowing,
    BoardRows rows,
    Figures figures,
    TimeProvider clock
)
{
    public const int PageSize = 50;

    public async Task<BoardView> Read(BoardFilter filter, CancellationToken stop)
    {
        var seen = await sight.Here(stop);
        var narrowed = await narrowing.Of(seen, filter, clock.GetUtcNow(), stop);
        var counts = seen.IsEntitled ? await Counts(seen, filter, stop) : null;
        var total = await Total(seen, filter, stop);
        var pages = (total + PageSize - 1) / PageSize;
        var page = Math.Clamp(filter.Page, 1, Math.Max(pages, 1));
        var ids = await Ordered(narrowed, filter.ByDeadline)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(one => one.Row.Id)
            .ToListAsync(stop);
        return new(await rows.Of(seen, ids, filter.Addressee, stop), total, counts, page, pages);
    }

    /// <summary>The latest asked first; or the first due, what has no day last.</summary>
    public static IQueryable<SeenRequest> Ordered(
        IQueryable<SeenRequest> requests,
        bool byDeadline
    ) =>
        byDeadline
            ? requests.OrderBy(one => one.Row.Deadline.DueDay).ThenBy(one => one.Row.Id)
            : requests
                .OrderByDescending(one => one.Row.AskedOrder)
                .ThenByDescending(one => one.Row.Id);

    // What is put first depends on who is in office at the moment: such a board is counted each time.
    private Task<int> Total(Seen seen, BoardFilter filter, CancellationToken stop) =>
        figures.Of(
            seen,
            ("total", filter with { Page = 1, ByDeadline = false }),
            async now => await (await narrowing.Of(seen, filter, now, stop)).CountAsync(stop),
            stop,
            keep: !filter.Priority
        );

    private Task<StateCounts> Counts(Seen seen, BoardFilter filter, CancellationToken stop)
    {
        var all = filter with { Page = 1, ByDeadline = false, State = null };
        return figures.Of(
            seen,
            ("counts", all),
            now => Count(seen, all, now, stop),
            stop,
            keep: !filter.Priority
        );
    }

    private async Task<StateCounts> Count(
        Seen seen,
        BoardFilter filter,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var requests = await narrowing.Of(seen, filter, now, stop);
        var lines = seen.LinesOf(requests);
        if (filter.Addressee is { } code)
        {
            lines = lines.Where(one => one.Line.Addressee == code);
        }
        var groups = await lines
            .GroupBy(one => new
            {
                one.Line.State,
                one.Line.IsContested,
                IsOver = one.Row.Deadline.DueEnds != null && one.Row.Deadline.DueEnds <= now,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(stop);
        var open = groups.Where(group => LineRules.IsOpen(group.Key.State)).ToList();
        var overdue = open.Where(group => group.Key.IsOver).Sum(group => group.Count);
        return new(
            groups
                .GroupBy(group => group.Key.State)
                .ToDictionary(state => state.Key, state => state.Sum(group => group.Count)),
            open.Sum(group => group.Count),
            overdue,
            groups.Where(group => group.Key.IsContested).Sum(group => group.Count),
            overdue == 0 ? null : await Oldest(seen, filter, now, stop)
        );
    }

    private async Task<DateTimeOffset?> Oldest(
        Seen seen,
        BoardFilter filter,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var over = await narrowing.Of(seen, filter with { State = BoardState.Overdue }, now, stop);
        return await over.OrderBy(one => one.Row.Deadline.DueDay)
            .Select(one => one.Row.Deadline.DueEnds)
            .FirstOrDefaultAsync(stop);
    }
}
