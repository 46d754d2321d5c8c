using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using Puebla.Web.Mail;

namespace Puebla.Tests.Mail;

/// <summary>An address that takes no mail: recorded, raised, left alone, and tried again when somebody says so.</summary>
public sealed class BounceTests
{
    private const string Secretariat = "secretariat@secretariat";
    private const string Administrator = "administrator@puebla";

    [Fact]
    public async Task A_refused_address_gets_nothing_more_and_the_Secretariat_is_told()
    {
        await using var house = await MailHouse.StartAsync();
        var (person, officer) = (await house.Somebody(), await house.Here.Person(Secretariat));
        await house.Tell(person.Id);
        house.Sink.At = at => at == "RCPT" ? Misfortune.Answer("550 5.1.1 nobody") : null;
        Assert.Equal(0, await house.Pump().SendDue());
        house.Sink.At = _ => null;
        await house.Tell(person.Id);
        Assert.Equal(0, await house.Pump().SendDue());
        Assert.Empty(house.Sink.Messages);

        var told = await house.Here.With<ConferenceDb, List<Notice>>(db =>
            db.Set<Notice>().Where(n => n.PersonId == officer.Id).ToListAsync()
        );
        Assert.Equal("mail.told-bounced", Assert.Single(told).Code);
        var page = await house.Here.PageAs(Secretariat, "/correo");
        var row = Assert.Single(
            page.QuerySelectorAll("section[aria-labelledby=direcciones] tbody tr")
        );
        Assert.Contains("550 5.1.1", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Persona Número", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("secreto", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trying_again_sends_the_last_message_once_more_and_only_those_who_see_to_delivery_may()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await Bounced(house);
        using (var no = await house.Here.AskAs("official@country:CRI", "/correo"))
        {
            Assert.Equal(System.Net.HttpStatusCode.Forbidden, no.StatusCode);
        }
        Assert.NotEmpty(await Asked(house, Administrator));
        Assert.Empty(await Asked(house, "official@country:CRI"));
        using (
            await house.Here.PostAs(
                Administrator,
                "/correo",
                "probar",
                new Dictionary<string, string> { ["persona"] = person.Id.ToString() }
            )
        ) { }
        Assert.Empty(await Asked(house, Administrator));
        Assert.Equal(1, await house.Pump().SendDue());
        Assert.Equal([person.Email], Assert.Single(house.Sink.Messages).To);
    }

    [Fact]
    public async Task Another_address_is_another_matter()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await Bounced(house);
        await house.Here.With<ConferenceDb, int>(db =>
            db.Database.ExecuteSqlAsync(
                $"update contacts.person set email = 'otra@example.org', email_key = 'otra@example.org' where id = {person.Id}"
            )
        );
        await house.Tell(person.Id);
        Assert.Equal(1, await house.Pump().SendDue());
        Assert.Empty(await Asked(house, Administrator));
    }

    [Fact]
    public async Task The_person_may_try_their_own_address_again()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await Bounced(house);
        var page = await person.Browser.Page("/mi-cuenta/correo");
        Assert.Contains("Puebla no le escribe", page.Body!.TextContent, StringComparison.Ordinal);
        using (
            await person.Browser.Post(
                "/mi-cuenta/correo",
                "probar",
                new Dictionary<string, string>()
            )
        ) { }
        Assert.Equal(1, await house.Pump().SendDue());
    }

    [Fact]
    public async Task A_message_that_comes_back_later_stops_the_address_once()
    {
        await using var house = await MailHouse.StartAsync();
        var (person, officer) = (await house.Somebody(), await house.Here.Person(Secretariat));
        await house.Tell(person.Id);
        await house.Pump().SendDue();
        var sunk = Assert.Single(house.Sink.Messages);
        var report = await Report(sunk, "failed", "5.1.1");
        Assert.True(report is { Failed: true, Status: "5.1.1" });
        for (var time = 0; time < 2; time++)
        {
            Assert.True(
                await house.Here.With<MailBounces, bool>(bounces =>
                    bounces.Record(report.Token!, report.Status)
                )
            );
        }
        Assert.Equal(
            MailState.Bounced,
            (await house.Messages()).First(m => m.PersonId == person.Id).State
        );
        var told = await house.Here.With<ConferenceDb, int>(db =>
            db.Set<Notice>().CountAsync(n => n.PersonId == officer.Id)
        );
        Assert.Equal(1, told);
        await house.Tell(person.Id);
        Assert.Equal(0, await house.Pump().SendDue());
    }

    [Fact]
    public async Task Nobody_stops_anothers_mail_without_the_messages_token()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        await house.Pump().SendDue();
        Assert.False(
            await house.Here.With<MailBounces, bool>(bounces =>
                bounces.Record(new string('0', 32), "5.1.1")
            )
        );
        await house.Tell(person.Id);
        Assert.Equal(1, await house.Pump().SendDue());
    }

    [Theory]
    [InlineData("delayed", "4.4.1", false)]
    [InlineData("failed", "4.4.7", false)]
    [InlineData("delivered", "2.0.0", false)]
    [InlineData("failed", "5.2.2", true)]
    public async Task Only_what_failed_for_good_counts(string action, string status, bool failed)
    {
        var sunk = new SunkMessage(
            $"rebotes+puebla.{new string('a', 32)}@crm.example",
            ["p@example.org"],
            $"Message-ID: <puebla.{new string('b', 32)}@crm.example>\r\n\r\nx"
        );
        var report = await Report(sunk, action, status);
        Assert.Equal((failed, status), (report.Failed, report.Status));
        Assert.Equal(new string('a', 32), report.Token);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_an_address_of_its_own_the_returned_head_names_the_message(bool whole)
    {
        var sunk = new SunkMessage(
            "puebla@crm.example",
            ["p@example.org"],
            $"Subject: x\r\nMessage-ID: <puebla.{new string('b', 32)}@crm.example>\r\n\r\nx"
        );
        var report = await Report(sunk, "failed", "5.1.1", whole);
        Assert.Equal(new string('b', 32), report.Token);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Subject: hola\r\n\r\nNo es un informe.")]
    [InlineData("Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n\r\nroto")]
    public async Task What_is_no_report_is_passed_over(string text) =>
        Assert.Null(await Reports(text));

    private static async Task<DeliveryReport> Report(
        SunkMessage returned,
        string action,
        string status,
        bool whole = true
    ) =>
        await Reports(Returned.Report(returned, action, status, whole))
        ?? throw new InvalidOperationException("The report was not read.");

    private static Task<DeliveryReport?> Reports(string text) =>
        DeliveryReport.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))),
            default
        );

    private static async Task<SignedInPerson> Bounced(MailHouse house)
    {
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.At = at => at == "RCPT" ? Misfortune.Answer("550 5.1.1 nobody") : null;
        await house.Pump().SendDue();
        house.Sink.At = _ => null;
        return person;
    }

    private static async Task<IReadOnlyList<Asked>> Asked(MailHouse house, string mandate)
    {
        await using var scope = house.Here.Services.CreateAsyncScope();
        var actor = Actor.Person(Guid.NewGuid().ToString("D"), [], [FakeSignIn.Mandate(mandate)]);
        var all = new List<Asked>();
        foreach (var asker in scope.ServiceProvider.GetServices<IAsks>())
        {
            all.AddRange(await asker.Of(actor, Language.English));
        }
        return [.. all.Where(asked => asked.Key == "desk.delivery")];
    }
}
