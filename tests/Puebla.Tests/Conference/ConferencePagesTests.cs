using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;

namespace Puebla.Tests.Conference;

/// <summary>The Conference as pages show it.</summary>
public sealed class ConferencePagesTests(OnePuebla one)
{
    [Theory]
    [InlineData(
        "/conferencia?fecha=2011-06-08",
        "es",
        "República Dominicana (2011)",
        "8 de junio de 2011"
    )]
    [InlineData("/en/conference?date=2011-06-08", "en", "Dominican Republic (2011)", "8 June 2011")]
    [InlineData(
        "/en/conference?fecha=2011-06-08",
        "en",
        "Dominican Republic (2011)",
        "8 June 2011"
    )]
    public async Task The_Conference_is_shown_as_of_a_day_in_both_languages(
        string address,
        string language,
        string presidency,
        string day
    )
    {
        var page = await (await one.WithFacts()).Page(address);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(day, page.QuerySelector(".eyebrow")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(presidency, Section(page, "preside").TextContent, StringComparison.Ordinal);
        Assert.Equal(11, Section(page, "miembros").QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Before_the_first_meeting_nobody_belonged()
    {
        var page = await (await one.WithFacts()).Page("/conferencia?fecha=1996-03-12");
        Assert.Empty(Section(page, "miembros").QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task What_is_not_documented_is_said_and_not_guessed()
    {
        var page = await (await one.WithFacts()).Page("/conferencia?fecha=1999-06-01");
        var row = Section(page, "miembros")
            .QuerySelectorAll("tbody tr")
            .Single(row =>
                row.TextContent.Contains("República Dominicana", StringComparison.Ordinal)
            );
        Assert.Contains("No documentado", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beyond_its_data_the_page_says_where_they_end()
    {
        var page = await (await one.WithFacts()).Page("/conferencia?fecha=2026-06-01");
        Assert.Contains(
            "no está documentado",
            Section(page, "miembros").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1 de diciembre de 2021",
            Section(page, "miembros").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_contradiction_is_told_once_and_referred_to_from_the_body_that_it_touches()
    {
        var page = await (await one.WithFacts()).Page("/conferencia?fecha=2012");
        var reference = page.GetElementById("ad-hoc-rrocm")!.QuerySelector("a.ref")!;
        var note = page.GetElementById(reference.GetAttribute("href")![1..])!;
        Assert.Contains("Lectura que se sigue", note.TextContent, StringComparison.Ordinal);
        Assert.NotNull(note.QuerySelector(".source"));
        var notes = page.QuerySelectorAll(".notes > li > p:first-child");
        Assert.Equal(notes.Length, notes.Select(one => one.TextContent).Distinct().Count());
        Assert.All(
            page.QuerySelectorAll("a.ref"),
            link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]))
        );
    }

    [Theory]
    [InlineData("/conferencia?fecha=2011", "2011")]
    [InlineData("/conferencia?fecha=2011-06", "2011-06")]
    [InlineData("/en/conference?date=2011-06-30", "2011-06-30")]
    [InlineData("/en/conference?date=yesterday", "yesterday")]
    public async Task The_form_keeps_what_was_asked(string address, string kept)
    {
        var page = await (await one.WithFacts()).Page(address);
        Assert.Equal(kept, page.QuerySelector("form.as-of input")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/conferencia")]
    [InlineData("/en/conference")]
    public async Task The_page_travels_in_twelve_kilobytes(string address)
    {
        var html = (await (await one.WithFacts()).Page(address)).Source.Text;
        using var packed = new MemoryStream();
        await using (
            var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
        )
        {
            await brotli.WriteAsync(Encoding.UTF8.GetBytes(html));
        }
        Assert.InRange(packed.Length, 1, 12 * 1024);
    }

    [Theory]
    [InlineData("/conferencia/presidencias", "/reuniones/")]
    [InlineData("/en/conference/presidencies", "/en/meetings/")]
    public async Task Each_presidency_leads_to_the_meetings_of_its_year(
        string address,
        string place
    )
    {
        var page = await (await one.WithFacts()).Page(address);
        Assert.Equal(29, page.QuerySelectorAll("ol.timeline > li").Length);
        var entry = page.GetElementById("ppt-2017")!;
        Assert.Contains(
            $"{place}grcm-2017-06-20",
            entry.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.NotNull(entry.QuerySelector(".source"));
    }

    [Fact]
    public async Task The_timeline_has_every_presidency_and_marks_the_one_of_the_year()
    {
        var page = await (await one.WithFacts()).Page("/conferencia?fecha=2008");
        Assert.Equal(29, Section(page, "presidencias").QuerySelectorAll("ol.timeline > li").Length);
        Assert.Equal("ppt-2008", Section(page, "presidencias").QuerySelector("[aria-current]")!.Id);
    }

    [Theory]
    [InlineData("ayer")]
    [InlineData("1999-02/2000-03")]
    [InlineData("<script>")]
    public async Task What_is_no_date_is_answered_with_what_to_write(string typed)
    {
        var page = await (await one.WithFacts()).Page(
            $"/conferencia?fecha={Uri.EscapeDataString(typed)}"
        );
        Assert.Contains(
            "2011-06",
            page.QuerySelector(".error")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(Section(page, "miembros").QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("/reuniones", "/en/meetings")]
    [InlineData("/reuniones/grcm-2017-06-20", "/en/meetings/grcm-2017-06-20")]
    [InlineData("/conferencia/glosario", "/en/conference/glossary")]
    [InlineData("/conferencia/presidencias", "/en/conference/presidencies")]
    [InlineData("/conferencia?fecha=2011", "/en/conference?fecha=2011")]
    public async Task A_page_links_its_twin(string spanish, string english)
    {
        var page = await (await one.WithFacts()).Page(spanish);
        Assert.Equal(english, page.QuerySelector("a.twin")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/reuniones", 70)]
    [InlineData("/reuniones?tipo=crm", 29)]
    [InlineData("/en/meetings?kind=grcm", 27)]
    public async Task Meetings_are_listed_by_kind(string address, int count)
    {
        var page = await (await one.WithFacts()).Page(address);
        Assert.Equal(count, page.QuerySelectorAll("table.data tbody tr").Length);
    }

    [Fact]
    public async Task A_meeting_says_which_texts_it_must_have_left_and_whom_to_ask()
    {
        var page = await (await one.WithFacts()).Page("/en/meetings/crm-1998");
        var texts = Section(page, "textos");
        Assert.Contains("Joint Communiqué", texts.TextContent, StringComparison.Ordinal);
        Assert.Contains("Canada", texts.TextContent, StringComparison.Ordinal);
        Assert.Equal("26 to 27 February 1998", page.QuerySelector(".lead")!.TextContent);
    }

    [Fact]
    public async Task A_meeting_shows_what_it_approved()
    {
        var page = await (await one.WithFacts()).Page("/reuniones/crm-2011");
        Assert.Contains(
            "Documento de Santa Fe",
            Section(page, "actos").TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/reuniones/no-hay")]
    [InlineData("/en/meetings/none")]
    public async Task An_unknown_meeting_is_not_found(string address)
    {
        using var answer = await (await one.WithFacts()).Ask(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/conferencia/glosario", "Punto focal", "Focal point")]
    [InlineData("/en/conference/glossary", "Focal point", "Punto focal")]
    public async Task The_glossary_gives_each_term_in_both_languages(
        string address,
        string own,
        string other
    )
    {
        var term = (await (await one.WithFacts()).Page(address)).GetElementById("focal-point")!;
        Assert.Contains(own, term.QuerySelector("dt")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(other, term.QuerySelector("dt [lang]")!.TextContent);
    }

    private static IElement Section(IDocument page, string heading) =>
        page.GetElementById(heading)!.ParentElement!;
}
