using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Puebla.Commitments.Remind;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Commitments;

/// <summary>A reminder reaches nobody on a day that is no working day, neither sent by hand nor by a mail that was late; and in the language of whoever gets it.</summary>
public sealed class RemindOnWorkingDaysTests(RemindHouse house) : IClassFixture<RemindHouse>
{
    // Five working days before Monday 16 March 2026 is Friday 6, for Monday 9 is a holiday in Belize.
    private static readonly DateOnly Monday = new(2026, 3, 16);

    [Theory]
    [InlineData(7, "MEX")]
    [InlineData(9, "GTM")]
    public async Task By_hand_on_a_weekend_or_a_holiday_is_refused_and_the_next_working_day_is_named(
        int day,
        string country
    )
    {
        var made = await house.Asked(new(2341, 1, day), RemindHouse.Due, country);
        await house.Puebla.Person($"focal-point@country:{country}");
        house.At(3, day, 10);
        using (var refused = await SendNow(made, country, RemindHouse.Page(made)))
        {
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            Assert.Contains("martes 10 de marzo de 2026", await refused.Text(), Ordinal);
        }
        var english = $"/en/commitments/{made.Id}/reminders";
        using (var refused = await SendNow(made, country, english))
        {
            Assert.Contains("Tuesday 10 March 2026", await refused.Text(), Ordinal);
        }
        Assert.Empty(await house.Rounds(made, country));
        Assert.Empty(await house.Journal(Reminding.Action, made));
        house.At(3, 10, 7);
        using var sent = await SendNow(made, country, RemindHouse.Page(made));
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        Assert.Single(await house.Rounds(made, country));
    }

    [Fact]
    public async Task A_daily_digest_speaks_of_fridays_reminder_on_the_next_working_day()
    {
        var made = await house.Asked(new(2341, 2, 1), Monday, "HND");
        var person = await Daily("focal-point@country:HND");
        house.At(3, 6, 8);
        await house.Look();
        var to = Assert.Single(Assert.Single(await house.Rounds(made, "HND")).To);
        // Saturday, Sunday, and the holiday.
        foreach (var day in new[] { 6, 7, 8, 9 })
        {
            foreach (var hour in new[] { 9, 23 })
            {
                house.At(3, day, hour);
                await house.Send();
                Assert.DoesNotContain(house.Sink.Messages, one => one.To.Contains(person.Email));
            }
        }
        house.At(3, 10, 7);
        await house.Send();
        await house.Send();
        var digest = house.Sink.Messages.Single(one => one.To.Contains(person.Email));
        Assert.Contains("1 aviso nuevo", Read(digest).TextBody, Ordinal);
        Assert.Equal(MailState.Gathered, (await house.MessageOf(to)).State);
    }

    [Fact]
    public async Task Other_notices_go_in_the_digest_of_the_weekend_without_the_reminder()
    {
        var made = await house.Asked(new(2341, 2, 2), Monday, "NIC");
        var person = await Daily("focal-point@country:NIC");
        house.At(3, 6, 8);
        await house.Look();
        Assert.Single(await house.Rounds(made, "NIC"));
        await Tell(person.Id);
        house.At(3, 7, 7);
        await house.Send();
        var digest = house.Sink.Messages.Single(one => one.To.Contains(person.Email));
        Assert.Contains("1 aviso nuevo", Read(digest).TextBody, Ordinal);
        house.At(3, 10, 7);
        await house.Send();
        Assert.Equal(2, house.Sink.Messages.Count(one => one.To.Contains(person.Email)));
    }

    [Fact]
    public async Task A_mail_that_no_server_took_on_friday_waits_for_the_hour_of_the_next_working_day()
    {
        var made = await house.Asked(new(2341, 2, 3), Monday, "SLV");
        var person = await house.Puebla.SignedIn("focal-point@country:SLV");
        house.At(3, 6, 8);
        await house.Look();
        Assert.Single(await house.Rounds(made, "SLV"));
        await WithoutServer();
        foreach (var (day, hour) in new[] { (7, 0), (7, 9), (8, 12), (9, 12), (10, 7) })
        {
            house.At(3, day, hour);
            await house.Send();
            Assert.DoesNotContain(house.Sink.Messages, one => one.To.Contains(person.Email));
        }
        house.At(3, 10, 8);
        await house.Send();
        Assert.Single(house.Sink.Messages, one => one.To.Contains(person.Email));
    }

