using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Record.Relate.RelateHouse;

namespace Puebla.Tests.Record.Relate;

/// <summary>Texts known by name only, the registers beside what was set, and the day that turns.</summary>
public sealed class AwaitedTextTests
{
    [Fact]
    public async Task A_text_known_by_name_shows_so_and_is_matched_by_a_person_when_it_arrives()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        var a = await puebla.Text(new(2011, 7, 1), title: "Conclusiones de julio");
        var id = await puebla.Related(
            a,
            "Replaces.Out",
            "-",
            ("nombre", "Manual del ocelote"),
            ("fecha", "2003-04")
        );
        var shown = await puebla.Shown($"/acervo/{a}");
        Assert.Contains("Sustituye a: Manual del ocelote", shown, StringComparison.Ordinal);
        Assert.Contains("Puebla no tiene este texto", shown, StringComparison.Ordinal);
        Assert.Contains("abril de 2003", shown, StringComparison.Ordinal);

        var arrived = await puebla.Text(new(2003, 4, 5), title: "El manual del ocelote");
        Assert.Equal("", await puebla.Shown($"/acervo/{arrived}"));
        var acts = await puebla.PageAs(Secretariat, $"/acervo/{arrived}");
        Assert.Contains("1 por emparejar", acts.Body!.TextContent, StringComparison.Ordinal);
        var offered = await puebla.PageAs(Secretariat, $"/acervo/{arrived}/relaciones");
        Assert.NotNull(
            offered.QuerySelector($"#esperan ~ ul a[href='/acervo/{a}/relaciones/{id}']")
        );

        using var matched = await puebla.PostAs(
            Secretariat,
            $"/acervo/{a}/relaciones/{id}",
            "emparejar",
            new Dictionary<string, string> { ["otro"] = arrived }
        );
        Assert.Equal(HttpStatusCode.Found, matched.StatusCode);
        await puebla.Hear();
        Assert.Contains(
            "Sustituido por: Conclusiones de julio",
            await puebla.Shown($"/acervo/{arrived}"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Sustituye a: El manual del ocelote",
            await puebla.Shown($"/acervo/{a}"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            1,
            await puebla.With<ConferenceDb, int>(db => db.Set<Relation>().CountAsync())
        );
        // Matched once: whoever comes second is told so.
        var history = await puebla.PageAs(Secretariat, $"/acervo/{arrived}/relaciones");
        Assert.Contains(
            "Manual del ocelote",
            history.QuerySelector("#historia")!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(history.QuerySelector("#esperan"));
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>().SingleAsync(e => e.Action == "record.relation-matched")
        );
        Assert.Equal(
            $"Matched the text that a relation of {a} named: Replaces: {arrived}.",
            await puebla.With<ISentences, string>(s =>
                s.Tell(line.Action, line.Subject, line.Details, Language.English).AsTask()
            )
        );
    }

    [Fact]
    public async Task What_is_there_already_is_matched_to_nothing_and_of_two_who_match_one_does()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        var (a, b, c) = (
            await puebla.Text(new(2011, 8, 1)),
            await puebla.Text(new(2011, 7, 2), title: "Manual del ocelote"),
            await puebla.Text(new(2011, 7, 3), title: "Manual del ocelote anotado")
        );
        await puebla.Related(a, "Updates.Out", b);
        var id = await puebla.Related(a, "Updates.Out", "-", ("nombre", "Manual del ocelote"));
        Task<HttpResponseMessage> Match(string key) =>
            puebla.PostAs(
                Secretariat,
                $"/acervo/{a}/relaciones/{id}",
                "emparejar",
                new Dictionary<string, string> { ["otro"] = key }
            );
        using var doubled = await Match(b);
        Assert.Contains("ya está", await Errors(doubled), StringComparison.Ordinal);
        var answers = await puebla.PostTwiceAs(
            Secretariat,
            $"/acervo/{a}/relaciones/{id}",
            "emparejar",
            new Dictionary<string, string> { ["otro"] = c }
        );
        var late = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Contains("la emparejó mientras tanto", await Errors(late), StringComparison.Ordinal);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task What_the_registers_state_too_is_shown_once_with_both_sources_history_27()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        var text = Texts.Of(new(2030, 1, 1), ("1", "Objetivos comunes."));
        await puebla.Keep(
            text with
            {
                Document = text.Document with
                {
                    Title = "Documento de Santa Fe",
                    Kind = DocumentKind.Other,
                    Body = null,
                    Start = null,
                    End = null,
                },
            }
        );
        var decisions = Texts.Of(new(2011, 6, 8), ("8", "Aprobar el documento."));
        await puebla.Keep(
            decisions with
            {
                Document = decisions.Document with
                {
                    Title = "Decisiones de la XVI",
                    Body = BodyCodes.ViceMinisters,
                    End = new(2011, 6, 9),
                },
            }
        );
        const string santaFe = "documento-de-santa-fe";
        await puebla.Hear();
        Assert.Equal(1, Count(await puebla.Shown($"/acervo/{santaFe}"), "Aprobado por"));
        await puebla.Related(
            santaFe,
            "Approves.In",
            "crm-2011-06-08",
            ("parrafo", "crm-2011-06-08/8"),
            ("fuente", "")
        );
        var shown = await puebla.Shown($"/acervo/{santaFe}");
        Assert.Equal(1, Count(shown, "Aprobado por"));
        Assert.Contains("Aprobado por: Decisiones de la XVI", shown, StringComparison.Ordinal);
        Assert.Contains("desde el 8 de junio de 2011", shown, StringComparison.Ordinal);
        Assert.Contains("Historial", shown, StringComparison.OrdinalIgnoreCase);
        // What only the registers say stays beside it.
        Assert.Contains("nuevo nombre", shown, StringComparison.Ordinal);
        Assert.Equal(
            1,
            Count(await puebla.Shown("/acervo/crm-2011-06-08"), "Aprueba: Documento de Santa Fe")
        );
    }

