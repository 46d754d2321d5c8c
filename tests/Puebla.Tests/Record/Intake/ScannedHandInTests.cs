using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Kernel.Data;
using Puebla.Outcomes.Sources;
using Puebla.Record.Data;
using Puebla.Record.Intake;
using Puebla.TestKit;
using Puebla.Tests.Outcomes.Sources.Ocr;

namespace Puebla.Tests.Record.Intake;

/// <summary>Scans on their way into the Record.</summary>
public sealed class ScannedHandInTests(IntakeHouse house)
{
    private static readonly string[] Lines =
    [
        "CONCLUSIONES",
        "Grupo Regional de Consulta sobre Migración",
        "San José, Costa Rica, 7 de julio de 2148",
        "1. Agradecer a la Presidencia la organización de la reunión y el informe que presentó.",
        "2. Solicitar a la Secretaría que convoque un taller sobre protección consular.",
    ];

    [Fact]
    public async Task A_scan_is_kept_with_what_was_read_and_how_surely()
    {
        ScannedPdf.SkipUnlessPossible();
        var list = await house.HandIn([("escaneado.pdf", ScannedPdf.Of(Lines))]);
        await house.Work();
        var file = Assert.Single(await house.Files(list));
        Assert.Equal((HandedState.Kept, "by-recognition"), (file.State, file.Remark));
        Assert.InRange(file.Confidence!.Value, 70, 100);
        Assert.Equal((1, 1), (file.Page, file.Pages));
        var puebla = await house.Running();
        var kept = await puebla.With<ConferenceDb, OriginalOcr>(db =>
            db.Set<OriginalOcr>()
                .SingleAsync(o =>
                    db.Set<TextVersion>()
                        .Any(v => v.OriginalId == o.OriginalId && v.Instrument.Key == file.Keys[0])
                )
        );
        Assert.Equal(("es", 1, file.Confidence), (kept.Language, kept.Pages, kept.Confidence));
        var page = await house.Page($"/acervo/{file.Keys[0]}");
        Assert.Contains(
            "Solicitar a la Secretaría",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("OCR", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_can_read_a_scan_its_file_is_kept_and_the_packages_are_named()
    {
        ScannedPdf.SkipUnlessPossible();
        await using var own = new IntakeHouse();
        var list = await own.HandIn([("escaneado.pdf", ScannedPdf.Of(Lines))]);
        await using var blind = await RunningPuebla.OnAsync(
            await own.Lease(),
            change: settings =>
                settings.With(services =>
                {
                    IntakeHouse.Quiet(services);
                    services.Replace(
                        ServiceDescriptor.Singleton(
                            new HandedInReader(
                                new SourceReader(
                                    new() { Ocr = new() { Tesseract = "/nowhere/tesseract" } }
                                )
                            )
                        )
                    );
                })
        );
        await blind
            .Services.GetRequiredService<IntakeRun>()
            .One(TestContext.Current.CancellationToken);
        var file = Assert.Single(await own.Files(list));
        Assert.Equal((HandedState.Kept, "only-original"), (file.State, file.Remark));
        var page = await own.Page(list);
        Assert.Contains("tesseract-ocr-spa", page.Body!.TextContent, StringComparison.Ordinal);
        using var original = await (await own.Running()).AskAs(
            IntakeHouse.Secretariat,
            $"/acervo/{file.Keys[0]}/archivo/es-1"
        );
        Assert.Equal("application/pdf", original.Content.Headers.ContentType!.MediaType);

        // Where nothing reads scans it goes on waiting; where something does, it is read by itself.
        Assert.False(await blind.With<UnreadScans, bool>(scans => scans.One(default)));
        var puebla = await own.Running();
        Assert.True(await puebla.With<UnreadScans, bool>(scans => scans.One(default)));
        Assert.False(await puebla.With<UnreadScans, bool>(scans => scans.One(default)));
        var read = await own.Page($"/acervo/{file.Keys[0]}");
        Assert.Contains(
            "Solicitar a la Secretaría",
            read.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_internal_scan_that_waited_is_read_and_found_and_is_for_the_same_readers()
    {
        ScannedPdf.SkipUnlessPossible();
        await using var own = new IntakeHouse();
        var list = await own.HandIn(
            [("acta escaneada.pdf", ScannedPdf.Of(Lines))],
            new Dictionary<string, string> { ["clase"] = "minutes" }
        );
        await using var blind = await RunningPuebla.OnAsync(
            await own.Lease(),
            change: settings =>
                settings.With(services =>
                {
                    IntakeHouse.Quiet(services);
                    services.Replace(
                        ServiceDescriptor.Singleton(
                            new Puebla.Outcomes.Sources.Ocr.OcrOptions
                            {
                                Tesseract = "/nowhere/tesseract",
                            }
                        )
                    );
                })
        );
        await blind
            .Services.GetRequiredService<IntakeRun>()
            .One(TestContext.Current.CancellationToken);
        var file = Assert.Single(await own.Files(list));
        Assert.Equal((HandedState.Kept, "only-original"), (file.State, file.Remark));
        var puebla = await own.Running();
        Assert.True(await puebla.With<UnreadScans, bool>(scans => scans.One(default)));
        var found = await own.Page("/buscar?q=talleres+consulares");
        Assert.NotNull(found.QuerySelector($"ol.hits a[href='/acervo/{file.Keys[0]}']"));
        var visitor = await puebla.Page("/buscar?q=talleres+consulares");
        Assert.Null(visitor.QuerySelector("ol.hits a"));
    }
}
