using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Import;

namespace Puebla.Tests.Record;

public sealed class KeepingTests(OnePuebla one)
{
    [Fact]
    public async Task The_same_content_is_kept_once()
    {
        var puebla = await one.Running();
        var document = Texts.Of(new(2041, 1, 1), ("1", "Agradecer la hospitalidad del anfitrión."));
        var first = await puebla.Keep(document);
        var second = await puebla.Keep(document);
        Assert.Equal(FileResult.Imported, first.Result);
        Assert.Equal(FileResult.Unchanged, second.Result);
        Assert.Equal(["grcm-2041-01-01"], second.Instruments);
    }

    [Fact]
    public async Task Imports_of_the_same_content_at_once_keep_it_once()
    {
        var puebla = await one.Running();
        var document = Texts.Of(new(2041, 1, 2), ("1", "Celebrar un taller sobre estadísticas."));
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => puebla.Keep(document))
        );
        Assert.Equal(1, outcomes.Count(outcome => outcome.Result == FileResult.Imported));
        Assert.Equal(5, outcomes.Count(outcome => outcome.Result == FileResult.Unchanged));
    }

    [Fact]
    public async Task A_corrected_text_is_a_new_version_whose_paragraphs_keep_their_ids_and_lead_on()
    {
        var puebla = await one.Running();
        await puebla.Keep(
            Texts.Of(
                new(2041, 1, 3),
                ("1", "Agradecer a Panamá."),
                ("2", "Aprobar el presupuesto del año."),
                ("3", "Convocar un taller regional.")
            )
        );
        var before = await Address(puebla, "grcm-2041-01-03", "1");
        var outcome = await puebla.Keep(
            Texts.Of(
                new(2041, 1, 3),
                ("1", "Agradecer a Panamá."),
                ("2", "Convocar un taller regional.")
            )
        );
        Assert.Equal(FileResult.NewVersion, outcome.Result);
        Assert.Equal(before, await Address(puebla, "grcm-2041-01-03", "1"));
        using var moved = await puebla.Ask("/acervo/grcm-2041-01-03/3");
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal("/acervo/grcm-2041-01-03/2", moved.Headers.Location?.OriginalString);
        var page = await puebla.Page("/acervo/grcm-2041-01-03/2");
        Assert.Contains(
            "Convocar un taller",
            page.QuerySelector(".provision-text")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Aprobar el presupuesto",
            page.QuerySelector("#historia ~ ul")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_text_of_the_same_body_and_day_is_another_instrument()
    {
        var puebla = await one.Running();
        await puebla.Keep(
            Texts.Of(new(2041, 1, 4), ("1", "Establecer un calendario de reuniones."))
        );
        var other = Texts.Of(new(2041, 1, 4), ("1", "Felicitar al equipo de redacción."));
        var outcome = await puebla.Keep(
            other with
            {
                Document = other.Document with
                {
                    Title = "Otra cosa",
                    Kind = Puebla.Outcomes.DocumentKind.Declaration,
                },
            }
        );
        Assert.Equal(FileResult.Imported, outcome.Result);
        Assert.Equal(["grcm-2041-01-04-2"], outcome.Instruments);
    }

    [Fact]
    public async Task One_title_does_not_make_one_text_of_two_that_share_nothing()
    {
        var puebla = await one.Running();
        await puebla.Keep(Texts.Of(new(2041, 1, 9), ("1", "Establecer un calendario anual.")));
        var other = await puebla.Keep(
            Texts.Of(new(2041, 1, 9), ("1", "Felicitar al equipo de redacción."))
        );
        var corrected = await puebla.Keep(
            Texts.Of(new(2041, 1, 9), ("1", "Establecer un calendario bienal."))
        );
        Assert.Equal(FileResult.Imported, other.Result);
        Assert.Equal(["grcm-2041-01-09-2"], other.Instruments);
        Assert.Equal(FileResult.NewVersion, corrected.Result);
        Assert.Equal(["grcm-2041-01-09"], corrected.Instruments);
    }

    [Fact]
    public async Task Spanish_and_English_stand_beside_each_other_at_one_address()
    {
        var puebla = await one.Running();
        await puebla.Keep(Texts.Of(new(2041, 1, 5), ("1", "Agradecer a Belice su apoyo.")));
        var outcome = await puebla.Keep(
            Texts.Of("en", new(2041, 1, 5), ("1", "To thank Belize for its support."))
        );
        Assert.Equal(FileResult.NewVersion, outcome.Result);
        var spanish = await puebla.Page("/acervo/grcm-2041-01-05/1");
        var english = await puebla.Page("/en/records/grcm-2041-01-05/1");
        Assert.Contains(
            "Agradecer",
            spanish.QuerySelector(".provision-text")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "To thank",
            english.QuerySelector(".provision-text")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Agradecer",
            english.QuerySelector("main [lang=es]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_under_its_own_policy()
    {
        var puebla = await one.Running();
        var document = Texts.Of(new(2041, 1, 6), ("1", "Solicitar informes."));
        await puebla.Keep(document);
        using var answer = await puebla.Ask("/acervo/grcm-2041-01-06/archivo/es-1");
        Assert.Equal(
            "Solicitar informes.2041-01-06",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains(
            "sandbox",
            answer.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_restricted_correction_is_not_kept_under_a_public_instrument()
    {
        var puebla = await one.Running();
        await puebla.Keep(
            Texts.Of(new(2041, 1, 7), ("1", "Convocar una reunión."), ("2", "Agradecer."))
        );
        var restricted = Texts.Of(
            new(2041, 1, 7),
            ("1", "Convocar una reunión."),
            ("2", "Un secreto.")
        );
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() =>
            puebla.Keep(restricted, Puebla.Kernel.Access.Audience.Members)
        );
        Assert.Equal("import.other-access", refused.Refusal.Code);
        using var page = await puebla.Ask("/acervo/grcm-2041-01-07/2");
        Assert.DoesNotContain(
            "secreto",
            await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_a_compilation_quotes_is_held_in_part_until_the_text_arrives_and_is_not_doubled()
    {
        var puebla = await one.Running();
        var day = new DateOnly(2041, 1, 8);
        var quote = new Puebla.Outcomes.EntryQuote(
            "5",
            "Crear un archivo común.",
            Puebla.Outcomes.Meaning.None,
            new(3, 3)
        );
        var entry = new Puebla.Outcomes.CompilationEntry(
            1,
            "1. GRCM, San José, Costa Rica",
            "GRCM",
            null,
            "San José",
            "Costa Rica",
            day,
            day,
            [new("Párrafo 5", ["5"], new(2, 2))],
            [quote],
            new(1, 3)
        );
        var compilation = Texts.Of(day) with
        {
            Document = new(
                Puebla.Outcomes.DocumentKind.Compilation,
                "es",
                "Compilación de prueba",
                null,
                null,
                null,
                null,
                null,
                []
            ),
            Entries = [entry],
        };
        await puebla.Keep(compilation);
        var extract = await puebla.Page("/acervo/grcm-2041-01-08/5");
        Assert.Contains(
            "Párrafo 5",
            extract.QuerySelector(".provision-foot")!.TextContent,
            StringComparison.Ordinal
        );

        var whole = await puebla.Keep(
            Texts.Of(day, ("4", "Agradecer la acogida."), ("5", "Crear un archivo común."))
        );
        Assert.Equal(["grcm-2041-01-08"], whole.Instruments);
        var instrument = await puebla.Page("/acervo/grcm-2041-01-08");
        Assert.Equal(2, instrument.QuerySelectorAll(".provision").Length);
        Assert.Contains(
            "Compilación de prueba",
            instrument.QuerySelector("#relaciones ~ ul")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Single(
            (await puebla.Page("/buscar?q=%22archivo+com%C3%BAn%22")).QuerySelectorAll(
                "ol.hits > li"
            )
        );
    }

    private static Task<long> Address(TestKit.RunningPuebla puebla, string key, string path) =>
        puebla.With<ConferenceDb, long>(db =>
            db.Set<ParagraphAddress>()
                .Where(a => a.Instrument.Key == key && a.Path == path)
                .Select(a => a.Id)
                .SingleAsync()
        );
}
