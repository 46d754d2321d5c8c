using System.Net;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Contacts;
using Puebla.Tests.Journal;
using Puebla.Tests.Record;

namespace Puebla.Tests.Access;

/// <summary>Of any page one may ask why one sees it, and who else does.</summary>
public sealed class WhyTests(OnePuebla one, ContactsHouse house)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/about")]
    [InlineData("/acervo")]
    [InlineData("/acervo/grcm-2117-03-01")]
    [InlineData("/acervo/grcm-2117-03-01/1")]
    [InlineData("/acervo/grcm-2117-03-01/archivo/es-1")]
    public async Task Booklet_l989_995_what_is_public_is_for_everybody(string address)
    {
        var puebla = await Kept();
        var page = await puebla.Page($"/por-que?de={Uri.EscapeDataString(address)}");
        Assert.Contains("líneas 989–995", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/acervo/grcm-2117-03-02")]
    [InlineData("/en/records/grcm-2117-03-02/1")]
    [InlineData("/acervo/grcm-2117-03-02/descarga/json")]
    public async Task A_member_reads_the_rule_who_else_and_by_which_mandate(string address)
    {
        var puebla = await Kept();
        var page = await puebla.PageAs(
            "official@country:CRI",
            $"/en/why?of={Uri.EscapeDataString(address)}"
        );
        var text = page.Body!.TextContent;
        Assert.Contains("the member countries", text, StringComparison.Ordinal);
        Assert.Contains("You, as", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".source"));
    }

    [Theory]
    [InlineData(null, "/acervo/grcm-2117-03-02")]
    [InlineData(null, "/acervo/grcm-2117-03-03")]
    [InlineData("official@country:CRI", "/acervo/grcm-2117-03-03/1")]
    [InlineData("official@country:CRI", "/acervo/grcm-2117-03-77")]
    [InlineData("official@country:CRI", "/no-existe")]
    [InlineData("official@country:CRI", "//elsewhere.example")]
    [InlineData("official@country:CRI", "")]
    public async Task What_one_may_not_know_of_is_not_found(string? who, string address)
    {
        var puebla = await Kept();
        var path = $"/por-que?de={Uri.EscapeDataString(address)}";
        using var answer = who is null ? await puebla.Ask(path) : await puebla.AskAs(who, path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task One_who_may_not_see_it_is_told_the_rule_alone()
    {
        var puebla = await Kept();
        var page = await puebla.PageAs(
            "official@country:CRI",
            "/por-que?de=/acervo/grcm-2117-03-04"
        );
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Usted no puede verla", text, StringComparison.Ordinal);
        Assert.DoesNotContain("inventada", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secretariat@secretariat", true)]
    [InlineData("official@country:CRI", false)]
    public async Task A_page_for_an_act_is_explained_by_the_table_of_offices(string who, bool may)
    {
        var puebla = await Kept();
        var page = await puebla.PageAs(who, "/por-que?de=/acervo/grcm-2117-03-01/clasificacion");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Clasifican los documentos", text, StringComparison.Ordinal);
        Assert.Equal(may, text.Contains("Usted puede verla", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("focal-point@country:BLZ", "/mandatos/{0}", "Usted puede verla")]
    [InlineData("focal-point@country:BLZ", "/mandatos/cambiar/{0}", "Usted puede verla")]
    [InlineData("official@country:CRI", "/mandatos/{0}", "Usted no puede verla")]
    [InlineData("focal-point@country:CRI", "/en/mandates/change/{0}", "Usted no puede verla")]
    [InlineData("secretariat@secretariat", "/mandatos/{0}", "Usted puede verla")]
    public async Task Booklet_l737_740_a_mandate_is_explained_for_its_own_party(
        string who,
        string address,
        string told
    )
    {
        var puebla = await house.Running();
        var person = await house.Person($"Beto {Guid.NewGuid():N}", "official@country:BLZ");
        var mandate = await house.MandateOf(person);
        var path = string.Format(null, address, mandate);
        var page = await puebla.PageAs(who, $"/por-que?de={path}");
        Assert.Contains(told, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("un mandato", page.QuerySelector("main")!.TextContent);
        using var itself = await puebla.AskAs(who, path);
        Assert.Equal(told == "Usted puede verla", itself.StatusCode == HttpStatusCode.OK);
        using var none = await puebla.AskAs(who, $"/por-que?de=/mandatos/{Guid.NewGuid():D}");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task What_a_government_keeps_to_itself_is_explained_to_it_and_to_nobody_else()
    {
        var focal = await house.Person("Wilma Honduras", "focal-point@country:HND");
        _ = await house.Person("Walter Honduras", "answers-for-country@country:HND");
        var puebla = await house.Running();
        using var posted = await puebla.PostAs(
            "focal-point@country:HND",
            "/mandatos/nuevo",
            "mandato",
            ProposeMandateTests.Fields("Wanda Honduras", "official", "country:HND"),
            focal
        );
        var act = ProposeMandateTests.ActOf(posted);
        var page = await puebla.PageAs("official@country:HND", $"/por-que?de={act}");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("gobierno de Honduras, y nadie más", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wanda", text, StringComparison.Ordinal);
        foreach (var who in new[] { "secretariat@secretariat", "administrator@puebla" })
        {
            using var hidden = await puebla.AskAs(who, $"/por-que?de={act}");
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        }
    }

    [Fact]
    public async Task What_waits_for_the_Secretariat_is_explained_with_those_who_have_to_do_with_it()
    {
        var focal = await house.Person("Wendy Guatemala", "focal-point@country:GTM");
        _ = await house.Person("Walda Secretaría", "secretariat@secretariat");
        var puebla = await house.Running();
        var fields = ProposeMandateTests.Fields("Wim Guatemala", "official", "country:GTM");
        fields["confirma"] = "secretaria";
        using var posted = await puebla.PostAs(
            "focal-point@country:GTM",
            "/mandatos/nuevo",
            "mandato",
            fields,
            focal
        );
        var act = ProposeMandateTests.ActOf(posted);
        var page = await puebla.PageAs("focal-point@country:GTM", $"/por-que?de={act}", focal);
        Assert.Contains(
            "la Presidencia; la Secretaría; quien lo propuso; quienes pueden confirmarlo",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_line_of_the_journal_is_explained_to_its_audience_and_to_who_wrote_it()
    {
        var puebla = await house.Running();
        var writer = Guid.NewGuid();
        await Lines.Write(
            puebla,
            "why-line",
            actor: Actor.Person(writer.ToString("D"), []),
            audience: Audience.PresidencyAndSecretariat
        );
        var position = await Lines.One<long>(
            puebla.ConnectionString,
            "select k.position from kernel.journal_link k join kernel.journal j on j.id = k.entry_id where j.subject = 'why-line'"
        );
        foreach (
            var (mandate, person) in new[]
            {
                ("secretariat@secretariat", (Guid?)null),
                ("official@country:CRI", writer),
            }
        )
        {
            var page = await puebla.PageAs(mandate, $"/por-que?de=/diario/{position}", person);
            var text = page.QuerySelector("main")!.TextContent;
            Assert.Contains("la Presidencia; la Secretaría; quien la escribió", text);
        }
        using var hidden = await puebla.AskAs(
            "official@country:CRI",
            $"/por-que?de=/diario/{position}"
        );
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Theory]
    [InlineData("/acervo", "/por-que?de=%2Facervo")]
    [InlineData("/en/records/grcm-2117-03-01", "/en/why?of=%2Fen%2Frecords%2Fgrcm-2117-03-01")]
    public async Task Every_page_leads_there_from_its_foot(string address, string expected)
    {
        var puebla = await Kept();
        var page = await puebla.Page(address);
        var link = page.QuerySelectorAll(".site-foot a")
            .Select(a => a.GetAttribute("href")!)
            .Single(href => href.Contains('?', StringComparison.Ordinal));
        Assert.Equal(Uri.UnescapeDataString(expected), Uri.UnescapeDataString(link));
        using var answer = await puebla.Ask(link);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<RunningPuebla> Kept()
    {
        var puebla = await one.WithFacts();
        foreach (
            var (day, audience) in new[]
            {
                (1, Audience.Public),
                (2, Audience.Members),
                (3, Audience.HeadsOfDelegation),
                (4, new Audience(AccessMode.Body, "troika")),
            }
        )
        {
            await puebla.Keep(Texts.Of(new(2117, 3, day), ("1", $"Texto {day}.")), audience);
        }
        return puebla;
    }
}
