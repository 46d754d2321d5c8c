using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Confirm;

/// <summary>Clauses that wait to be confirmed, text by text, from a place on.</summary>
internal sealed class ClauseQueue(
    ConferenceDb db,
    IRecordedClauses clauses,
    ClauseReader reader,
    IRecordedPlaces places,
    IConference conference
)
{
    public const int PageSize = 50;
    private const int Batch = 200;
    private const int MostRead = 4000;

    /// <summary>A page of them.</summary>
    public async Task<QueuePage> Page(QueueFilter filter, CancellationToken stop = default)
    {
        var facts = await conference.Facts(stop);
        var waiting = Ordered(Narrow(reader.Open(await clauses.Visible(stop)), filter), filter);
        var rows = new List<(ClauseInPlace Place, Understood Understood)>();
        QueuePlace? next = null;
        var from = filter.From;
        for (var read = 0; next is null && read < MostRead; read += Batch)
        {
            var found = await After(waiting, filter, from).Take(Batch + 1).ToListAsync(stop);
            var placed = await reader.InPlace([.. found.Take(Batch)], stop);
            foreach (var place in placed)
            {
                var understood = Understanding.Of(place, facts);
                if (filter.Finding is { } finding && understood.Finding != finding)
                {
                    continue;
                }
                if (rows.Count == PageSize)
                {
                    next = PlaceOf(place.Clause);
                    break;
                }
                rows.Add((place, understood));
            }
            if (found.Count <= Batch)
            {
                break;
            }
            from = PlaceOf(found[Batch]);
            if (read + Batch >= MostRead)
            {
                next ??= from;
            }
        }
        return new(await Shown(rows, stop), next);
    }

    /// <summary>Where a clause stands in the order of the list.</summary>
    public static QueuePlace PlaceOf(RecordedClause clause) =>
        new(clause.Day?.DayNumber ?? 0, clause.InstrumentId, clause.Order, clause.Position);

    private async Task<IReadOnlyList<QueueRow>> Shown(
        List<(ClauseInPlace Place, Understood Understood)> rows,
        CancellationToken stop
    )
    {
        var addresses = rows.Select(row => row.Place.Clause.AddressId).Distinct().ToArray();
        var cited = await places.Of(addresses, stop);
        var verdicts = (
            await db.Set<Verdict>()
                .AsNoTracking()
                .Where(verdict => addresses.Contains(verdict.AddressId))
                .ToListAsync(stop)
        ).ToLookup(verdict => verdict.AddressId);
        return
        [
            .. rows.Where(row => cited.ContainsKey(row.Place.Clause.AddressId))
                .Select(row =>
                {
                    var clause = row.Place.Clause;
                    var (paired, _) = VerdictPairing.Of(
                        row.Place.Provision,
                        [.. verdicts[clause.AddressId]]
                    );
                    return new QueueRow(
                        row.Place,
                        row.Understood,
                        cited[clause.AddressId],
                        paired.GetValueOrDefault(clause.Position)
                    );
                }),
        ];
    }

    private static IQueryable<RecordedClause> Narrow(
        IQueryable<RecordedClause> open,
        QueueFilter filter
    )
    {
        open = open.Where(clause => clause.IsSample == filter.Samples);
        if (filter.Text is { } text)
        {
            open = open.Where(clause => clause.InstrumentKey == text);
        }
        if (filter.Body is { } body)
        {
            open = open.Where(clause => clause.Body == body);
        }
        if (filter.Year is { } year and > 0 and < 9999)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            open = open.Where(clause => clause.Day >= first && clause.Day <= last);
        }
        return open;
    }

    private static IQueryable<RecordedClause> Ordered(
        IQueryable<RecordedClause> open,
        QueueFilter filter
    )
    {
        var unknown = DateOnly.MinValue;
        var byDay = filter.OldestFirst
            ? open.OrderBy(clause => clause.Day ?? unknown).ThenBy(clause => clause.InstrumentId)
            : open.OrderByDescending(clause => clause.Day ?? unknown)
                .ThenByDescending(clause => clause.InstrumentId);
        return byDay.ThenBy(clause => clause.Order).ThenBy(clause => clause.Position);
    }

    private static IQueryable<RecordedClause> After(
        IQueryable<RecordedClause> waiting,
        QueueFilter filter,
        QueuePlace? from
    )
    {
        if (from is null)
        {
            return waiting;
        }
        var unknown = DateOnly.MinValue;
        var (day, text, order, position) = (
            DateOnly.FromDayNumber(from.Day),
            from.InstrumentId,
            from.Order,
            from.Position
        );
        return filter.OldestFirst
            ? waiting.Where(clause =>
                (clause.Day ?? unknown) > day
                || (
                    (clause.Day ?? unknown) == day
                    && (
                        clause.InstrumentId > text
                        || (
                            clause.InstrumentId == text
                            && (
                                clause.Order > order
                                || (clause.Order == order && clause.Position >= position)
                            )
                        )
                    )
                )
            )
            : waiting.Where(clause =>
                (clause.Day ?? unknown) < day
                || (
                    (clause.Day ?? unknown) == day
                    && (
                        clause.InstrumentId < text
                        || (
                            clause.InstrumentId == text
                            && (
                                clause.Order > order
                                || (clause.Order == order && clause.Position >= position)
                            )
                        )
                    )
                )
            );
    }
}

/// <summary>A clause that waits.</summary>
/// <param name="Place">The clause with what it hangs on.</param>
/// <param name="Understood">What it is taken for.</param>
/// <param name="Cited">Its provision.</param>
/// <param name="Was">What was confirmed of it before its text was corrected; null where nobody judged it.</param>
internal sealed record QueueRow(
    ClauseInPlace Place,
    Understood Understood,
    RecordedPlace Cited,
    Verdict? Was
)
{
    public RecordedClause Clause => Place.Clause;

    public ClauseRef Ref { get; } = ClauseRef.Of(Place.Clause);
}

/// <summary>A page of them.</summary>
/// <param name="Rows">In order.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
internal sealed record QueuePage(IReadOnlyList<QueueRow> Rows, QueuePlace? Next);
