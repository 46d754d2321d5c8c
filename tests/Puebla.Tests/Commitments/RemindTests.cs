using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Puebla.Commitments.Data;
using Puebla.Commitments.Remind;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;
using Puebla.TestKit;

namespace Puebla.Tests.Commitments;

/// <summary>Those who have not answered are reminded, on working days, once, and nobody else is.</summary>
public sealed class RemindTests(RemindHouse house) : IClassFixture<RemindHouse>
{
    [Fact]
    public async Task Those_who_answer_for_whoever_did_not_report_are_reminded_and_nobody_else()
    {
        var made = await house.Asked(new(2071, 9, 1), RemindHouse.Due, "MEX", "GTM");
        var focal = await house.Puebla.Person("focal-point@country:MEX");
        var answers = await house.Puebla.Person("answers-for-country@country:MEX");
        await house.Puebla.Person("official@country:MEX");
        await house.Puebla.Person("focal-point@country:GTM");
        await house.Answer(made, "GTM");

        house.At(3, 5, 7, 59);
        await house.Look();
        Assert.Empty(await house.Rounds(made, "MEX"));
        house.At(3, 5, 8);
        await house.Look();
        await house.Look();

        var round = Assert.Single(await house.Rounds(made, "MEX"));
        Assert.Equal(("2026-03-13/-5", new(2026, 3, 5)), (round.Cause, round.Day));
        Assert.Equal(
            new[] { focal.Id, answers.Id }.Order(),
            round.To.Select(to => to.PersonId).Order()
        );
        Assert.Empty(await house.Rounds(made, "GTM"));
        var line = Assert.Single(await house.Journal(Reminding.Action, made));
        Assert.Contains("\"due\":\"2026-03-14T06:00:00Z\"", line.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_weekends_and_holidays_nothing_goes_out_and_what_was_missed_goes_once()
    {
        var made = await house.Asked(new(2071, 9, 2), RemindHouse.Due, "HND");
        await house.Puebla.Person("focal-point@country:HND");
        // No process ran on Thursday 5 nor on Friday 6; Monday 9 is a holiday in Belize.
        foreach (var day in new[] { 7, 8, 9 })
        {
            house.At(3, day, 12);
            await house.Look();
            Assert.Empty(await house.Rounds(made, "HND"));
        }
        house.At(3, 10, 9);
        await house.Look();
        var caught = Assert.Single(await house.Rounds(made, "HND"));
        Assert.Equal(("2026-03-13/-5", new(2026, 3, 10)), (caught.Cause, caught.Day));
        foreach (var (month, day) in new[] { (3, 11), (3, 12), (3, 13), (3, 26), (3, 27) })
        {
            house.At(month, day, 9);
            await house.Look();
        }
        Assert.Equal(
            ["2026-03-13/-5", "2026-03-13/-1", "2026-03-13/+10"],
            (await house.Rounds(made, "HND")).Select(round => round.Cause)
        );
    }

    [Fact]
    public async Task Stopped_for_two_hours_they_go_out_when_the_process_is_back_and_no_second_time()
    {
        var made = await house.Asked(new(2071, 9, 3), RemindHouse.Due, "NIC");
        await house.Puebla.Person("focal-point@country:NIC");
        house.At(3, 5, 10, 5);
        await house.Look();
        await using var back = await house.Another();
        back.Clock.Set(house.Puebla.Clock.GetUtcNow().AddMinutes(10));
        await RemindHouse.Look(back);
        // A clock set back sends nothing again either.
        house.At(3, 5, 8);
        await house.Look();
        Assert.Single(await house.Rounds(made, "NIC"));
    }

    [Fact]
    public async Task Two_processes_that_look_at_once_send_one()
    {
        var made = await house.Asked(new(2071, 9, 4), RemindHouse.Due, "SLV");
        var person = await house.Puebla.Person("focal-point@country:SLV");
        await using var other = await house.Another();
        house.At(3, 5, 9);
        other.Clock.Set(house.Puebla.Clock.GetUtcNow());
        await Task.WhenAll(
            house.Look(),
            RemindHouse.Look(other),
            house.Look(),
            RemindHouse.Look(other)
        );
        Assert.Single(await house.Rounds(made, "SLV"));
        var notices = await house.Puebla.With<ConferenceDb, int>(db =>
            db.Set<Notice>()
                .CountAsync(one => one.PersonId == person.Id && one.Code == Reminding.Action)
        );
        Assert.Equal(1, notices);
    }

    [Fact]
    public async Task Killed_in_between_nothing_is_left_of_it_and_it_goes_out_at_the_next_look()
    {
        var made = await house.Asked(new(2071, 9, 5), RemindHouse.Due, "DOM");
        var person = await house.Puebla.Person("focal-point@country:DOM");
        house.At(3, 5, 9);
        var due = await Due(made, "DOM");
        await using (var journal = await HeldJournal.Of(house.Puebla.ConnectionString))
        {
            var dying = Send(due);
            await journal.Kill();
            await Assert.ThrowsAnyAsync<Exception>(() => dying);
        }
        Assert.Empty(await house.Rounds(made, "DOM"));
        Assert.Equal(0, await Told(person.Id));
        await house.Look();
        Assert.Single(await house.Rounds(made, "DOM"));
        Assert.Equal(1, await Told(person.Id));
    }

    [Fact]
    public async Task An_answer_that_comes_between_the_look_and_the_sending_is_heard()
    {
        var made = await house.Asked(new(2071, 9, 6), RemindHouse.Due, "PAN");
        await house.Puebla.Person("focal-point@country:PAN");
        house.At(3, 5, 9);
        var due = await Due(made, "PAN");
        await house.Answer(made, "PAN");
        Assert.False(await Send(due));
        Assert.Empty(await house.Rounds(made, "PAN"));
    }

    [Fact]
    public async Task An_answer_that_comes_between_the_notice_and_the_mail_keeps_the_mail_back()
    {
        var made = await house.Asked(new(2071, 9, 7), RemindHouse.Due, "CRI", "BLZ");
        var late = await house.Puebla.SignedIn("focal-point@country:CRI");
        var silent = await house.Puebla.SignedIn("focal-point@country:BLZ");
        house.At(3, 5, 9);
        await house.Look();
        await house.Answer(made, "CRI");
        await house.Send();
        Assert.DoesNotContain(house.Sink.Messages, one => one.To.Contains(late.Email));
        var sent = house.Sink.Messages.Single(one => one.To.Contains(silent.Email));
        var text = await Read(sent);
        Assert.Contains("espera", text, StringComparison.Ordinal);
        // The mail says only that something waits: no request, no country and no day.
        foreach (var told in new[] { "Belice", "compromiso", "2026-03-1", "13 de marzo" })
        {
            Assert.DoesNotContain(told, text, StringComparison.OrdinalIgnoreCase);
        }
        var kept = Assert.Single((await house.Rounds(made, "CRI"))[0].To);
        Assert.Equal(MailState.Withheld, (await house.MessageOf(kept)).State);
    }

    [Fact]
    public async Task The_asker_sees_who_received_who_did_not_and_who_opened()
    {
        var made = await house.Asked(new(2071, 9, 8), RemindHouse.Due, "USA", "CAN");
        var reached = await house.Puebla.SignedIn("focal-point@country:USA");
        var without = await house.Puebla.Person("answers-for-country@country:USA");
        var bounced = await house.Puebla.SignedIn("focal-point@country:CAN");
        house.At(3, 5, 9);
        await house.Look();
        await house.Send();
        var returned = Assert.Single((await house.Rounds(made, "CAN"))[0].To);
        var token = (await house.MessageOf(returned)).Token;
        Assert.True(
            await house.Puebla.With<MailBounces, bool>(bounces => bounces.Record(token, "5.1.1"))
        );
        var round = (await house.Rounds(made, "USA"))[0];
        var reminder = round.To.Single(to => to.PersonId == reached.Id);

        // Another's reminder is not there; one's own leads to the task, and that is what is noted.
        const string american = "focal-point@country:USA";
        using (
            var foreign = await house.Puebla.AskAs(
                american,
                $"/recordatorio/{reminder.Id:D}",
                bounced.Id
            )
        )
        {
            Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        }
        foreach (var path in new[] { "/recordatorio", "/en/reminder" })
        {
            using var led = await house.Puebla.AskAs(
                american,
                $"{path}/{reminder.Id:D}",
                reached.Id
            );
            Assert.EndsWith(
                $"/{made.Lines["USA"]}",
                led.Headers.Location!.OriginalString,
                StringComparison.Ordinal
            );
        }
        Assert.Single(await house.Journal(ReminderOpener.Action, made));

        var page = await house.Puebla.PageAs(RemindHouse.Secretariat, RemindHouse.Page(made));
        var rows = page.QuerySelectorAll("section[aria-labelledby=enviados] tbody tr")
            .Select(row => row.TextContent)
            .ToList();
        Assert.Equal(3, rows.Count);
        var name = await Name(reached.Id);
        var opened = rows.Single(row => row.Contains(name, StringComparison.Ordinal));
        Assert.Contains("entregado al servidor", opened, StringComparison.Ordinal);
        Assert.Contains("jueves 5 de marzo de 2026, 09:00", opened, StringComparison.Ordinal);
        Assert.DoesNotContain("todavía no", opened, StringComparison.Ordinal);
        Assert.Contains("no salió", Row(without.Name), StringComparison.Ordinal);
        Assert.Contains("volvió", Row(await Name(bounced.Id)), StringComparison.Ordinal);
        Assert.Contains(
            "sin cuenta",
            page.QuerySelector("section[aria-labelledby=pendientes]")!.TextContent,
            StringComparison.Ordinal
        );

        string Row(string person) =>
            rows.Single(row => row.Contains(person, StringComparison.Ordinal));
    }

    [Fact]
    public async Task History_samples_and_what_has_no_day_are_left_alone_until_somebody_asks_for_it()
    {
        var history = await house.Asked(new(2071, 9, 9), new(2026, 2, 20), "secretariat");
        var undated = await house.Asked(new(2071, 9, 10), null, "secretariat");
        var sample = await house.Asked(new(2071, 9, 11), RemindHouse.Due, "secretariat");
        await house.Puebla.Person("secretariat@secretariat");
        await house.Puebla.With<ConferenceDb, int>(db =>
            db.Database.ExecuteSqlAsync(
                $"update commitments.commitment set is_sample = true where id = {sample.Id}"
            )
        );
        foreach (var day in new[] { 5, 6, 12, 20 })
        {
            house.At(3, day, 9);
            await house.Look();
        }
        foreach (
            var (made, why) in new[]
            {
                (history, "vencido"),
                (undated, "fecha"),
                (sample, "muestra"),
            }
        )
        {
            Assert.Empty(await house.Rounds(made, "secretariat"));
            var text = await house.Puebla.TextAs(RemindHouse.Secretariat, RemindHouse.Page(made));
            Assert.Contains(why, text, StringComparison.Ordinal);
            Assert.Contains("detenidos", text, StringComparison.Ordinal);
        }
    }

    private async Task<DueReminder> Due(MadeCommitment made, string code)
    {
        await using var scope = house.Puebla.Services.CreateAsyncScope();
        var due = await scope.ServiceProvider.GetRequiredService<DueReminders>().Now(default);
        return due.Single(one => one.LineId == made.Lines[code]);
    }

    private async Task<bool> Send(DueReminder due)
    {
        await using var scope = house.Puebla.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<Reminding>()
            .ByItself(due, new(2026, 3, 5), default);
    }

    private static async Task<string> Read(SunkMessage sunk)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(sunk.Text));
        var message = await MimeMessage.LoadAsync(stream);
        return $"{message.Subject}\n{message.TextBody}\n{message.HtmlBody}";
    }

    private Task<int> Told(Guid person) =>
        house.Puebla.With<ConferenceDb, int>(db =>
            db.Set<Notice>().CountAsync(one => one.PersonId == person)
        );

    private Task<string> Name(Guid person) =>
        house.Puebla.With<Puebla.Contacts.Contracts.IPersons, string>(async persons =>
            (await persons.Find(person))!.Name
        );
}
