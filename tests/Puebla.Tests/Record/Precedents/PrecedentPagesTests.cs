using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Outcomes;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record.Precedents;

/// <summary>Paragraphs like one, by their pages.</summary>
public sealed class PrecedentPagesTests(OnePuebla one)
{
    // Each test has animals of its own: what others keep must not crowd out what it looks for.
    private static string Of(int year)
    {
        var own = (char)('a' + (year - 2171));
        return $"Solicitar a la Secretaría un registro de guaca{own}mayas fronte{own}rizas con apoyo de los consulados andinos.";
    }

    [Fact]
    public async Task Earlier_and_later_are_told_apart_and_the_paragraph_itself_is_no_precedent()
    {
        var puebla = await Kept(2171);
        var page = await puebla.Page("/acervo/grcm-2171-05-01/1/parecidos");
        Assert.Equal(["/acervo/grcm-2171-03-01/1"], Links(page, "anteriores", 2171));
        Assert.Equal(["/acervo/grcm-2171-09-01/1"], Links(page, "posteriores", 2171));
        Assert.Null(page.QuerySelector(".hits a[href='/acervo/grcm-2171-05-01/1']"));
        var paragraph = await puebla.Page("/acervo/grcm-2171-05-01/1");
        var link = paragraph.QuerySelector("a[href$='/parecidos']")!;
        Assert.Equal("/acervo/grcm-2171-05-01/1/parecidos", link.GetAttribute("href"));
        var twin = page.QuerySelector("a.twin")!.GetAttribute("href");
        Assert.Equal("/en/records/grcm-2171-05-01/1/similar", twin);
    }

    [Fact]
    public async Task Nearly_the_same_says_so_and_marks_what_changed_from_the_earlier_to_the_later()
    {
        var puebla = await Kept(2172);
        var page = await puebla.Page("/acervo/grcm-2172-05-01/1/parecidos");
        var earlier = Item(page, "/acervo/grcm-2172-03-01/1");
        Assert.Contains("casi igual", earlier.TextContent, StringComparison.Ordinal);
        Assert.Equal("centroamericanos.", earlier.QuerySelector("del")!.TextContent);
        Assert.Equal("andinos.", earlier.QuerySelector("ins")!.TextContent);
        var later = Item(page, "/acervo/grcm-2172-09-01/1");
        Assert.Equal("Secretaría", later.QuerySelector("del")!.TextContent);
        Assert.Equal("Presidencia", later.QuerySelector("ins")!.TextContent);
    }

