using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ConfirmHouse;

namespace Puebla.Tests.Commitments;

/// <summary>What was sent, and that somebody stopped it, outlives a correction of the clause and is no confirmation's to take back.</summary>
public sealed class RemindKeptTests(RemindHouse house) : IClassFixture<RemindHouse>
{
    private const string Panama = "focal-point@country:PAN";
    private const string Chair = "presidency-chair@country:BLZ";

    [Fact]
    public async Task Whoever_was_reminded_and_then_left_out_by_mistake_keeps_the_reminder_and_gets_no_second()
    {
        var (clause, made) = await Confirmed("5 de mayo de 2193", Guid.NewGuid());
        var person = await house.Puebla.Person(Panama);
        house.At(3, 5, 8);
        await house.Look();
        var sent = Assert.Single(Assert.Single(await house.Rounds(made, "PAN")).To);

        house.At(3, 5, 9);
        await Asks(clause, "Belice");
        Assert.False((await house.Puebla.LineOf(made, "PAN")).IsAsked);
        house.At(3, 5, 10);
        await Asks(clause, "Belice; Panamá");
        await house.Look();

        var kept = Assert.Single(Assert.Single(await house.Rounds(made, "PAN")).To);
        Assert.Equal(sent.Id, kept.Id);
        using var led = await house.Puebla.AskAs(Panama, $"/recordatorio/{sent.Id:D}", person.Id);
        Assert.EndsWith(
            $"/{made.Lines["PAN"]}",
            led.Headers.Location?.OriginalString,
            StringComparison.Ordinal
        );
        var page = await house.Puebla.PageAs(Secretariat, RemindHouse.Page(made));
        Assert.Contains(
            person.Name,
            page.QuerySelector("section[aria-labelledby=enviados]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("6 de mayo de 2193", "sent")]
    [InlineData("7 de mayo de 2193", "stopped")]
    public async Task What_was_sent_or_stopped_is_neither_undone_nor_erased(string day, string what)
    {
        var who = Guid.NewGuid();
        var (clause, made) = await Confirmed(day, who);
        if (what == "sent")
        {
            house.At(3, 5, 8);
            await house.Look();
        }
        else
        {
            await Stop(made);
        }
        using (var undone = await house.Puebla.Press(KeyOf(clause), "deshacer", who))
        {
            Assert.Equal(HttpStatusCode.OK, undone.StatusCode);
            Assert.Contains(
                "se recordó o se decidió",
                await undone.Text(),
                StringComparison.Ordinal
            );
        }
        using (
            var erased = await house.Puebla.Edit(
                clause,
                null,
                ("hallazgo", "3"),
                ("motivo", "No pide nada")
            )
        )
        {
            Assert.Equal(HttpStatusCode.OK, erased.StatusCode);
            Assert.Contains("no puede borrarse", await erased.Text(), StringComparison.Ordinal);
        }
        Assert.Equal(what == "sent" ? 1 : 0, (await house.Rounds(made, "PAN")).Count);
        Assert.Equal(what == "stopped", await IsStopped(made));
    }

    [Fact]
    public async Task Who_undoes_while_a_reminder_is_being_sent_waits_and_is_told()
    {
        var who = Guid.NewGuid();
        var (clause, made) = await Confirmed("8 de mayo de 2193", who);
        await using var sender = new NpgsqlConnection(house.Puebla.ConnectionString);
        await sender.OpenAsync(TestContext.Current.CancellationToken);
        await using var sending = await sender.BeginTransactionAsync(
            TestContext.Current.CancellationToken
        );
        await Run(
            sender,
            $"""
            select 1 from commitments.line where id = {made.Lines["PAN"]} for update;
            insert into commitments.reminder_round (line_id, cause, day, at)
            values ({made.Lines["PAN"]}, '2026-03-13/-5', '2026-03-05', now())
            """
        );
        var undoing = house.Puebla.Press(KeyOf(clause), "deshacer", who);
        await Run(sender, Waited);
        await sending.CommitAsync(TestContext.Current.CancellationToken);
        using var undone = await undoing;
        Assert.Equal(HttpStatusCode.OK, undone.StatusCode);
        Assert.Single(await house.Rounds(made, "PAN"));
    }

    // Until somebody waits for what this connection holds.
    private const string Waited = """
        do $$ begin
          loop
            exit when exists (select 1 from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid)));
            perform pg_stat_clear_snapshot();
            perform pg_sleep(0.02);
          end loop;
        end $$
        """;

    private static string KeyOf(RecordedClause clause) => clause.InstrumentKey;

    private async Task<(RecordedClause Clause, MadeCommitment Made)> Confirmed(string day, Guid who)
    {
        house.Puebla.Clock.Set(RemindHouse.Begun);
        await house.Puebla.Keep(
            day,
            $"1. Solicitar a Belice y a Panamá la lista inventada del {day}."
        );
        var key = $"grcm-2193-05-{int.Parse(day.Split(' ')[0], CultureInfo.InvariantCulture):00}";
        var clause = Assert.Single(await house.Puebla.Clauses(key));
        await Went(
            house.Puebla.Edit(
                clause,
                who,
                ("destinatarios", "Belice; Panamá"),
                ("plazo", "1"),
                ("desde", "2026-03-13")
            )
        );
        var commitment = Assert.Single(await house.Puebla.Commitments(clause));
        return (
            clause,
            new(
                commitment.Id,
                clause.AddressId,
                commitment.Lines.ToDictionary(line => line.Addressee, line => line.Id)
            )
        );
    }

    private Task Asks(RecordedClause clause, string asked) =>
        Went(house.Puebla.Edit(clause, null, ("destinatarios", asked), ("motivo", "Mejor leído")));

    private Task Stop(MadeCommitment made) =>
        Went(
            house.Puebla.PostAs(
                Chair,
                RemindHouse.Page(made),
                "plan",
                new Dictionary<string, string>
                {
                    ["motivo"] = "Se habla por teléfono.",
                    ["hacer"] = "detener",
                }
            )
        );

    private Task<bool> IsStopped(MadeCommitment made) =>
        house.Puebla.With<ConferenceDb, bool>(db =>
            db.Set<ReminderPlan>().AnyAsync(plan => plan.CommitmentId == made.Id && !plan.IsOn)
        );

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
