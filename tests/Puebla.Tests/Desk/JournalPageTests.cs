using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Journal;

namespace Puebla.Tests.Desk;

/// <summary>Who reads which lines, and how they are told.</summary>
public sealed class JournalPageTests(OnePuebla one)
{
    private const string FocalPoint = "focal-point@country:CRI";
    private const string Secretariat = "secretariat@secretariat";
    private static readonly Guid Reader = Guid.NewGuid();

    [Theory]
    [InlineData("/diario")]
    [InlineData("/en/journal")]
    [InlineData("/diario/1")]
    [InlineData("/diario/lineas.csv")]
    [InlineData("/en/journal/lines.json")]
    [InlineData("/avisos")]
    public async Task A_visitor_is_led_to_the_sign_in(string path)
    {
        using var answer = await (await one.WithFacts()).Ask(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Lines_reach_their_audience_and_a_governments_own_that_government_alone()
    {
        var puebla = await one.WithFacts();
        var subject = Key();
        await Lines.Write(puebla, subject, "for-members", audience: Audience.Members);
        await Lines.Write(puebla, subject, "for-secretariat");
        await Lines.Write(puebla, subject, "for-cri", audience: Audience.GovernmentOf("CRI"));
        await Lines.Write(puebla, subject, "for-pan", audience: Audience.GovernmentOf("PAN"));
        await Lines.Write(puebla, subject, "for-accounts", audience: Audience.Administration);

        Assert.Equal(["for-cri", "for-members"], await Reasons(puebla, FocalPoint, subject));
        Assert.Equal(
            ["for-members", "for-secretariat"],
            await Reasons(puebla, Secretariat, subject)
        );
        Assert.Equal(["for-accounts"], await Reasons(puebla, "administrator@puebla", subject));
    }

    [Fact]
    public async Task One_reads_what_one_did_oneself_whatever_its_audience()
    {
        var puebla = await one.WithFacts();
        var subject = Key();
        var self = Actor.Person(Reader.ToString("D"), []);
        await Lines.Write(puebla, subject, "own", actor: self);
        await Lines.Write(puebla, subject, "anothers");
        Assert.Equal(["own"], await Reasons(puebla, FocalPoint, subject));
        var page = await puebla.PageAs(FocalPoint, $"/diario?persona={Reader:D}", Reader);
        Assert.Contains("own", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_says_who_in_which_mandate_what_when_and_why()
    {
        var puebla = await one.WithFacts();
        var subject = Key();
        await Lines.Write(
            puebla,
            subject,
            "./puebla samples --remove",
            "record.samples-removed",
            mandate: FakeSignIn.Mandate(Secretariat),
            details: new { instruments = 3 }
        );
        var page = await puebla.PageAs(Secretariat, $"/en/journal?about={subject}", Reader);
        var line = page.QuerySelector("ol.entries li")!;
        var text = line.TextContent;
        Assert.Contains("Puebla, Secretariat", text, StringComparison.Ordinal);
        Assert.Contains("Removed 3 sample texts.", text, StringComparison.Ordinal);
        Assert.Contains("2 March 2026, 10:00:00 (San José)", text, StringComparison.Ordinal);
        Assert.Contains("./puebla samples --remove", text, StringComparison.Ordinal);

        var address = line.QuerySelector("a[href^='/en/journal/']")!.GetAttribute("href")!;
        var own = await puebla.PageAs(Secretariat, address, Reader);
        Assert.Contains(
            "The line matches its hash.",
            own.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_line_that_is_not_for_the_reader_is_not_there()
    {
        var puebla = await one.WithFacts();
        var subject = Key();
        await Lines.Write(puebla, subject, audience: Audience.GovernmentOf("PAN"));
        var position = await Lines.One<long>(
            puebla.ConnectionString,
            $"select k.position from kernel.journal_link k join kernel.journal j on j.id = k.entry_id where subject = '{subject}'"
        );
        using var mine = await puebla.AskAs(
            "focal-point@country:PAN",
            $"/diario/{position}",
            Reader
        );
        using var closed = await puebla.AskAs(FocalPoint, $"/diario/{position}", Reader);
        using var absent = await puebla.AskAs(FocalPoint, "/diario/999999999", Reader);
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (mine.StatusCode, closed.StatusCode, absent.StatusCode)
        );
    }

    [Fact]
    public async Task Pages_go_on_where_the_last_one_ended()
    {
        var puebla = await one.WithFacts();
        var subject = Key();
        for (var number = 0; number < 120; number++)
        {
            await Lines.Write(puebla, subject, $"n{number:000}", audience: Audience.Members);
        }
        var seen = new List<string>();
        var path = $"/diario?asunto={subject}";
        while (path is not null)
        {
            var page = await puebla.PageAs(FocalPoint, path, Reader);
            seen.AddRange(ReasonsOf(page));
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        Assert.Equal(Enumerable.Range(0, 120).Select(n => $"n{119 - n:000}"), seen);
    }

    [Fact]
    public async Task Filters_find_by_party_kind_and_period()
    {
        var puebla = await one.WithFacts();
        var subject = Key();
        await Lines.Write(
            puebla,
            subject,
            "by-cri",
            "contacts.test",
            mandate: FakeSignIn.Mandate(FocalPoint),
            audience: Audience.Members
        );
        await Lines.Write(puebla, subject, "by-puebla", "record.test", audience: Audience.Members);
        async Task<List<string>> With(string filter) =>
            ReasonsOf(
                await puebla.PageAs(Secretariat, $"/diario?asunto={subject}&{filter}", Reader)
            );
        Assert.Equal(["by-cri"], await With("parte=country:CRI"));
        Assert.Equal(["by-puebla"], await With("modulo=record"));
        Assert.Equal(["by-puebla", "by-cri"], await With("desde=2026-03-02&hasta=2026-03-02"));
        Assert.Empty(await With("hasta=2026-03-01"));
        Assert.Empty(await With("desde=2026-03-03"));
        Assert.Contains(
            "by-puebla",
            ReasonsOf(await puebla.PageAs(Secretariat, "/diario?modulo=record", Reader))
        );
    }

    [Fact]
    public async Task A_day_that_is_none_is_named_beside_its_field()
    {
        var page = await (await one.WithFacts()).PageAs(FocalPoint, "/diario?desde=ayer", Reader);
        Assert.Equal("true", page.QuerySelector("#desde")!.GetAttribute("aria-invalid"));
        Assert.Equal("ayer", page.QuerySelector("#desde")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='#desde']"));
    }

    [Fact]
    public async Task What_is_exported_verifies_without_Puebla_and_leaves_a_line()
    {
        var puebla = await one.WithFacts();
        var subject = Key();
        await Lines.Write(
            puebla,
            subject,
            "=1+1",
            audience: Audience.Members,
            details: new { a = "ñ\"" }
        );
        using var answer = await puebla.AskAs(
            FocalPoint,
            $"/diario/lineas.json?asunto={subject}",
            Reader
        );
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var line = Assert.Single(json.RootElement.EnumerateArray());
        string Text(string name) => line.GetProperty(name).GetString()!;
        var kept = new JournalLine(
            line.GetProperty("id").GetInt64(),
            DateTimeOffset.Parse(Text("at"), null),
            Text("actor"),
            Text("mandate"),
            Text("audience"),
            Text("action"),
            Text("subject"),
            Convert.FromHexString(Text("seal")),
            Text("details")
        );
        Assert.Equal(
            Text("hash"),
            Convert.ToHexStringLower(
                JournalHash.Link(Convert.FromHexString(Text("previous")), JournalHash.Digest(kept))
            )
        );
        Assert.Equal(
            Text("seal"),
            Convert.ToHexStringLower(
                JournalHash.Seal(Convert.FromHexString(Text("salt")), Text("reason"))
            )
        );

        using var csv = await puebla.AskAs(
            FocalPoint,
            $"/diario/lineas.csv?asunto={subject}",
            Reader
        );
        var rows = (await csv.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.Equal(3, rows.Length);
        Assert.EndsWith("\"'=1+1\"", rows[1], StringComparison.Ordinal);
        Assert.Equal("no-store", csv.Headers.CacheControl!.ToString());
        Assert.Equal(
            2L,
            await Lines.One<long>(
                puebla.ConnectionString,
                $"select count(*) from kernel.journal where action = 'journal.exported' and details like '%{subject}%' and actor_id = '{Reader:D}'"
            )
        );
    }

    private static string Key() => $"t-{Guid.NewGuid():N}";

    private static async Task<List<string>> Reasons(
        RunningPuebla puebla,
        string mandates,
        string subject
    )
    {
        var page = await puebla.PageAs(mandates, $"/diario?asunto={subject}", Reader);
        return [.. ReasonsOf(page).Order(StringComparer.Ordinal)];
    }

    private static List<string> ReasonsOf(IHtmlDocument page) =>
        [
            .. page.QuerySelectorAll("ol.entries li .meta span:nth-child(2)")
                .Select(reason => reason.TextContent.Trim()),
        ];
}
