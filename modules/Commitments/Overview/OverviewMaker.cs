using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sheets;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Overview;

/// <summary>Makes the overview of a presidency: everything open, which is what it hands over (booklet l.798-799).</summary>
internal sealed class OverviewMaker(
    ConferenceDb db,
    CommitmentSight sight,
    LineCells cells,
    OpenParts open,
    PendingParts pending,
    IConference conference,
    TimeProvider clock
)
{
    /// <summary>The presidency in office; null where it is not known.</summary>
    public async Task<Presidency?> InOffice(CancellationToken stop)
    {
        var (facts, now) = (await conference.Facts(stop), clock.GetUtcNow());
        return facts.PresidingAt(now) is { } country
            ? facts
                .Presidencies.Where(one => one.Country == country && !one.Designated)
                .Where(one => one.Lifetime.From.First <= ConferenceFacts.DayOf(now))
                .MaxBy(one => one.Year)
            : null;
    }

    /// <summary>The overview of the presidency in office, or of the next, to which it goes over; null for any other.</summary>
    public async Task<Sheet?> Of(string key, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        if (
            await InOffice(stop) is not { } present
            || facts.Presidencies.FirstOrDefault(one =>
                one.Key == key && one.Year - present.Year is 0 or 1
            )
                is not { } presidency
        )
        {
            return null;
        }
        var language = LanguageExtensions.Current;
        var seen = await sight.Here(stop);
        var requests = await Requests(seen, stop);
        var priorities = await db.Set<Priority>()
            .AsNoTracking()
            .Where(one => one.Presidency == present.Key)
            .OrderBy(one => one.At)
            .ToListAsync(stop);
        return new(
            CommitmentWords.Of(
                "Overview.Title",
                language,
                facts.Country(presidency.Country)?.Name.In(language) ?? presidency.Country,
                presidency.Key
            ),
            CommitmentWords.Of("Overview.Eyebrow", language),
            cells.About("Overview.About"),
            [
                open.Summary(requests),
                await open.Priorities(requests, priorities, stop),
                await open.Overdue(requests, stop),
                await open.Coming(requests, stop),
                await open.WithoutDay(requests, stop),
                await pending.Contested(requests, stop),
                await pending.AwaitingNames(seen, stop),
                await pending.Proposals(seen, stop),
                pending.Meetings(facts),
            ]
        );
    }

    // What is open, request by request; contested lines with what is open, for an answer is awaited.
    private static async Task<IReadOnlyList<OpenRequest>> Requests(
        Seen seen,
        CancellationToken stop
    )
    {
        var lines = await seen
            .Lines.Where(one =>
                one.Line.State == LineState.NotBegun
                || one.Line.State == LineState.UnderWay
                || one.Line.IsContested
            )
            .Select(one => new { one.Line, one.Row })
            .ToListAsync(stop);
        return
        [
            .. lines
                .GroupBy(one => one.Row.Id)
                .Select(group => new OpenRequest(
                    group.First().Row,
                    [.. group.Select(one => one.Line).OrderBy(line => line.Id)]
                ))
                .OrderBy(one => one.Row.Deadline.DueEnds is null)
                .ThenBy(one => one.Row.Deadline.DueEnds)
                .ThenBy(one => one.Row.Id),
        ];
    }
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