    [Fact]
    public async Task It_says_what_was_asked_of_whom_and_by_when()
    {
        var puebla = await Kept(2173);
        var page = await puebla.Page("/acervo/grcm-2173-05-01/1/parecidos");
        var earlier = Item(page, "/acervo/grcm-2173-03-01/1").TextContent;
        Assert.Contains("solicitar", earlier, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("plazo:", earlier, StringComparison.Ordinal);
        Assert.Contains("28 de octubre de 2173", earlier, StringComparison.Ordinal);
        // Of what nobody confirmed there is nothing to tell, and no place is shown for it.
        Assert.DoesNotContain("Qué fue de ello", earlier, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_text_is_compared_without_signing_in_and_stays_in_the_form()
    {
        var puebla = await Kept(2174);
        using var visitor = new Visit(puebla);
        using var answer = await visitor.Post(
            "/acervo/precedentes",
            "comparar",
            new Dictionary<string, string> { ["texto"] = Of(2174) }
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Visit.Read(answer);
        Assert.Contains("/acervo/grcm-2174-05-01/1", Links(page, "anteriores"));
        Assert.Contains("las mismas palabras", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Of(2174), page.QuerySelector("textarea")!.TextContent);
        var linked = await puebla.Page(
            "/en/records/precedents?text=" + Uri.EscapeDataString(Of(2174))
        );
        Assert.Contains("/en/records/grcm-2174-05-01/1", Links(linked, "anteriores"));
    }

    [Theory]
    [InlineData("", "Escriba o pegue un texto.")]
    [InlineData("   ", "Escriba o pegue un texto.")]
    [InlineData(null, "pasa de")]
    public async Task A_text_that_is_none_or_a_whole_document_is_refused(string? text, string words)
    {
        var puebla = await one.WithFacts();
        using var visitor = new Visit(puebla);
        using var answer = await visitor.Post(
            "/acervo/precedentes",
            "comparar",
            new Dictionary<string, string> { ["texto"] = text ?? new string('a', 10_001) }
        );
        var page = await Visit.Read(answer);
        Assert.Contains(
            words,
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_a_closed_text_nothing_shows_to_those_whom_it_is_not_for()
    {
        var puebla = await one.WithFacts();
        const string text = "Solicitar un censo de quetzales migratorios en los humedales.";
        await puebla.Keep(Texts.Of(new(2175, 1, 1), ("1", text)), Audience.HeadsOfDelegation);
        await puebla.Keep(Texts.Of(new(2175, 2, 1), ("1", text)));
        var page = await puebla.Page("/acervo/grcm-2175-02-01/1/parecidos");
        Assert.DoesNotContain("2175-01-01", page.Body!.TextContent, StringComparison.Ordinal);
        var person = Guid.NewGuid();
        var head = await puebla.PageAs(
            "vice-minister@country:CRI",
            "/acervo/grcm-2175-02-01/1/parecidos",
            person
        );
        Assert.Equal(["/acervo/grcm-2175-01-01/1"], Links(head, "anteriores", 2175));
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>().SingleAsync(e => e.ActorId == person.ToString("D"))
        );
        Assert.Equal("grcm-2175-01-01", line.Subject);
        using var closed = await puebla.Ask("/acervo/grcm-2175-01-01/1/parecidos");
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        using var absent = await puebla.Ask("/acervo/grcm-2175-02-01/9/parecidos");
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
    }

    [Fact]
    public async Task A_paragraph_is_found_in_the_other_language_by_the_one_that_says_the_same()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            Texts.Of("en", new(2176, 1, 1), ("1", "Request a census of migratory axolotls."))
        );
        await puebla.Keep(
            Texts.Of(new(2176, 2, 1), ("1", "Solicitar un padrón de ajolotes viajeros."))
        );
        await puebla.Keep(
            Texts.Of("en", new(2176, 2, 1), ("1", "Request a census of travelling axolotls."))
        );
        var page = await puebla.Page("/acervo/grcm-2176-02-01/1/parecidos");
        Assert.Equal(["/acervo/grcm-2176-01-01/1"], Links(page, "anteriores", 2176));
        var pasted = await puebla.Page(
            "/acervo/precedentes?texto="
                + Uri.EscapeDataString("Solicitar un padrón de ajolotes viajeros.")
        );
        Assert.Equal(
            ["/acervo/grcm-2176-01-01/1", "/acervo/grcm-2176-02-01/1"],
            Links(pasted, "anteriores", 2176).Order(StringComparer.Ordinal)
        );
    }

    private async Task<RunningPuebla> Kept(int year)
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            With(
                new(year, 3, 1),
                Of(year).Replace("andinos", "centroamericanos", StringComparison.Ordinal),
                new DateOnly(year, 10, 28)
            )
        );
        await puebla.Keep(With(new(year, 5, 1), Of(year), null));
        await puebla.Keep(
            With(
                new(year, 9, 1),
                Of(year).Replace("Secretaría", "Presidencia", StringComparison.Ordinal),
                null
            )
        );
        return puebla;
    }

    private static OutcomeDocument With(DateOnly day, string text, DateOnly? due)
    {
        var document = Texts.Of(day, ("1", text));
        var clause = new Clause(
            "Solicitar",
            true,
            ["secretariat"],
            due is null ? null : new("a más tardar el día 28 de octubre", due, null),
            null,
            [],
            text
        );
        return document with
        {
            Provisions =
            [
                document.Provisions[0] with
                {
                    Meaning = new(["Solicitar"], true, ["secretariat"], clause.Deadline, [clause]),
                },
            ],
        };
    }

    private static IElement Item(IHtmlDocument page, string address) =>
        page.QuerySelector($".hits h3 a[href='{address}']")!.Closest("li")!;

    // All tests share one database: what others keep is like this too.
    private static IEnumerable<string> Links(IHtmlDocument page, string group, int? year = null) =>
        page.QuerySelector($"#{group}")
            ?.ParentElement!.QuerySelectorAll("h3 a")
            .Select(link => link.GetAttribute("href")!)
            .Where(address =>
                year is null || address.Contains($"/grcm-{year}-", StringComparison.Ordinal)
            )
        ?? [];
}
