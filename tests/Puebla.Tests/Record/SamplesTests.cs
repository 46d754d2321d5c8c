using Microsoft.Extensions.DependencyInjection;
using Puebla.Record.Contracts;
using Puebla.Record.Samples;
using Puebla.TestKit;

namespace Puebla.Tests.Record;

public sealed class SamplesTests
{
    [Fact]
    public async Task Samples_say_what_they_are_stay_out_of_figures_and_go_wholly()
    {
        await using var puebla = await RunningPuebla.StartAsync(
            stop: TestContext.Current.CancellationToken
        );
        await puebla.Keep(
            Texts.Of(new(2046, 1, 1), ("1", "Muestra sobre murciélagos.")),
            sample: true
        );
        await puebla.Keep(Texts.Of(new(2046, 1, 2), ("1", "Texto adoptado sobre murciélagos.")));
        const string mark = "Texto de muestra";

        Assert.Contains(
            mark,
            (await puebla.Page("/acervo/grcm-2046-01-01/1")).Body!.TextContent,
            StringComparison.Ordinal
        );
        var hits = (await puebla.Page("/buscar?q=murcielagos")).QuerySelectorAll("ol.hits > li");
        Assert.Single(hits, hit => hit.TextContent.Contains(mark, StringComparison.Ordinal));
        foreach (var format in new[] { "json", "csv", "xml" })
        {
            using var export = await puebla.Ask($"/acervo/grcm-2046-01-01/descarga/{format}");
            Assert.Contains(
                mark,
                await export.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
        Assert.Equal(
            1,
            (
                await puebla.With<IRecordFigures, RecordFigures>(figures => figures.Count())
            ).Paragraphs
        );

        Assert.Equal(
            1,
            await puebla
                .Services.GetRequiredService<SampleTexts>()
                .Remove(TestContext.Current.CancellationToken)
        );
        Assert.Single(
            (await puebla.Page("/buscar?q=murcielagos&n=2")).QuerySelectorAll("ol.hits > li")
        );
        using var gone = await puebla.Ask("/acervo/grcm-2046-01-01");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, gone.StatusCode);
        using var suggestions = await puebla.Ask("/sugerencias?q=muestr");
        Assert.Equal(
            "[]",
            await suggestions.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }
}