    [Fact]
    public async Task It_is_superseded_when_its_day_comes_and_no_page_kept_from_the_day_before_says_otherwise()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        var (old, young) = (await puebla.Text(new(2025, 1, 1)), await puebla.Text(new(2026, 3, 1)));
        await puebla.Related(young, "Replaces.Out", old, ("desde", "2026-03-03"));
        var last = new DateTimeOffset(2026, 3, 3, 5, 59, 0, TimeSpan.Zero);
        puebla.Clock.Set(last);
        foreach (var _ in new[] { 1, 2 })
        {
            Assert.Contains("vigente", await State(), StringComparison.Ordinal);
        }
        puebla.Clock.Set(last.AddMinutes(1)); // Midnight in San José.
        Assert.Contains(
            "sustituido desde el 3 de marzo de 2026",
            await State(),
            StringComparison.Ordinal
        );
        var found = await puebla.Page("/buscar?q=adoptar&estado=superseded");
        Assert.NotNull(found.QuerySelector($".hits a[href='/acervo/{old}/1']"));

        async Task<string> State() =>
            (await puebla.Page($"/acervo/{old}")).QuerySelector("main dl")!.TextContent;
    }

    [Fact]
    public async Task Samples_take_their_relations_with_them()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        var (a, b) = (
            await puebla.Text(new(2012, 1, 1), sample: true),
            await puebla.Text(new(2012, 1, 2), sample: true)
        );
        await puebla.Related(b, "Replaces.Out", a);
        await puebla.Related(b, "Updates.Out", "-", ("nombre", "Otro"));
        await puebla.With<Puebla.Record.Samples.SampleTexts, int>(samples => samples.Remove());
        Assert.Equal(
            0,
            await puebla.With<ConferenceDb, int>(db => db.Set<Relation>().CountAsync())
        );
    }

    private static int Count(string text, string part) =>
        text.Split(part, StringSplitOptions.None).Length - 1;
}
