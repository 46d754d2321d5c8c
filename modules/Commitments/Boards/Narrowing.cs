using System.Linq.Expressions;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Boards;

/// <summary>Narrows what a reader may see to what they ask for. What they may not see of a state never decides what is shown.</summary>
internal sealed class Narrowing(ConferenceDb db, IConference conference)
{
    /// <summary>The requests that the filter leaves.</summary>
    /// <param name="seen">What the reader may see.</param>
    /// <param name="filter">What they ask for.</param>
    /// <param name="now">The instant at which something is late, and somebody in office.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IQueryable<SeenRequest>> Of(
        Seen seen,
        BoardFilter filter,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var facts = await conference.Facts(stop);
        return ByState(
            ByPriority(
                ByText(ByRequest(seen.Adopted, filter), filter, facts),
                seen,
                filter,
                facts,
                now
            ),
            seen,
            filter,
            now
        );
    }

    private static IQueryable<SeenRequest> ByRequest(
        IQueryable<SeenRequest> all,
        BoardFilter filter
    )
    {
        if (filter.Addressee is { } code)
        {
            all = all.Where(one =>
                one.Row.Lines.Any(line => line.IsAsked && line.Addressee == code)
            );
        }
        if (filter.Deadline is { } kind)
        {
            all = all.Where(one => one.Row.Deadline.Kind == kind);
        }
        if (filter.Subject is { } subject)
        {
            all = all.Where(one => one.Row.Subjects.Contains(subject));
        }
        return filter.Year is { } year
            ? Between(all, new(year, 1, 1), new DateOnly(year, 12, 31))
            : all;
    }

    private static IQueryable<SeenRequest> ByText(
        IQueryable<SeenRequest> all,
        BoardFilter filter,
        ConferenceFacts facts
    )
    {
        if (filter.Body is { } body)
        {
            all = all.Where(one => one.Text.Body == body);
        }
        if (filter.Meeting is { } meeting)
        {
            all = all.Where(one => one.Text.MeetingKey == meeting);
        }
        if (filter.Presidency is not { } presidency)
        {
            return all;
        }
        return PresidencySpans.Of(presidency, facts) switch
        {
            null => all.Where(one => false),
            var (first, _) when filter.Before => all.Where(one => one.Row.AskedOn < first),
            var (first, last) => Between(all, first, last),
        };
    }

    private static IQueryable<SeenRequest> Between(
        IQueryable<SeenRequest> all,
        DateOnly first,
        DateOnly? last
    ) =>
        last is { } until
            ? all.Where(one => one.Row.AskedOn >= first && one.Row.AskedOn <= until)
            : all.Where(one => one.Row.AskedOn >= first);

    // That the presidency puts something first is how it stands: for those who see that.
    private IQueryable<SeenRequest> ByPriority(
        IQueryable<SeenRequest> all,
        Seen seen,
        BoardFilter filter,
        ConferenceFacts facts,
        DateTimeOffset now
    )
    {
        if (!filter.Priority)
        {
            return all;
        }
        var presidency = PresidencySpans.At(now, facts)?.Key;
        return seen.WithState(all)
            .Where(one =>
                db.Set<Priority>()
                    .Any(p =>
                        p.CommitmentId == one.Row.Id
                        && p.Presidency == presidency
                        && p.WithdrawnAt == null
                    )
            );
    }

    private static IQueryable<SeenRequest> ByState(
        IQueryable<SeenRequest> all,
        Seen seen,
        BoardFilter filter,
        DateTimeOffset now
    )
    {
        if (filter.State is not { } state)
        {
            return all;
        }
        if (state == BoardState.Overdue)
        {
            all = all.Where(one => one.Row.Deadline.DueEnds <= now);
        }
        // Where the board is somebody's, it is their line that stands so.
        return filter.Addressee is { } code
            ? seen.WithLine(all, Such(state, code))
            : seen.WithLine(all, Such(state));
    }

    /// <summary>What a state says of a line; the deadline apart, which is the commitment's.</summary>
    public static Expression<Func<CommitmentLine, bool>> Such(BoardState state) =>
        state switch
        {
            BoardState.Open or BoardState.Overdue => line =>
                line.State == LineState.NotBegun || line.State == LineState.UnderWay,
            BoardState.Unreported => line =>
                line.AnsweredAt == null
                && (line.State == LineState.NotBegun || line.State == LineState.UnderWay),
            BoardState.Reported => line => line.AnsweredAt != null,
            BoardState.Contested => line => line.IsContested,
            BoardState.NotBegun => line => line.State == LineState.NotBegun,
            BoardState.UnderWay => line => line.State == LineState.UnderWay,
            BoardState.Done => line => line.State == LineState.Done,
            BoardState.Overtaken => line => line.State == LineState.Overtaken,
            _ => line => line.State == LineState.Dropped,
        };

    private static Expression<Func<CommitmentLine, bool>> Such(BoardState state, string code)
    {
        var such = Such(state);
        // As a variable, not as a constant: one plan serves every country.
        Expression<Func<string>> asked = () => code;
        var of = Expression.Equal(
            Expression.Property(such.Parameters[0], nameof(CommitmentLine.Addressee)),
            asked.Body
        );
        return Expression.Lambda<Func<CommitmentLine, bool>>(
            Expression.AndAlso(of, such.Body),
            such.Parameters
        );
    }
}
