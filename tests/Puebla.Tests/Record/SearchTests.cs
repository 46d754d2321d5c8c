using AngleSharp.Dom;
using Puebla.TestKit;

namespace Puebla.Tests.Record;

public sealed class SearchTests(OnePuebla one)
{
    private static readonly Lock Once = new();
    private static Task? _kept;

    [Theory]
    [InlineData("zarzaparrilla", 3)]
    [InlineData("ZARZAPARRILLA", 3)]
    [InlineData("zarzaparrillas", 3)]
    [InlineData("zarzaparrilla capacitacion", 1)]
    [InlineData("zarzaparrilla capacitaciones", 1)]
    [InlineData("zarzaparrilla CAPACITACIÓN", 1)]
    [InlineData("zarzaparrilla niños", 1)]
    [InlineData("zarzaparrilla ninos", 1)]
    [InlineData("zarzaparrilla -capacitación", 2)]
    [InlineData("zarzaparrilla -\"personal consular\"", 2)]
    [InlineData("\"personal consular\" zarzaparrilla", 1)]
    [InlineData("\"consular personal\" zarzaparrilla", 0)]
    [InlineData("zarzaparrilla de la", 3)]
    [InlineData("zarzaparrilla officers", 1)]
    [InlineData("zarzaparrilla officer", 1)]
    [InlineData("& | ! : * ' \\ <->", 0)]
    [InlineData("\"", 0)]
    public async Task A_query_finds_what_it_means(string query, int count)
    {
        var page = await Search(query);
        Assert.Equal(count, page.QuerySelectorAll("ol.hits > li").Length);
    }

    [Fact]
    public async Task The_match_is_marked_even_where_folding_changed_the_word()
    {
        var page = await Search("zarzaparrilla capacitaciones");
        var marked = page.QuerySelectorAll(".snippet mark").Select(mark => mark.TextContent);
        Assert.Equal(["Capacitación", "zarzaparrilla"], marked);
    }

    [Fact]
    public async Task Filters_narrow_and_their_counts_are_what_they_find()
    {
        var all = await Search("zarzaparrilla");
        var english = all.QuerySelectorAll(".facets li")
            .Single(item => item.QuerySelector("a")!.TextContent == "inglés");
        Assert.Equal("1", english.QuerySelector(".count")!.TextContent);
        var puebla = await one.Running();
        var narrowed = await puebla.Page(english.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Single(narrowed.QuerySelectorAll("ol.hits > li"));
        var twin = narrowed.QuerySelector("a.twin")!.GetAttribute("href")!;
        Assert.Contains("language=en", twin, StringComparison.Ordinal);
        Assert.Single((await puebla.Page(twin)).QuerySelectorAll("ol.hits > li"));
    }

    [Fact]
    public async Task A_citation_finds_its_paragraph_first()
    {
        var page = await Search("grcm 2043-02-01 2");
        Assert.EndsWith(
            "/acervo/grcm-2043-02-01/2",
            page.QuerySelector("ol.hits > li a")!.GetAttribute("href")!,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_misspelt_word_is_answered_with_the_word_that_may_be_meant()
    {
        var page = await Search("zarzaparrila");
        Assert.Contains(
            "zarzaparrilla",
            page.QuerySelector("#resultados ~ p a")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_word_half_typed_is_completed()
    {
        await Search("zarzaparrilla");
        var puebla = await one.Running();
        using var answer = await puebla.Ask("/sugerencias?q=zarzap");
        Assert.Contains(
            "zarzaparrilla",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Hits_cannot_carry_markup_of_their_text()
    {
        var page = await Search("zarzaparrilla");
        Assert.Empty(page.QuerySelectorAll(".snippet b"));
    }

    private async Task<IDocument> Search(string query)
    {
        var puebla = await one.Running();
        lock (Once)
        {
            _kept ??= Keep(puebla);
        }
        await _kept;
        return await puebla.Page("/buscar?q=" + Uri.EscapeDataString(query));
    }

    private static async Task Keep(RunningPuebla puebla)
    {
        await puebla.Keep(
            Texts.Of(
                new(2043, 2, 1),
                ("1", "Capacitación del personal consular sobre zarzaparrilla."),
                ("2", "Cuidado de los niños y las niñas con zarzaparrilla <b>&amp;</b>.")
            )
        );
        await puebla.Keep(
            Texts.Of(
                "en",
                new(2043, 2, 2),
                ("1", "To invite the officer in charge of zarzaparrilla.")
            )
        );
    }
}
