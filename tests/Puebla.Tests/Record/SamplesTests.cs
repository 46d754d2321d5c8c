using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
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

    [Fact]
    public async Task Samples_are_read_again_only_when_they_changed_and_never_after_they_were_removed()
    {
        await using var puebla = await RunningPuebla.StartAsync(
            stop: TestContext.Current.CancellationToken
        );
        var samples = puebla.Services.GetRequiredService<SampleTexts>();
        var folder = Directory.CreateTempSubdirectory("samples").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.json"), "{}");
        await Load("1. Primer texto.");
        Assert.Equal(1, await Loads());
        await Load("1. Primer texto.");
        Assert.Equal(1, await Loads());
        await Load("1. Segundo texto.");
        Assert.Equal(2, await Loads());
        await samples.Remove(TestContext.Current.CancellationToken);
        await Load("1. Tercer texto.");
        Assert.Equal(2, await Loads());

        async Task Load(string text)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), text);
            await samples.Load(folder, TestContext.Current.CancellationToken);
        }

        Task<int> Loads() =>
            puebla.With<ConferenceDb, int>(db =>
                db.Set<JournalEntry>().CountAsync(e => e.Action == SampleMark.Loaded)
            );
    }
}