    [Fact]
    public async Task What_a_digest_had_gathered_that_no_server_took_on_friday_goes_in_the_next_working_days()
    {
        var made = await house.Asked(new(2341, 2, 4), new(2026, 3, 13), "PAN");
        var person = await Daily("focal-point@country:PAN");
        house.At(3, 5, 8);
        await house.Look();
        var to = Assert.Single(Assert.Single(await house.Rounds(made, "PAN")).To);
        house.At(3, 6, 7);
        await WithoutServer();
        Assert.Equal(MailState.Gathered, (await house.MessageOf(to)).State);
        foreach (var day in new[] { 7, 8, 9 })
        {
            house.At(3, day, 9);
            await house.Send();
            Assert.DoesNotContain(house.Sink.Messages, one => one.To.Contains(person.Email));
        }
        house.At(3, 10, 7);
        await house.Send();
        Assert.Single(house.Sink.Messages, one => one.To.Contains(person.Email));
    }

    [Fact]
    public async Task A_digest_says_how_much_is_asked_and_nothing_of_what_is_late()
    {
        await house.Asked(new(2341, 2, 5), new(2026, 3, 3), "DOM");
        var person = await Daily("focal-point@country:DOM");
        house.At(3, 4, 20);
        await Tell(person.Id);
        house.At(3, 5, 7);
        await house.Send();
        var text = Read(house.Sink.Messages.Single(one => one.To.Contains(person.Email))).TextBody;
        Assert.Contains("En total se le pide", text, Ordinal);
        Assert.DoesNotContain("Venci", text, Ordinal);
        Assert.DoesNotContain("plazo", text, Ordinal);
    }

    [Fact]
    public async Task Whoever_reads_english_is_reminded_in_english()
    {
        var made = await house.Asked(new(2341, 2, 6), RemindHouse.Due, "BLZ", "CRI");
        var english = await house.Puebla.SignedIn("focal-point@country:BLZ");
        var spanish = await house.Puebla.SignedIn("focal-point@country:CRI");
        using (
            await english.Browser.Post(
                "/mi-cuenta",
                "idioma",
                new Dictionary<string, string> { ["idioma"] = "en" }
            )
        ) { }
        house.At(3, 5, 9);
        await house.Look();
        await house.Send();
        var key = Assert.Single(Assert.Single(await house.Rounds(made, "BLZ")).To).NoticeKey;
        var message = Read(house.Sink.Messages.Single(one => one.To.Contains(english.Email)));
        Assert.Equal("Puebla: something waits for you", message.Subject);
        Assert.Equal("en", message.Body!.Headers["Content-Language"]);
        Assert.Contains("something waits for you", message.TextBody, Ordinal);
        Assert.Contains($"https://crm.example/en/notices/{key:D}", message.TextBody, Ordinal);
        var other = Read(house.Sink.Messages.Single(one => one.To.Contains(spanish.Email)));
        Assert.Equal("Puebla: algo espera por usted", other.Subject);
        // And inside Puebla the sentence is in the reader's language too.
        var notices = await house.Puebla.PageAs(
            "focal-point@country:BLZ",
            "/en/notices",
            english.Id
        );
        Assert.Contains(
            "Belize has not yet reported",
            notices.QuerySelector("main")!.TextContent,
            Ordinal
        );
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private async Task WithoutServer()
    {
        house.Sink.At = step => step == "connect" ? Misfortune.Drop : null;
        await house.Send();
        house.Sink.At = _ => null;
    }

    private async Task<SignedInPerson> Daily(string mandate)
    {
        var person = await house.Puebla.SignedIn(mandate);
        using var chosen = await person.Browser.Post(
            "/mi-cuenta/correo",
            "correo",
            new Dictionary<string, string> { ["modo"] = "diario" }
        );
        return person;
    }

    private async Task Tell(Guid person)
    {
        await using var scope = house.Puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<NoticeWriter>().Tell(person, "test.told", "x");
        services.GetRequiredService<JournalWriter>().Add(Actor.System, "test.told", "x", "why");
        await services.GetRequiredService<ConferenceDb>().SaveChangesAsync();
    }

    private Task<HttpResponseMessage> SendNow(MadeCommitment made, string code, string page) =>
        house.Puebla.PostAs(
            RemindHouse.Secretariat,
            page,
            $"recordar-{made.Lines[code]}",
            new Dictionary<string, string>()
        );

    private static MimeMessage Read(SunkMessage sunk) =>
        MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(sunk.Text)));
}
