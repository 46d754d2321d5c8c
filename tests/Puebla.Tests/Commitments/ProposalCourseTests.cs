using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;

namespace Puebla.Tests.Commitments;

/// <summary>How a proposal stands by its turns.</summary>
public sealed class ProposalCourseTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 16, 0, 0, TimeSpan.Zero);

    [Fact]
    public void By_the_last_turn_that_stands_and_without_any_as_it_was_noted()
    {
        var row = Noted();
        ProposalCourse.Settle(row);
        Assert.Equal(
            (ProposalState.Noted, null, new DateOnly(2019, 5, 4)),
            (row.State, row.Meeting, row.QuietSince)
        );
        row.Turns.Add(Turn(1, ProposalState.TakenUp, meeting: "grcm-2021-12-01"));
        ProposalCourse.Settle(row);
        Assert.Equal(
            (ProposalState.TakenUp, "grcm-2021-12-01", new DateOnly(2026, 3, 3)),
            (row.State, row.Meeting, row.QuietSince)
        );
        row.Turns.Add(Turn(2, ProposalState.Answered));
        ProposalCourse.Settle(row);
        Assert.Equal((ProposalState.Answered, null), (row.State, row.Meeting));
        row.Turns.Add(Turn(3, ProposalState.TakenUp, undoes: 2));
        ProposalCourse.Settle(row);
        Assert.Equal(
            (ProposalState.TakenUp, "grcm-2021-12-01", new DateOnly(2026, 3, 3)),
            (row.State, row.Meeting, row.QuietSince)
        );
    }

    [Fact]
    public void A_turn_that_is_not_kept_yet_is_the_last_and_the_order_is_not_the_clocks()
    {
        var row = Noted();
        row.Turns.Add(Turn(0, ProposalState.Accepted));
        row.Turns.Insert(0, Turn(8, ProposalState.Referred));
        ProposalCourse.Settle(row);
        Assert.Equal(ProposalState.Accepted, row.State);
        // The clock was set back between the two.
        var back = Noted();
        back.Turns.Add(Turn(8, ProposalState.Referred));
        back.Turns.Add(Turn(9, ProposalState.Answered, days: -30));
        ProposalCourse.Settle(back);
        Assert.Equal(
            (ProposalState.Answered, new DateOnly(2026, 1, 31)),
            (back.State, back.QuietSince)
        );
    }

    [Fact]
    public void The_last_turn_has_the_highest_number_in_whatever_order_they_are_read()
    {
        Assert.Equal(0, ProposalCourse.Last([]));
        Assert.Equal(
            9,
            ProposalCourse.Last([
                Turn(9, ProposalState.TakenUp, undoes: 8),
                Turn(8, ProposalState.Answered),
                Turn(7, ProposalState.TakenUp),
            ])
        );
    }

    [Fact]
    public void Whatever_is_recorded_and_taken_back_it_stands_as_if_what_was_taken_back_had_never_been()
    {
        var random = new Random(20260302);
        for (var run = 0; run < 10_000; run++)
        {
            var row = Noted();
            var kept = new Stack<ProposalTurn>();
            for (var id = 1; id <= 12; id++)
            {
                if (kept.Count > 0 && random.Next(3) == 0)
                {
                    var undone = kept.Pop();
                    var before = kept.TryPeek(out var last) ? last.State : row.NotedAs;
                    row.Turns.Add(Turn(id, before, undoes: undone.Id));
                }
                else
                {
                    var turn = Turn(
                        id,
                        (ProposalState)random.Next(1, 6),
                        random.Next(2) == 0 ? "grcm-2021-12-01" : null
                    );
                    row.Turns.Add(turn);
                    kept.Push(turn);
                }
                ProposalCourse.Settle(row);
                Assert.Equal(kept.TryPeek(out var now) ? now.State : row.NotedAs, row.State);
                Assert.Equal(kept.Count, ProposalCourse.Standing(row.Turns).Count);
                Assert.Equal(
                    now is { State: ProposalState.TakenUp } ? now.Meeting : null,
                    row.Meeting
                );
            }
        }
    }

    private static Proposal Noted() =>
        new()
        {
            VerdictId = 1,
            AddressId = 1,
            InstrumentId = 1,
            Kind = ProposalKind.Proposal,
            Words = "Una propuesta inventada.",
            Language = "es",
            NotedOn = new(2019, 5, 4),
            Since = Start,
            AudienceId = 2,
        };

    private static ProposalTurn Turn(
        int id,
        ProposalState state,
        string? meeting = null,
        int? undoes = null,
        int? days = null
    ) =>
        new()
        {
            Id = id,
            State = state,
            Meeting = meeting,
            Undoes = undoes,
            FormId = Guid.NewGuid(),
            By = Guid.Empty,
            Mandate = "secretariat@secretariat",
            At = Start.AddDays(days ?? Math.Min(id, 1)),
        };
}
