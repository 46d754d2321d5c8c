using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using Puebla.Web.Mail;

namespace Puebla.Tests.Mail;

/// <summary>A notice becomes at most one message, and the message says no more than it may.</summary>
public sealed class SendingTests
{
    [Fact]
    public async Task A_notice_is_sent_once_with_text_and_html_and_a_link_straight_to_the_task()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        var key = await house.Tell(person.Id);

        Assert.Equal(1, await house.Pump().SendDue());
        Assert.Equal(0, await house.Pump().SendDue());

        var sunk = Assert.Single(house.Sink.Messages);
        Assert.Equal([person.Email], sunk.To);
        Assert.StartsWith("rebotes+puebla.", sunk.From, StringComparison.Ordinal);
        var message = Read(sunk);
        Assert.Equal("Puebla: algo espera por usted", message.Subject);
        Assert.Equal("es", message.Body!.Headers["Content-Language"]);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        var alternative = Assert.IsType<MultipartAlternative>(message.Body);
        Assert.Equal(
            ["text/plain", "text/html"],
            alternative.Select(part => part.ContentType.MimeType)
        );
        var link = $"https://crm.example/avisos/{key:D}";
        Assert.Contains(link, message.TextBody, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{link}\">", message.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"es\">", message.HtmlBody, StringComparison.Ordinal);
        foreach (var foreign in new[] { "<img", "<link", "<style", "<script", "src=", "style=" })
        {
            Assert.DoesNotContain(foreign, message.HtmlBody, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Equal(MailState.Sent, (await house.Only()).State);

        using var led = await person.Browser.Ask($"/avisos/{key:D}");
        Assert.Equal("/acervo/titulo-secreto", led.Headers.Location?.OriginalString);
        using var english = await person.Browser.Ask($"/en/notices/{key:D}");
        Assert.Equal("/en/records/titulo-secreto", english.Headers.Location?.OriginalString);
        var other = await house.Somebody();
        using var foreigner = await other.Browser.Ask($"/avisos/{key:D}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, foreigner.StatusCode);
    }

    [Fact]
    public async Task About_anything_not_public_a_mail_says_only_that_something_waits_whatever_the_notice()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await using var scope = house.Here.Services.CreateAsyncScope();
        var codes = scope
            .ServiceProvider.GetServices<SentenceSource>()
            .SelectMany(source => CodesOf(source.Resources))
            .Concat(CodesOf(KernelWords.Resources))
            .Append("test.unknown")
            .Distinct()
            .Order()
            .ToList();
        Assert.True(codes.Count > 40, "The test lost sight of the codes.");
        foreach (var code in codes)
        {
            await house.Tell(person.Id, code, "secreto", "/acervo/titulo-secreto", Secrets);
        }
        // Of what a module says that it is settled nothing goes out; it has tests of its own.
        var settled = scope.ServiceProvider.GetServices<INoticeStands>().Select(one => one.Code);
        Assert.Equal(codes.Except(settled).Count(), await house.Pump().SendDue());
        var texts = house.Sink.Messages.Select(Bare).Distinct().ToList();
        var only = Assert.Single(texts);
        Assert.DoesNotContain("secreto", only, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            house.Sink.Messages,
            sunk => Assert.DoesNotContain("secreto", sunk.Text, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task A_notice_told_as_public_is_mailed_with_its_sentence_and_its_link()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Here.With<Puebla.Contacts.Contracts.IPersons, int>(async persons =>
        {
            await persons.SetLanguage(person.Id, Language.English, Actor.System);
            return 0;
        });
        await house.Tell(person.Id, subject: "grcm-2021-12-01", isPublic: true);
        await house.Pump().SendDue();
        var message = Read(Assert.Single(house.Sink.Messages));
        Assert.Contains("grcm-2021-12-01", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("grcm-2021-12-01", message.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("/acervo/titulo-secreto", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_and_the_link_are_in_the_persons_language()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        using (
            await person.Browser.Post(
                "/mi-cuenta",
                "idioma",
                new Dictionary<string, string> { ["idioma"] = "en" }
            )
        ) { }
        var key = await house.Tell(person.Id);
        await house.Pump().SendDue();
        var message = Read(Assert.Single(house.Sink.Messages));
        Assert.Equal("Puebla: something waits for you", message.Subject);
        Assert.Contains(
            $"https://crm.example/en/notices/{key:D}",
            message.TextBody,
            StringComparison.Ordinal
        );
        Assert.Contains("/en/my-account/mail", message.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cause_that_was_not_committed_is_not_mailed()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await using (var scope = house.Here.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
            await using var work = await db.Database.BeginTransactionAsync();
            scope.ServiceProvider.GetRequiredService<NoticeWriter>().Tell(person.Id, "a.b", "x");
            scope
                .ServiceProvider.GetRequiredService<JournalWriter>()
                .Add(Actor.System, "a.b", "x", "why");
            await db.SaveChangesAsync();
        }
        Assert.Empty(await house.Messages());
        Assert.Equal(0, await house.Pump().SendDue());
    }

    [Fact]
    public async Task What_was_read_before_it_went_out_is_not_sent()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        using (await person.Browser.Post("/avisos", "leer-todos", new Dictionary<string, string>()))
        { }
        Assert.Equal(0, await house.Pump().SendDue());
        Assert.Equal(MailState.Withheld, (await house.Only()).State);
    }

    [Fact]
    public async Task Nobody_is_written_to_who_cannot_sign_in()
    {
        await using var house = await MailHouse.StartAsync();
        var guest = await house.Here.Person("administrator@puebla");
        await house.Tell(guest.Id);
        Assert.Equal(0, await house.Pump().SendDue());
        Assert.Equal(MailState.Withheld, (await house.Only()).State);
        Assert.Empty(house.Sink.Heard);
    }

    [Fact]
    public async Task A_site_with_a_server_a_sender_and_an_address_sends_by_itself()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var sink = new SmtpSink();
        await using var puebla = await RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings =>
                settings with
                {
                    PublicUrl = MailHouse.Site,
                    Mail = new MailSetup(sink.Server, "puebla@crm.example"),
                }
        );
        sink.At = step => step == "QUIT" ? Misfortune.Hang : null;
        var person = await puebla.Person("administrator@puebla");
        await puebla.With<MailWriter, int>(mail => Task.FromResult(0));
        await using (var scope = puebla.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
            await db.Database.ExecuteSqlAsync(
                $"insert into accounts.account (person_id, created_at, password_hash, app_step, is_demo) values ({person.Id}, now(), 'x', 0, false)"
            );
            scope.ServiceProvider.GetRequiredService<NoticeWriter>().Tell(person.Id, "a.b", "x");
            scope
                .ServiceProvider.GetRequiredService<JournalWriter>()
                .Add(Actor.System, "a.b", "x", "why");
            await db.SaveChangesAsync();
        }
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddMinutes(1));
        Assert.Equal("QUIT", await sink.Hanging.Reader.ReadAsync());
        Assert.Single(sink.Messages);
    }

    private static object Secrets =>
        new
        {
            person = "secreto",
            party = "secreto",
            kind = "secreto",
            title = "secreto",
            reason = "secreto",
            what = "secreto",
            browser = "secreto",
            country = "secreto",
        };

    private static IEnumerable<string> CodesOf(System.Resources.ResourceManager resources) =>
        resources
            .GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, true, true)!
            .Cast<System.Collections.DictionaryEntry>()
            .Select(entry => (string)entry.Key)
            .Where(key => key.StartsWith("Say.", StringComparison.Ordinal))
            .Select(key => key["Say.".Length..]);

    // Without what differs between any two messages: ids, instants, boundaries, the notice's key.
    private static string Bare(SunkMessage sunk)
    {
        var message = Read(sunk);
        return System.Text.RegularExpressions.Regex.Replace(
            $"{message.Subject}\n{message.TextBody}\n{message.HtmlBody}",
            "avisos/[0-9a-f-]{36}",
            "avisos/KEY"
        );
    }

    internal static MimeMessage Read(SunkMessage sunk) =>
        MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(sunk.Text)));
}
