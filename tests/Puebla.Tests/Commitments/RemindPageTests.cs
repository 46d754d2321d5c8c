using System.Net;
using Puebla.Commitments.Data;
using Puebla.Commitments.Remind;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.TestKit;

namespace Puebla.Tests.Commitments;

/// <summary>The page of reminders: who may, what it shows, and what one changes there.</summary>
public sealed class RemindPageTests(RemindHouse house) : IClassFixture<RemindHouse>
{
    private const string Panama = "focal-point@country:PAN";
    private static readonly Guid Ana = new("7e57b105-0000-4000-8000-0000000000d1");

    [Fact]
    public async Task Only_who_reminds_opens_it()
    {
        var made = await house.Asked(new(2071, 10, 1), RemindHouse.Due, "MEX");
        foreach (
            var path in new[] { RemindHouse.Page(made), $"/en/commitments/{made.Id}/reminders" }
        )
        {
            using var visitor = await house.Puebla.Ask(path);
            Assert.NotEqual(HttpStatusCode.OK, visitor.StatusCode);
            using var focal = await house.Puebla.AskAs(Panama, path);
            Assert.Equal(HttpStatusCode.Forbidden, focal.StatusCode);
            using var presidency = await house.Puebla.AskAs("presidency-chair@country:BLZ", path);
            Assert.Equal(HttpStatusCode.OK, presidency.StatusCode);
        }
        using var none = await house.Puebla.AskAs(
            RemindHouse.Secretariat,
            "/compromisos/999999/recordatorios"
        );
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        var page = await house.Puebla.PageAs(RemindHouse.Secretariat, $"/compromisos/{made.Id}");
        Assert.NotNull(page.QuerySelector($"a[href='{RemindHouse.Page(made)}']"));
    }

