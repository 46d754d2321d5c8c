using AngleSharp.Dom;
using Puebla.Outcomes;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record;

public sealed class RelevanceTests(OnePuebla one)
{
    [Fact]
    public async Task The_text_counts_before_what_stands_above_it_adopted_texts_before_what_tells_of_them()
    {
        var puebla = await one.Running();
        await puebla.Keep(
            Titled(
                "Manual de colibríes esmeralda",
                DocumentKind.Publication,
                null,
                ("1", "Una página sobre otra cosa."),
                ("2", "Los colibríes esmeralda son verdes.")
            )
        );
        await puebla.Keep(
            Titled(
                "Colibríes esmeralda",
                DocumentKind.Conclusions,
                new(2048, 1, 1),
                ("1", "Un párrafo sobre otra cosa."),
                ("2", "Los colibríes esmeralda son verdes."),
                ("3", "Esmeralda es un color que no todos los colibríes tienen.")
            )
        );
        var page = await puebla.Page("/buscar?q=colibries+esmeralda");
        Assert.Equal(
            2,
            page.QuerySelectorAll(".facets a").Count(a => a.TextContent == "no documentado")
        );
        var hits = page.QuerySelectorAll("ol.hits > li");
        Assert.Equal(
            [
                "/acervo/grcm-2048-01-01/2",
                "/acervo/manual-de-colibries-esmeralda/2",
                "/acervo/grcm-2048-01-01/3",
            ],
            hits.Take(3).Select(hit => hit.QuerySelector("a")!.GetAttribute("href"))
        );
        Assert.Equal(5, hits.Length);
        Assert.All(hits, hit => Assert.NotEmpty(hit.QuerySelectorAll("mark")));
    }

    [Fact]
    public async Task An_English_name_finds_the_Spanish_text_and_marks_it()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            Texts.Of(
                new(2048, 1, 2),
                (
                    "1",
                    "Fortalecer la Red de Funcionarios de Enlace de Protección Consular de Xalapa."
                )
            )
        );
        var page = await puebla.Page("/en/search?q=consular+protection+xalapa");
        Assert.Equal(
            ["Protección Consular", "Xalapa"],
            page.QuerySelectorAll("main mark").Select(mark => mark.TextContent)
        );
    }

    private static OutcomeDocument Titled(
        string title,
        DocumentKind kind,
        DateOnly? day,
        params (string Path, string Text)[] paragraphs
    )
    {
        var text = Texts.Of(day ?? new(2048, 1, 1), paragraphs);
        return text with
        {
            Document = text.Document with
            {
                Title = title,
                Kind = kind,
                Body = day is null ? null : text.Document.Body,
                Start = day,
                End = day,
            },
        };
    }
}
