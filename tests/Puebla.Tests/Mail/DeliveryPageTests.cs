using Puebla.Kernel.Mail;
using Puebla.TestKit;

namespace Puebla.Tests.Mail;

/// <summary>The page for those who see to delivery: states, counts and persons.</summary>
public sealed class DeliveryPageTests
{
    private const string Administrator = "administrator@puebla";

    [Fact]
    public async Task An_uncertain_message_is_shown_and_sent_again_only_by_a_person()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.At = at => at == "text" ? Misfortune.Drop.ButTaken() : null;
        await house.Pump().SendDue();
        house.Sink.At = _ => null;

        var page = await house.Here.PageAs(Administrator, "/en/mail");
        var row = Assert.Single(
            page.QuerySelectorAll("section[aria-labelledby=perdidos] tbody tr")
        );
        Assert.Contains("Uncertain", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("secreto", page.Body!.InnerHtml, StringComparison.Ordinal);
        var message = new Dictionary<string, string>
        {
            ["mensaje"] = row.QuerySelector("button")!.GetAttribute("value")!,
        };
        using (await house.Here.PostAs(Administrator, "/en/mail", "reenviar", message)) { }
        Assert.Equal(1, await house.Pump().SendDue());
        Assert.Equal(2, house.Sink.Messages.Count);
        Assert.Equal(2, house.Sink.Messages.Select(sunk => sunk.From).Distinct().Count());
        Assert.Equal(MailState.Sent, (await house.Only()).State);
    }

    [Fact]
    public async Task Without_a_server_or_an_address_the_page_says_what_is_missing()
    {
        await using var house = await MailHouse.StartAsync();
        var page = await house.Here.PageAs(Administrator, "/correo");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("PUEBLA_SMTP", text, StringComparison.Ordinal);
        Assert.Contains("PUEBLA_PUBLIC_URL", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_both_it_names_the_server_and_no_password()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var sink = new SmtpSink();
        await using var puebla = await RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings =>
                settings with
                {
                    PublicUrl = MailHouse.Site,
                    Mail = new(sink.Server, "puebla@crm.example"),
                }
        );
        var page = await puebla.PageAs(Administrator, "/correo");
        Assert.Contains(
            $"127.0.0.1:{sink.Port}",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            SmtpSink.Password,
            page.DocumentElement.OuterHtml,
            StringComparison.Ordinal
        );
    }
}
