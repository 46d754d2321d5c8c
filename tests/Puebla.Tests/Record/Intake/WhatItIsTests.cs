using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Outcomes.Sources;
using Puebla.Outcomes.Sources.Pdf;
using Puebla.Record.Data;
using Puebla.Record.Intake;
using Puebla.TestKit;
using Puebla.Tests.Outcomes.Sources.Pdf;

namespace Puebla.Tests.Record.Intake;

/// <summary>Files are taken for what they are, whatever they are called.</summary>
public sealed class WhatItIsTests(IntakeHouse house)
{
    public static TheoryData<string, string, byte[]> Refused =>
        new()
        {
            { "archive-named", "informe.pdf", Zip(("uno.txt", "Un texto.")) },
            { "archive", "paquete.zip", Zip(("uno.txt", "Un texto.")) },
            { "program", "carta.docx", [.. "MZ"u8, 0x90, 0, .. new byte[100]] },
            { "program", "carta.txt", "#!/bin/sh\necho hola\n"u8.ToArray() },
            { "pdf-encrypted", "secreto.pdf", PdfFile.Encrypted() },
            { "empty", "vacio.pdf", [] },
            {
                "macros",
                "acta.docx",
                Zip(
                    ("[Content_Types].xml", "<Types/>"),
                    ("word/document.xml", "<x/>"),
                    ("word/vbaProject.bin", "x")
                )
            },
            { "misnamed", "acta.pdf", "Solo es un texto."u8.ToArray() },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_no_document_is_refused_with_words_that_say_what_it_is(
        string code,
        string name,
        byte[] content
    )
    {
        var list = await house.HandIn([(name, content)]);
        await house.Work();
        var file = Assert.Single(await house.Files(list));
        Assert.Equal((HandedState.Refused, code), (file.State, file.RefusalCode));
        Assert.Empty(file.Pieces);
        foreach (
            var (path, words) in new[]
            {
                (list, file.RefusalSpanish!),
                (
                    list.Replace(
                        "/documentos/entregas",
                        "/en/documents/hand-ins",
                        StringComparison.Ordinal
                    ),
                    file.RefusalEnglish!
                ),
            }
        )
        {
            Assert.Contains(
                words,
                (await house.Page(path)).Body!.TextContent,
                StringComparison.Ordinal
            );
        }
        var puebla = await house.Running();
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>().SingleAsync(e => e.Subject == $"handed-file:{file.Id}")
        );
        Assert.Equal("record.file-refused", line.Action);
    }

    [Fact]
    public async Task A_document_among_refused_ones_is_kept_and_a_list_of_nothing_else_is_done()
    {
        var text = IntakeHouse.NewText();
        var bad = Zip(("otro.txt", "Otro texto."));
        var mixed = await house.HandIn([("a.pdf", bad), (text.Name, text.Content)]);
        var none = await house.HandIn([("a.pdf", bad), ("b.pdf", [])]);
        await house.Work();
        Assert.Equal(
            [HandedState.Refused, HandedState.Kept],
            (await house.Files(mixed)).Select(f => f.State)
        );
        var page = await house.Page(none);
        Assert.Contains(
            "0 guardados, 2 rechazados, 0 en camino",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(page.QuerySelector("[data-done]"));
        // The same file again is tried again, in its old place.
        using var again = await house.Post(
            none,
            new Dictionary<string, string>(),
            [("a.pdf", bad)]
        );
        Assert.Equal(2, (await house.Files(none)).Count);
        await house.Work();
        Assert.All(await house.Files(none), file => Assert.Equal(HandedState.Refused, file.State));
    }

    [Fact]
    public async Task A_Word_file_called_otherwise_is_read_all_the_same()
    {
        using var stream = new MemoryStream();
        var day = new DateOnly(2149, 5, 6);
        Puebla.Outcomes.Output.DocxWriter.Write(
            Puebla.Outcomes.Output.OutcomeText.Of(
                Texts.Of(day, ("1", "Agradecer el trabajo hecho."))
            ),
            stream
        );
        var list = await house.HandIn([("sin nombre", stream.ToArray())]);
        await house.Work();
        Assert.Equal(HandedState.Kept, Assert.Single(await house.Files(list)).State);
    }

    [Fact]
    public async Task A_file_over_which_the_program_stumbles_is_refused_and_the_next_one_is_kept()
    {
        var text = IntakeHouse.NewText();
        await using var own = new IntakeHouse();
        var list = await own.HandIn([
            ("raro.pdf", PdfFile.Of((60, 700, "Hola"))),
            (text.Name, text.Content),
        ]);
        await using var clumsy = await RunningPuebla.OnAsync(
            await own.Lease(),
            change: settings =>
                settings.With(services =>
                {
                    IntakeHouse.Quiet(services);
                    services.Replace(
                        ServiceDescriptor.Singleton(
                            new HandedInReader(new SourceReader(new(), new Stumbles()))
                        )
                    );
                })
        );
        var run = clumsy.Services.GetRequiredService<IntakeRun>();
        while (await run.One(TestContext.Current.CancellationToken)) { }
        var files = await own.Files(list);
        Assert.Equal([HandedState.Refused, HandedState.Kept], files.Select(f => f.State));
        Assert.Equal("intake.failed", files[0].RefusalCode);
    }

    internal static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }

    private sealed class Stumbles : IPdfText
    {
        public Task<string> ExtractAsync(
            ReadOnlyMemory<byte> pdf,
            PdfOrder order,
            CancellationToken cancellation
        ) => throw new InvalidOperationException("A bug.");
    }
}
