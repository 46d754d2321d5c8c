using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Data;
using Puebla.Commitments.Recur;
using Puebla.Kernel.Access;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments;

/// <summary>What recurs is asked anew once the time before is over. On a database of its own: the clock goes on for months.</summary>
public sealed class RecurringTests
{
    [Fact]
    public async Task Each_time_is_a_request_of_its_own_that_begins_when_the_one_before_is_over()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        puebla.Clock.Set(new(2026, 1, 20, 12, 0, 0, TimeSpan.Zero));
        var made = await Quarterly(puebla, new(2026, 1, 10));
        await puebla.Report(made, "Hecho en el primer trimestre.", "Done");

        await Night(puebla, new(2026, 3, 31));
        Assert.Single(await Times(puebla));
        await Night(puebla, new(2026, 4, 1));
        var times = await Times(puebla);
        Assert.Equal(
            [new DateOnly(2026, 3, 31), new(2026, 6, 30)],
            times.Select(time => time.Deadline.DueDay!.Value)
        );
        var (first, second) = (times[0], times[1]);
        Assert.Equal(
            [LineState.Done, LineState.NotBegun],
            first.Lines.OrderBy(line => line.Addressee).Select(line => line.State)
        );
        Assert.All(second.Lines, line => Assert.Equal(LineState.NotBegun, line.State));
        Assert.Equal(
            first.Lines.Select(line => line.Addressee).Order(),
            second.Lines.Select(line => line.Addressee).Order()
        );
        var line = Assert.Single(
            await puebla.Journalled(made),
            line => line.Action == NextTimes.Action
        );
        Assert.Contains("2026-06-30", line.Details, StringComparison.Ordinal);

        // Nothing twice, and each page leads to the other.
        await Night(puebla, new(2026, 4, 2));
        Assert.Equal(2, (await Times(puebla)).Count);
        foreach (var (here, there) in new[] { (first, second), (second, first) })
        {
            var page = await puebla.PageAs(Official, $"/compromisos/{here.Id}");
            Assert.NotNull(page.QuerySelector($"nav a[href='/compromisos/{there.Id}']"));
            Assert.Equal(
                $"/compromisos/{here.Id}",
                page.QuerySelector("nav ol a[aria-current=page]")!.GetAttribute("href")
            );
        }
        var own = await puebla.PageAs(Official, "/compromisos/propios");
        Assert.NotNull(own.QuerySelector($"main a[href='/compromisos/{second.Id}']"));
        Assert.Null(own.QuerySelector($"main a[href='/compromisos/{first.Id}']"));
    }

    [Fact]
    public async Task Where_nobody_looked_for_long_each_time_that_went_by_is_asked_and_what_was_over_at_first_is_history()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        puebla.Clock.Set(new(2026, 1, 20, 12, 0, 0, TimeSpan.Zero));
        await Quarterly(puebla, new(2026, 1, 10));
        await Night(puebla, new(2026, 11, 1));
        Assert.Equal(
            [new(2026, 3, 31), new(2026, 6, 30), new(2026, 9, 30), new DateOnly(2026, 12, 31)],
            (await Times(puebla)).Select(time => time.Deadline.DueDay!.Value)
        );

        var old = await Quarterly(puebla, new(2026, 1, 11));
        await Night(puebla, new(2026, 11, 2));
        Assert.DoesNotContain(await Times(puebla), time => time.FollowsId == old.Id);
    }

    [Fact]
    public async Task What_a_decision_ended_is_asked_no_more_and_the_others_are()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        puebla.Clock.Set(new(2026, 1, 20, 12, 0, 0, TimeSpan.Zero));
        var made = await Quarterly(puebla, new(2026, 1, 10));
        await State(puebla, made.Lines["PAN"], LineState.Overtaken);
        await Night(puebla, new(2026, 4, 1));
        var next = Assert.Single(await Times(puebla), time => time.FollowsId == made.Id);
        Assert.Equal("CRI", Assert.Single(next.Lines).Addressee);

        await State(puebla, next.Lines[0].Id, LineState.Dropped);
        await Night(puebla, new(2026, 7, 1));
        Assert.Equal(2, (await Times(puebla)).Count);
    }

    private static async Task<MadeCommitment> Quarterly(RunningPuebla puebla, DateOnly day)
    {
        var made = await puebla.Made(day, ["CRI", "PAN"], due: new(2026, 3, 31));
        await Change(
            puebla,
            async db =>
            {
                var row = await db.Set<Commitment>().SingleAsync(one => one.Id == made.Id);
                (row.Deadline.Kind, row.Deadline.From) = (DeadlineKind.Recurring, new(2026, 3, 31));
                (row.Deadline.Count, row.Deadline.Unit) = (3, DeadlineUnit.Months);
            }
        );
        return made;
    }

    private static Task State(RunningPuebla puebla, int line, LineState state) =>
        Change(
            puebla,
            async db =>
                (await db.Set<CommitmentLine>().SingleAsync(one => one.Id == line)).State = state
        );

    private static async Task Change(RunningPuebla puebla, Func<ConferenceDb, Task> change)
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        await change(db);
        scope
            .ServiceProvider.GetRequiredService<JournalWriter>()
            .Add(Actor.System, "commitments.confirmed", "test", "Prueba");
        await db.SaveChangesAsync();
    }

    private static Task<List<Commitment>> Times(RunningPuebla puebla) =>
        puebla.With<ConferenceDb, List<Commitment>>(db =>
            db.Set<Commitment>()
                .AsNoTracking()
                .Include(one => one.Lines)
                .OrderBy(one => one.VerdictId)
                .ThenBy(one => one.Deadline.Occurrence)
                .ToListAsync()
        );

    // The jobs of a day at three in the morning of San José.
    private static async Task Night(RunningPuebla puebla, DateOnly day)
    {
        puebla.Clock.Set(new(day, new(9, 0), TimeSpan.Zero));
        // The site's own run may come first: then the day is done when this one looks.
        await puebla.Services.GetRequiredService<DailyJobs>().RunDue();
        await puebla.ForgetAll();
    }
}
