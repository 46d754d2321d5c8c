using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards.Keeping;
using Puebla.Commitments.Boards.Priorities;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Boards.Tallies;

/// <summary>Sums up the boards: the database groups, the rest is adding.</summary>
internal sealed class TallyReader(
    CommitmentSight sight,
    Figures figures,
    IConference conference,
    IRecordNames names,
    TimeProvider clock
)
{
    public async Task<TallyView> Read(TallyBy by, CancellationToken stop)
    {
        var (seen, facts) = (await sight.Here(stop), await conference.Facts(stop));
        var tallied = await figures.Of(
            seen,
            by,
            now =>
                by switch
                {
                    TallyBy.Country => OfAddressees(seen, now, stop),
                    TallyBy.Subject => OfSubjects(seen, now, stop),
                    _ => OfTexts(seen, by, facts, now, stop),
                },
            stop
        );
        var rows = new List<TallyRow>();
        foreach (var (key, counts) in Ordered(by, tallied, facts))
        {
            rows.Add(await Row(by, key, counts, facts, stop));
        }
        return new(
            rows,
            seen.IsEntitled,
            seen.SeesAll,
            by == TallyBy.Presidency && seen.SeesAll ? Monitored(tallied, facts) : null
        );
    }

    private static Task<Dictionary<string, Tallied>> OfAddressees(
        Seen seen,
        DateTimeOffset now,
        CancellationToken stop
    ) =>
        Tally(
            seen,
            seen.AskedOf(seen.Adopted)
                .GroupBy(line => line.Addressee)
                .Select(group => new AskedGroup<string>(group.Key, group.Count())),
            line => new Counted<string>
            {
                Key = line.Line.Addressee,
                State = line.Line.State,
                IsOver = line.Row.Deadline.DueEnds != null && line.Row.Deadline.DueEnds <= now,
            },
            key => [key],
            stop
        );

    private static Task<Dictionary<string, Tallied>> OfSubjects(
        Seen seen,
        DateTimeOffset now,
        CancellationToken stop
    ) =>
        Tally(
            seen,
            seen.Adopted.GroupBy(one => one.Row.Subjects)
                .Select(group => new AskedGroup<string[]>(group.Key, group.Count())),
            line => new Counted<string[]>
            {
                Key = line.Row.Subjects,
                State = line.Line.State,
                IsOver = line.Row.Deadline.DueEnds != null && line.Row.Deadline.DueEnds <= now,
            },
            keys => keys,
            stop
        );

    // By text first: what is known of texts is little beside what they ask.
    private static async Task<Dictionary<string, Tallied>> OfTexts(
        Seen seen,
        TallyBy by,
        ConferenceFacts facts,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var texts = await seen.AskingTexts.ToDictionaryAsync(text => text.Id, stop);
        return await Tally(
            seen,
            seen.Adopted.GroupBy(one => one.Row.InstrumentId)
                .Select(group => new AskedGroup<int>(group.Key, group.Count())),
            line => new Counted<int>
            {
                Key = line.Row.InstrumentId,
                State = line.Line.State,
                IsOver = line.Row.Deadline.DueEnds != null && line.Row.Deadline.DueEnds <= now,
            },
            id =>
                texts.GetValueOrDefault(id) is { } text && KeyOf(text, by, facts) is { } key
                    ? [key]
                    : [],
            stop
        );
    }

    private static string? KeyOf(VisibleInstrument text, TallyBy by, ConferenceFacts facts) =>
        by switch
        {
            TallyBy.Body => text.Body,
            TallyBy.Meeting => text.MeetingKey,
            _ => text.Day is { } day ? PresidencySpans.On(day, facts)?.Key : null,
        };

    private static async Task<Dictionary<string, Tallied>> Tally<TKey>(
        Seen seen,
        IQueryable<AskedGroup<TKey>> asked,
        Expression<Func<SeenLine, Counted<TKey>>> counted,
        Func<TKey, IEnumerable<string>> keys,
        CancellationToken stop
    )
    {
        var tallied = new Dictionary<string, Tallied>(StringComparer.Ordinal);
        foreach (var group in await asked.ToListAsync(stop))
        {
            foreach (var key in keys(group.Key))
            {
                Of(key).Asked += group.Count;
            }
        }
        if (!seen.IsEntitled)
        {
            return tallied;
        }
        var standing = await seen.LinesOf(seen.Adopted)
            .Select(counted)
            .GroupBy(line => new
            {
                line.Key,
                line.State,
                line.IsOver,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(stop);
        foreach (var group in standing)
        {
            foreach (var key in keys(group.Key.Key))
            {
                Of(key).Add(group.Key.State, group.Key.IsOver, group.Count);
            }
        }
        return tallied;

        Tallied Of(string key) =>
            tallied.TryGetValue(key, out var one) ? one : tallied[key] = new();
    }

    private static IEnumerable<KeyValuePair<string, Tallied>> Ordered(
        TallyBy by,
        Dictionary<string, Tallied> tallied,
        ConferenceFacts facts
    ) =>
        by switch
        {
            // Countries first, then whoever else was asked.
            TallyBy.Country => tallied
                .OrderBy(pair => facts.Members.All(one => one.Country != pair.Key))
                .ThenByDescending(pair => pair.Value.Asked),
            TallyBy.Presidency => tallied.OrderByDescending(
                pair => pair.Key,
                StringComparer.Ordinal
            ),
            TallyBy.Meeting => tallied.OrderByDescending(pair =>
                facts.Meeting(pair.Key)?.Start.First ?? default
            ),
            _ => tallied.OrderByDescending(pair => pair.Value.Asked),
        };

    private async Task<TallyRow> Row(
        TallyBy by,
        string key,
        Tallied counts,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        var (name, filter) = by switch
        {
            TallyBy.Country => (
                await names.Addressee(key, stop),
                new BoardFilter { Addressee = key }
            ),
            TallyBy.Body => (await names.Addressee(key, stop), new BoardFilter { Body = key }),
            TallyBy.Subject => (await names.Subject(key, stop), new BoardFilter { Subject = key }),
            TallyBy.Meeting => (
                facts.Meeting(key) is { } meeting ? MeetingNames.Of(meeting) : key,
                new BoardFilter { Meeting = key }
            ),
            _ => (PriorityReader.NameOf(key, facts), new BoardFilter { Presidency = key }),
        };
        return new(
            name,
            filter.Address(),
            counts.Asked,
            counts.Open,
            (filter with { State = BoardState.Open, ByDeadline = true }).Address(),
            counts.Overdue,
            (filter with { State = BoardState.Overdue, ByDeadline = true }).Address(),
            counts.Done,
            counts.Ended
        );
    }

    private MonitoredByPresidency? Monitored(
        Dictionary<string, Tallied> tallied,
        ConferenceFacts facts
    )
    {
        if (PresidencySpans.At(clock.GetUtcNow(), facts) is not { } presidency)
        {
            return null;
        }
        var before = tallied
            .Where(pair => string.CompareOrdinal(pair.Key, presidency.Key) < 0)
            .Sum(pair => pair.Value.Open);
        var open = new BoardFilter { State = BoardState.Open, ByDeadline = true };
        return new(
            PresidencySpans.NameOf(presidency, facts),
            tallied.Values.Sum(one => one.Open),
            open.Address(),
            before,
            (open with { Presidency = presidency.Key, Before = true }).Address()
        );
    }
}
