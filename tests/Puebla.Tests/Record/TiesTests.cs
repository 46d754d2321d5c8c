using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record;

/// <summary>What the registers state of a meeting and its documents, on the pages of both ends.</summary>
public sealed class TiesTests
{
    [Fact]
    public async Task Ties_and_sources_lead_to_what_the_reader_may_see_and_nowhere_else()
    {
        await using var puebla = await WithFacts();
        await puebla.Keep(
            Texts.Of(new(2021, 12, 1), ("8", "Recomendar."), ("8.a", "Unos lineamientos.")),
            Audience.Members
        );
        const string paragraph = "/acervo/grcm-2021-12-01/8.a";

        var relations = (await puebla.Page("/acervo/grcm-2021-12-01", "members")).QuerySelector(
            "#relaciones ~ ul"
        )!;
        Assert.Contains("Recomienda aprobar", relations.TextContent, StringComparison.Ordinal);
        Assert.NotNull(relations.QuerySelector($"a[href='{paragraph}']"));

        var meeting = "/reuniones/grcm-2021-12-01";
        Assert.NotNull(
            (await puebla.Page(meeting, "members")).QuerySelector($"a[href='{paragraph}']")
        );
        Assert.Null((await puebla.Page(meeting)).QuerySelector($"a[href^='/acervo/grcm-2021']"));
    }

    [Fact]
    public async Task A_text_says_which_meeting_approved_it_when_the_text_itself_arrives()
    {
        await using var puebla = await WithFacts();
        var text = Texts.Of(new(2030, 1, 1), ("1", "Objetivos comunes."));
        await puebla.Keep(
            text with
            {
                Document = text.Document with
                {
                    Title = "Documento de Santa Fe",
                    Kind = Puebla.Outcomes.DocumentKind.Other,
                    Body = null,
                    Start = null,
                    End = null,
                },
            }
        );
        var page = await puebla.Page("/acervo/documento-de-santa-fe");
        var relations = page.QuerySelector("#relaciones ~ ul")!;
        Assert.Contains("Aprobado por", relations.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tiene como anexo", relations.TextContent, StringComparison.Ordinal);
        Assert.NotNull(relations.QuerySelector("a[href='/reuniones/crm-2011']"));
        Assert.Contains(
            "adoptado",
            page.QuerySelector("dl")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static Task<RunningPuebla> WithFacts() =>
        RunningPuebla.WithFactsAsync(stop: TestContext.Current.CancellationToken);
}
