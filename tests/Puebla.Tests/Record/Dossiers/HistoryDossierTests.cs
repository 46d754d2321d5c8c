using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Record.Import;
using Puebla.TestKit;

namespace Puebla.Tests.Record.Dossiers;

/// <summary>The history of the Conference's mechanisms is a dossier: made from the document itself, it has its entries in order of date.</summary>
public sealed class HistoryDossierTests
{
    private const string FocalPoint = "focal-point@country:CRI";

    [Fact]
    public async Task Of_the_history_its_35_entries_stand_in_order_of_date()
    {
        var folder = Environment.GetEnvironmentVariable("PUEBLA_SEEDS");
        Assert.SkipWhen(
            folder is null,
            "The Conference's documents are not here; set PUEBLA_SEEDS to their folder."
        );
        var days = await Days(Path.Combine(folder, "history-of-mechanisms-1996-2014.txt"));
        Assert.Equal(35, days.Count);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal(("1996-03-13", "2014"), (days[0], days[^1][..4]));
    }

    [Fact]
    public async Task Of_our_own_compilation_its_five_entries_stand_in_order_of_date()
    {
        var days = await Days(Path.Combine(SampleFolder.Path, "15-compilation-of-extracts.txt"));
        Assert.Equal(["2030-11-05", "2031-05-18", "2031-12-04", "2032-06-14", "2033-03-02"], days);
    }

    /// <summary>The first days of the texts in a dossier that is made of all that a document quotes.</summary>
    private static async Task<List<string>> Days(string path)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var puebla = await RunningPuebla.WithFactsAsync(stop: stop);
        await puebla
            .Services.GetRequiredService<Importer>()
            .Import(new() { Paths = [path], Reason = "test" }, stop: stop);
        var list = await puebla.PageAs(FocalPoint, "/acervo");
        var compilation = "";
        foreach (var link in list.QuerySelectorAll("main a[href^='/acervo/']"))
        {
            var key = link.GetAttribute("href")!;
            var page = await puebla.PageAs(FocalPoint, key);
            if (page.QuerySelector("a[href^='/dosieres/agregar?de=']") is { } make)
            {
                compilation = make.GetAttribute("href")!;
            }
        }
        using var made = await puebla.PostAs(
            FocalPoint,
            compilation,
            "agregar",
            new Dictionary<string, string> { ["titulo"] = "El fortalecimiento de los mecanismos" }
        );
        Assert.Equal(HttpStatusCode.Found, made.StatusCode);
        using var answer = await puebla.AskAs(
            FocalPoint,
            made.Headers.Location!.OriginalString + "/descarga/json"
        );
        using var json = System.Text.Json.JsonDocument.Parse(
            await answer.Content.ReadAsByteArrayAsync(stop)
        );
        return
        [
            .. json
                .RootElement.GetProperty("texts")
                .EnumerateArray()
                .Select(text => text.GetProperty("from").GetString()!),
        ];
    }
}
