using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Commitments.Data;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments;

/// <summary>Bad days. On databases of their own: they set the clock and stop the jobs.</summary>
public sealed class BadDaysTests
{
    // The deadline's last day is 20 March; it is over at midnight in San José.
    private static readonly DateTimeOffset Over = new(2026, 3, 21, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Jobs_stopped_for_two_hours_across_a_deadline_keep_nothing_from_being_late()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        puebla.Clock.Set(Over.AddHours(-1));
        var made = await puebla.Made(new(2026, 1, 10), due: new(2026, 3, 20));
        await puebla.OpenToAll(made);
        await using var stopped = await StopJobs(puebla);
        var runs = await Runs(puebla);
        await Says(puebla, made, "vence hoy", "venció");
        puebla.Clock.Set(Over.AddTicks(-1));
        await Says(puebla, made, "vence hoy", "venció");
        puebla.Clock.Set(Over);
        await Says(puebla, made, "venció ayer", "vence hoy");
        puebla.Clock.Set(Over.AddHours(1));
        await Says(puebla, made, "venció ayer", "vence hoy");
        Assert.Equal(runs, await Runs(puebla));
    }

    [Fact]
    public async Task The_clock_set_back_makes_nothing_late_that_is_not_and_loses_nothing_that_was_said()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        var made = await puebla.Made(new(2026, 1, 11), due: new(2026, 3, 20));
        await puebla.OpenToAll(made);
        puebla.Clock.Set(Over.AddDays(2));
        await puebla.Report(made, "Tarde, pero hecho a medias.");
        await Says(puebla, made, "venció hace 3 días", "vence en");
        puebla.Clock.Set(Over.AddDays(-3));
        await Says(puebla, made, "vence en 2 días", "venció");
        await puebla.Report(made, "Ahora sí está hecho.", "Done");
        Assert.Equal(
            ["Tarde, pero hecho a medias.", "Ahora sí está hecho."],
            (await puebla.Said(made)).Select(report => report.Words)
        );
        Assert.Equal(LineState.Done, (await puebla.LineOf(made)).State);
    }

    [Fact]
    public async Task A_proposal_taken_up_keeps_its_course_with_the_clock_set_back()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        var made = await puebla.Noted(new(2012, 3, 1));
        await puebla.Followed(made, ProposalHouse.Turn(ProposalState.Referred, body: "grcm"));
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddDays(-10));
        await puebla.Followed(made, ProposalHouse.Turn(ProposalState.Answered, "Se respondió."));
        var row = await puebla.RowOf(made);
        Assert.Equal(ProposalState.Answered, row.State);
        Assert.True(row.Turns[0].At > row.Turns[1].At);
        var page = await puebla.PageAs(Official, made.Page());
        Assert.Contains(
            "Se respondió.",
            page.QuerySelector("ol.timeline > li")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_country_that_submits_in_two_processes_at_once_reports_once()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease);
        await using var there = await RunningPuebla.OnAsync(cluster.Lease);
        await there.ForgetAll();
        var made = await here.Made(new(2026, 1, 12));
        using var prepared = await here.Prepare(made, "Una sola vez.");
        var path = made.Page("presentar", "CRI");
        using var first = await HeldForm.Take(here, Answers, path, "presentar");
        using var second = await HeldForm.Take(there, Answers, path, "presentar");
        var answers = await Task.WhenAll(
            first.Post(new Dictionary<string, string>()),
            second.Post(new Dictionary<string, string>())
        );
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal("Una sola vez.", Assert.Single(await here.Said(made)).Words);
        Assert.Single(await here.Journalled(made), line => line.Action == "commitments.reported");
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    // What the members and those asked read, and what is open to everybody.
    private static async Task Says(
        RunningPuebla puebla,
        MadeCommitment made,
        string words,
        string other
    )
    {
        var pages = new List<string>
        {
            await puebla.TextAs(Panama, made.Page()),
            await puebla.TextAs(Official, "/compromisos/propios"),
            (await puebla.Page(made.Page())).QuerySelector("main")!.TextContent,
        };
        foreach (var text in pages)
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
            Assert.DoesNotContain(
                other,
                text.Replace(words, "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }
        var asked = Assert.Single(
            await AskedTests.AskedOf(puebla, Official),
            line => line.Key == $"commitments.report:{made.Lines["CRI"]}"
        );
        Assert.Equal(Over, asked.Due!.Value.Ends);
        Assert.Equal(
            words.StartsWith("venció", StringComparison.Ordinal),
            asked.Due.Value.IsLate(puebla.Clock.GetUtcNow())
        );
    }

    // A job of the day waits for this lock, in whatever process it is.
    private static async Task<NpgsqlConnection> StopJobs(RunningPuebla puebla)
    {
        var connection = new NpgsqlConnection(puebla.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select pg_advisory_lock($1)", connection);
        command.Parameters.Add(new() { Value = DailyJobs.LockKey });
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private static Task<int> Runs(RunningPuebla puebla) =>
        puebla.With<ConferenceDb, int>(db => db.Set<DailyRun>().CountAsync());
}