    [Fact]
    public async Task It_shows_the_days_to_come_with_the_reason_of_each_that_does_not_count()
    {
        var made = await house.Asked(new(2071, 10, 2), RemindHouse.Due, "MEX", "PAN");
        var page = await house.Puebla.PageAs(RemindHouse.Secretariat, RemindHouse.Page(made));
        var plan = page.QuerySelector("section[aria-labelledby=plan]")!;
        Assert.Equal(
            ["2026-03-05", "2026-03-12", "2026-03-27"],
            plan.QuerySelectorAll("ol:not(.reckoning) time")
                .Select(time => time.GetAttribute("datetime")!)
                .Take(3)
        );
        Assert.Contains("feriado, no cuenta", plan.TextContent, StringComparison.Ordinal);
        Assert.Contains("Belice", plan.TextContent, StringComparison.Ordinal);
        var english = await house.Puebla.TextAs(
            RemindHouse.Secretariat,
            $"/en/commitments/{made.Id}/reminders"
        );
        Assert.Contains("5 working days before the deadline", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_changes_the_days_with_a_reason_and_the_second_of_two_loses_nothing()
    {
        var made = await house.Asked(new(2071, 10, 3), RemindHouse.Due, "HND");
        await house.Puebla.Person("focal-point@country:HND");
        using var opened = await HeldForm.Take(
            house.Puebla,
            RemindHouse.Secretariat,
            RemindHouse.Page(made),
            "plan"
        );
        await Went(Change(made, "3", "7", "Faltan pocos."));
        var line = Assert.Single(await house.Journal(Planner.Action, made));
        Assert.Equal("Faltan pocos.", line.Reason);

        using (var second = await opened.Post(Fields("9", "7", "Otro motivo.")))
        {
            Assert.Equal(HttpStatusCode.OK, second.StatusCode);
            var text = await Visit.Read(second);
            Assert.Contains("Algo cambió", text.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal("9", text.QuerySelector("#antes")!.GetAttribute("value"));
            Assert.Contains(
                "Otro motivo.",
                text.QuerySelector("#motivo")!.TextContent,
                StringComparison.Ordinal
            );
        }
        house.At(3, 5, 9);
        await house.Look();
        Assert.Empty(await house.Rounds(made, "HND"));
        // Three working days before Friday 13 is Tuesday 10.
        house.At(3, 10, 9);
        await house.Look();
        Assert.Equal("2026-03-13/-3", Assert.Single(await house.Rounds(made, "HND")).Cause);
    }

    [Theory]
    [InlineData("cinco", "10", "Motivo.", "antes")]
    [InlineData("5", "-1", "Motivo.", "cada")]
    [InlineData("", "0", "Motivo.", "antes")]
    [InlineData("4", "10", "", "motivo")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_stays_typed(
        string before,
        string every,
        string reason,
        string field
    )
    {
        var made = await house.Asked(
            new DateOnly(2071, 11, 1).AddDays(before.Length + (10 * every.Length) + reason.Length),
            RemindHouse.Due,
            "NIC"
        );
        using var answer = await Change(made, before, every, reason);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Visit.Read(answer);
        Assert.Equal("true", page.QuerySelector($"#{field}")!.GetAttribute("aria-invalid"));
        Assert.Equal(before, page.QuerySelector("#antes")!.GetAttribute("value"));
        Assert.Equal(every, page.QuerySelector("#cada")!.GetAttribute("value"));
        Assert.Empty(await house.Journal(Planner.Action, made));
    }

    [Fact]
    public async Task Stopped_nothing_goes_out_and_going_on_nothing_of_meanwhile_is_caught_up()
    {
        var made = await house.Asked(new(2071, 10, 5), RemindHouse.Due, "SLV");
        await house.Puebla.Person("focal-point@country:SLV");
        await Went(Change(made, "5, 1", "10", "Se habla por teléfono.", "detener"));
        house.At(3, 5, 9);
        await house.Look();
        Assert.Empty(await house.Rounds(made, "SLV"));
        var text = await house.Puebla.TextAs(RemindHouse.Secretariat, RemindHouse.Page(made));
        Assert.Contains("Se habla por teléfono.", text, StringComparison.Ordinal);
        house.At(3, 11, 9);
        await Went(Change(made, "5, 1", "10", "No hubo respuesta."));
        await house.Look();
        Assert.Empty(await house.Rounds(made, "SLV"));
        house.At(3, 12, 9);
        await house.Look();
        Assert.Single(await house.Rounds(made, "SLV"));
        Assert.Equal(2, (await house.Journal(Planner.Action, made)).Count);
    }

    [Fact]
    public async Task Stopped_between_the_notice_and_the_mail_only_what_was_sent_by_hand_goes_out()
    {
        var made = await house.Asked(new(2340, 2, 1), RemindHouse.Due, "USA", "CAN");
        var byItself = await house.Puebla.SignedIn("focal-point@country:USA");
        var byHand = await house.Puebla.SignedIn("focal-point@country:CAN");
        house.At(3, 5, 7, 30);
        await Went(SendNow(made, "CAN"));
        house.At(3, 5, 9);
        await house.Look();
        await Went(Change(made, "5, 1", "10", "Se habla por teléfono.", "detener"));
        await house.Send();
        Assert.DoesNotContain(house.Sink.Messages, one => one.To.Contains(byItself.Email));
        Assert.Contains(house.Sink.Messages, one => one.To.Contains(byHand.Email));
        var kept = Assert.Single((await house.Rounds(made, "USA"))[0].To);
        Assert.Equal(MailState.Withheld, (await house.MessageOf(kept)).State);
    }

    [Fact]
    public async Task By_hand_one_reminds_one_line_once_a_day_and_the_day_of_a_reminder_sends_no_second()
    {
        var made = await house.Asked(new(2071, 10, 6), RemindHouse.Due, "GTM", "CRI");
        await house.Puebla.Person("focal-point@country:GTM");
        house.At(3, 5, 7, 30);
        await Went(SendNow(made, "GTM"));
        using (var again = await SendNow(made, "GTM"))
        {
            Assert.Contains("Ya se les recordó hoy", await again.Text(), StringComparison.Ordinal);
        }
        house.At(3, 5, 9);
        await house.Look();
        Assert.Equal("2026-03-05", Assert.Single(await house.Rounds(made, "GTM")).Cause);
        Assert.Equal(Ana, (await house.Rounds(made, "GTM"))[0].By);
        // Nobody receives for Costa Rica here: there is no button, and the page says why.
        var page = await house.Puebla.PageAs(RemindHouse.Secretariat, RemindHouse.Page(made));
        Assert.Null(page.QuerySelector($"input[name=linea][value='{made.Lines["CRI"]}']"));
        Assert.Contains("nadie recibe", page.Body!.TextContent, StringComparison.Ordinal);
        await house.Answer(made, "GTM");
        var after = await house.Puebla.PageAs(RemindHouse.Secretariat, RemindHouse.Page(made));
        Assert.Null(after.QuerySelector($"input[name=linea][value='{made.Lines["GTM"]}']"));
    }

    [Fact]
    public async Task What_was_sent_stands_twenty_to_a_page_the_newest_first_with_links_that_need_no_script()
    {
        var made = await house.Asked(new(2340, 2, 2), RemindHouse.Due, "DOM");
        var person = await house.Puebla.Person("focal-point@country:DOM");
        await Sent(made, "DOM", person.Id, 45);
        var first = await Days(RemindHouse.Page(made));
        Assert.Equal(
            (20, "45 días hábiles después", "26 días hábiles después"),
            (first.Count, first[0], first[^1])
        );
        var page = await house.Puebla.PageAs(RemindHouse.Secretariat, RemindHouse.Page(made));
        var older = page.QuerySelector("section[aria-labelledby=enviados] a[rel=next]")!
            .GetAttribute("href")!;
        var second = await Days(older.Split('#')[0]);
        Assert.Equal(
            (20, "25 días hábiles después", "6 días hábiles después"),
            (second.Count, second[0], second[^1])
        );
        var english = $"/en/commitments/{made.Id}/reminders?page=3";
        Assert.Equal(5, (await Days(english)).Count);
        // Past the end stands the last page.
        Assert.Equal(5, (await Days($"{RemindHouse.Page(made)}?pagina=99")).Count);
    }

    [Fact]
    public async Task Of_each_who_receives_it_says_why_no_mail_reaches_them()
    {
        var made = await house.Asked(new(2340, 2, 3), RemindHouse.Due, "MEX", "BLZ", "PAN");
        var open = await house.Puebla.SignedIn("focal-point@country:BLZ");
        var without = await house.Puebla.Person("answers-for-country@country:BLZ");
        var stopped = await house.Puebla.SignedIn("focal-point@country:PAN");
        await house.Puebla.With<MailTroubles, bool>(troubles =>
            troubles.Record(stopped.Id, Correspondent.HashOf(stopped.Email), "550 5.1.1")
        );
        var page = await house.Puebla.PageAs(RemindHouse.Secretariat, RemindHouse.Page(made));
        var receivers = page.QuerySelectorAll("section[aria-labelledby=pendientes] td li")
            .Select(one => one.TextContent)
            .ToList();
        Assert.Contains("sin cuenta", Of(without.Name), StringComparison.Ordinal);
        Assert.Contains("su dirección", Of(await Name(stopped.Id)), StringComparison.Ordinal);
        Assert.DoesNotContain("correo", Of(await Name(open.Id)), StringComparison.Ordinal);

        string Of(string person) => receivers.Single(one => IsOf(one.Trim(), person));

        // Number 1 is not number 12.
        static bool IsOf(string text, string person) =>
            text.StartsWith(person, StringComparison.Ordinal)
            && !text[person.Length..].Any(char.IsAsciiDigit);
    }

    [Fact]
    public async Task However_many_receive_the_page_asks_the_database_no_more_often()
    {
        var counted = new CountedCommands();
        await using var here = await house.Another(counted);
        var made = await house.Asked(new(2340, 2, 4), RemindHouse.Due, "NIC", "SLV");
        here.Clock.Set(RemindHouse.Begun);
        await house.Puebla.Person("focal-point@country:NIC");
        var few = await Read();
        for (var number = 0; number < 5; number++)
        {
            await house.Puebla.Person("answers-for-country@country:NIC");
        }
        await here.ForgetAll();
        var many = await Read();
        Assert.Equal(few.Receivers + 5, many.Receivers);
        Assert.Equal(few.Commands, many.Commands);

        // Something else may ask meanwhile, and what is kept in memory is asked for once.
        async Task<(int Receivers, int Commands)> Read()
        {
            var (receivers, least) = (0, int.MaxValue);
            for (var turn = 0; turn < 4; turn++)
            {
                counted.Take();
                var page = await here.PageAs(RemindHouse.Secretariat, RemindHouse.Page(made));
                least = Math.Min(least, counted.Take());
                receivers = page.QuerySelectorAll(
                    "section[aria-labelledby=pendientes] td li"
                ).Length;
            }
            return (receivers, least);
        }
    }

    private Task<string> Name(Guid person) =>
        house.Puebla.With<Puebla.Contacts.Contracts.IPersons, string>(async persons =>
            (await persons.Find(person))!.Name
        );

    // Each is told by how many days after the deadline it was sent.
    private Task<int> Sent(MadeCommitment made, string code, Guid person, int count) =>
        house.Puebla.With<ConferenceDb, int>(async db =>
        {
            for (var number = 1; number <= count; number++)
            {
                var round = new ReminderRound
                {
                    LineId = made.Lines[code],
                    Cause = Cause(number),
                    Day = new(2026, 3, 2),
                    At = RemindHouse.Begun,
                };
                round.To.Add(
                    new()
                    {
                        Id = Guid.NewGuid(),
                        PersonId = person,
                        NoticeKey = Guid.NewGuid(),
                    }
                );
                db.Add(round);
            }
            db.Add(
                new JournalEntry
                {
                    At = RemindHouse.Begun,
                    ActorId = Ana.ToString("D"),
                    Mandate = "",
                    Audience = "members",
                    Action = Reminding.Action,
                    Subject = "test",
                    Reason = "test",
                    Details = "{}",
                }
            );
            return await db.SaveChangesAsync();
        });

    private static string Cause(int number) => $"2026-03-13/+{number}";

    private async Task<List<string>> Days(string path)
    {
        var page = await house.Puebla.PageAs(RemindHouse.Secretariat, path);
        return
        [
            .. page.QuerySelectorAll("section[aria-labelledby=enviados] tbody tr")
                .Select(row => row.QuerySelector(".meta")!.TextContent.Trim()),
        ];
    }

    private static Dictionary<string, string> Fields(
        string before,
        string every,
        string reason,
        string doing = "guardar"
    ) =>
        new()
        {
            ["antes"] = before,
            ["cada"] = every,
            ["motivo"] = reason,
            ["hacer"] = doing,
        };

    private Task<HttpResponseMessage> Change(
        MadeCommitment made,
        string before,
        string every,
        string reason,
        string doing = "guardar"
    ) =>
        house.Puebla.PostAs(
            RemindHouse.Secretariat,
            RemindHouse.Page(made),
            "plan",
            Fields(before, every, reason, doing),
            Ana
        );

    private Task<HttpResponseMessage> SendNow(MadeCommitment made, string code) =>
        house.Puebla.PostAs(
            RemindHouse.Secretariat,
            RemindHouse.Page(made),
            $"recordar-{made.Lines[code]}",
            new Dictionary<string, string>(),
            Ana
        );

    private static async Task Went(Task<HttpResponseMessage> posted)
    {
        using var answer = await posted;
        Assert.True(
            answer.StatusCode == HttpStatusCode.Found,
            answer.StatusCode == HttpStatusCode.Found ? "" : await answer.Text()
        );
    }
}
