using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Record.Relate;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Record.Relate.RelateHouse;

namespace Puebla.Tests.Record.Relate;

/// <summary>Relations set by their page, and what shows at both ends.</summary>
public sealed class RelatePageTests(OnePuebla one)
{
    [Theory]
    [InlineData(Secretariat, "", HttpStatusCode.OK)]
    [InlineData("vice-minister@country:CRI", "", HttpStatusCode.Forbidden)]
    [InlineData("focal-point@country:CRI", "", HttpStatusCode.Forbidden)]
    [InlineData(Secretariat, "/999999", HttpStatusCode.NotFound)]
    public async Task Those_who_review_documents_set_relations_and_others_do_not(
        string who,
        string below,
        HttpStatusCode status
    )
    {
        var puebla = await one.WithFacts();
        var key = await puebla.Text(new(2168, 1, 1));
        using var answer = await puebla.AskAs(who, $"/acervo/{key}/relaciones{below}");
        Assert.Equal(status, answer.StatusCode);
        using var absent = await puebla.AskAs(who, "/en/records/grcm-2168-12-31/relations");
        Assert.Equal(
            status == HttpStatusCode.Forbidden ? status : HttpStatusCode.NotFound,
            absent.StatusCode
        );
        using var visitor = await puebla.Ask($"/acervo/{key}/relaciones");
        Assert.NotEqual(HttpStatusCode.OK, visitor.StatusCode);
    }

    [Fact]
    public async Task Sought_chosen_and_set_it_shows_at_both_ends_in_both_languages_with_its_paragraph()
    {
        var puebla = await one.WithFacts();
        var (old, young) = (
            await puebla.Text(new(2168, 2, 1)),
            await puebla.Text(new(2168, 2, 2), title: "Lineamientos del quetzal")
        );
        using var found = await puebla.Relate(
            old,
            "Modifies.In",
            "",
            ("buscar", "lineamientos QUETZAL"),
            ("paso", "buscar"),
            ("parrafo", $"/acervo/{young}/1"),
            ("fuente", ""),
            ("nota", "una nota")
        );
        var choices = await Page(found);
        var choice = choices.QuerySelector($"input[name=otro][value='{young}']")!;
        Assert.True(choice.HasAttribute("checked"));
        Assert.Equal("una nota", choices.QuerySelector("textarea[name=nota]")!.TextContent);

        await puebla.Related(
            old,
            "Modifies.In",
            young,
            ("parrafo", $"https://example.org/en/records/{young}/1"),
            ("fuente", ""),
            ("nota", "una nota")
        );

        var atOld = await puebla.Shown($"/acervo/{old}");
        Assert.Contains(
            "Modificado por: Lineamientos del quetzal",
            atOld,
            StringComparison.Ordinal
        );
        Assert.Contains("desde el 2 de febrero de 2168", atOld, StringComparison.Ordinal);
        Assert.DoesNotContain("una nota", atOld, StringComparison.Ordinal);
        Assert.Contains(
            "Modifica: Texto 2168-02-01",
            await puebla.Shown($"/acervo/{young}"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Modified by:",
            await puebla.Shown($"/en/records/{old}"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Modifies:",
            await puebla.Shown($"/en/records/{young}"),
            StringComparison.Ordinal
        );
        foreach (
            var (at, paragraph) in new[]
            {
                ("/acervo/" + old, "/acervo/"),
                ("/en/records/" + young, "/en/records/"),
            }
        )
        {
            var page = await puebla.Page(at);
            Assert.NotNull(page.QuerySelector($"li[id^=relacion-] a[href='{paragraph}{young}/1']"));
        }
        using var export = await puebla.Ask($"/acervo/{old}/descarga/json");
        var relations = JsonDocument
            .Parse(await export.Content.ReadAsStringAsync())
            .RootElement.GetProperty("relations");
        var relation = Assert.Single(relations.EnumerateArray());
        Assert.Equal("modifies", relation.GetProperty("kind").GetString());
        Assert.Equal("incoming", relation.GetProperty("direction").GetString());
        Assert.Equal("2168-02-02", relation.GetProperty("since").GetString());
        Assert.Equal(
            $"/acervo/{young}/1",
            relation.GetProperty("sources")[0].GetProperty("address").GetString()
        );
    }

    [Fact]
    public async Task The_journal_names_both_texts_and_what_was_removed_stays_legible()
    {
        var puebla = await one.WithFacts();
        var (a, b) = (await puebla.Text(new(2168, 3, 1)), await puebla.Text(new(2168, 3, 2)));
        var id = await puebla.Related(b, "Updates.Out", a, ("nota", "lo dijo la reunión"));
        using (var unexplained = await puebla.Unrelate(a, id, " "))
        {
            Assert.Contains("por qué", await Errors(unexplained), StringComparison.Ordinal);
        }
        using (var removed = await puebla.Unrelate(a, id, "era otro texto"))
        {
            Assert.Equal(HttpStatusCode.Found, removed.StatusCode);
        }
        Assert.Equal("", await puebla.Shown($"/acervo/{a}"));
        Assert.Equal("", await puebla.Shown($"/acervo/{b}"));
        foreach (var key in new[] { a, b })
        {
            var page = await puebla.PageAs(Secretariat, $"/acervo/{key}/relaciones");
            var history = page.QuerySelector("#historia")!.ParentElement!.TextContent;
            Assert.Contains("quitada", history, StringComparison.Ordinal);
            Assert.Contains("era otro texto", history, StringComparison.Ordinal);
            Assert.Contains("lo dijo la reunión", history, StringComparison.Ordinal);
        }
        Assert.Equal(
            [
                (
                    $"Estableció una relación de {b}: Actualiza: {a}, desde el 2 de marzo de 2168.",
                    "lo dijo la reunión"
                ),
                ($"Quitó una relación de {a}: Actualizado por: {b}.", "era otro texto"),
            ],
            await Told(puebla, Language.Spanish, a, b)
        );
        Assert.Equal(
            $"Set a relation of {b}: Updates: {a}, since 2 March 2168.",
            (await Told(puebla, Language.English, a, b))[0].Sentence
        );
    }

    [Fact]
    public async Task What_is_replaced_is_superseded_on_its_pages_in_the_list_and_in_search_and_falls_back()
    {
        var puebla = await one.WithFacts();
        // The clock that all tests share stands in March 2026.
        var (old, young) = (
            await puebla.Text(new(2001, 7, 1), title: "Guía de la guacamaya"),
            await puebla.Text(new(2001, 7, 2))
        );
        Assert.Contains("vigente", await State(puebla, $"/acervo/{old}"), StringComparison.Ordinal);
        var id = await puebla.Related(young, "Replaces.Out", old, ("desde", "2001-07-05"));
        Assert.Contains(
            "sustituido desde el 5 de julio de 2001",
            await State(puebla, $"/acervo/{old}"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "superseded since 5 July 2001",
            await State(puebla, $"/en/records/{old}"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "vigente",
            await State(puebla, $"/acervo/{young}"),
            StringComparison.Ordinal
        );
        var paragraph = await puebla.Page($"/acervo/{old}/1");
        Assert.NotNull(paragraph.QuerySelector($".note a[href='/acervo/{old}#relaciones']"));
        var list = await puebla.Page("/acervo?anio=2001");
        Assert.Contains(
            "sustituido desde el 5 de julio de 2001",
            list.QuerySelector($"a[href='/acervo/{old}']")!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        const string asked = "adoptar 2001 07";
        Assert.Equal([$"/acervo/{old}/1"], await Hits(puebla, asked, "superseded"));
        Assert.Equal([$"/acervo/{young}/1"], await Hits(puebla, asked, "in-force"));
        Assert.Empty(await Hits(puebla, asked, "draft"));
        var search = await puebla.Page($"/en/search?q={Uri.EscapeDataString(asked)}");
        Assert.Equal(
            ["In force 1", "Superseded 1"],
            search
                .QuerySelectorAll(".facets a[href*='state=']")
                .Select(a => $"{a.TextContent} {a.NextElementSibling!.TextContent}")
        );
        Assert.Equal(["superseded"], Tags(search, $"/en/records/{old}/1"));
        Assert.Empty(Tags(search, $"/en/records/{young}/1"));
        (await puebla.Unrelate(young, id, "no lo sustituye")).Dispose();
        Assert.Contains("vigente", await State(puebla, $"/acervo/{old}"), StringComparison.Ordinal);
        Assert.Empty(await Hits(puebla, asked, "superseded"));
    }

    [Fact]
    public async Task A_text_that_the_reader_may_not_see_ties_replaces_and_counts_nothing_for_them()
    {
        var puebla = await one.WithFacts();
        var open = await puebla.Text(new(2002, 7, 1));
        var hidden = await puebla.Text(
            new(2002, 7, 2),
            Audience.PresidencyAndSecretariat,
            "Borrador del zopilote"
        );
        var id = await puebla.Related(
            open,
            "Replaces.In",
            hidden,
            ("parrafo", $"{hidden}/1"),
            ("fuente", "")
        );

        foreach (var reader in new[] { null, "members" })
        {
            Assert.Equal("", await puebla.Shown($"/acervo/{open}", reader));
            Assert.Contains(
                "vigente",
                await State(puebla, $"/acervo/{open}", reader),
                StringComparison.Ordinal
            );
            using var export = await puebla.Ask($"/acervo/{open}/descarga/json", reader);
            Assert.DoesNotContain(
                hidden,
                await export.Content.ReadAsStringAsync(),
                StringComparison.Ordinal
            );
            var found = await puebla.Page("/buscar?q=adoptar%202002%2007", reader);
            Assert.Null(found.QuerySelector("a[href*='estado=superseded']"));
            Assert.Empty(Tags(found, $"/acervo/{open}/1"));
            var list = await puebla.Page("/acervo?anio=2002", reader);
            Assert.DoesNotContain("sustituido", list.Body!.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains(
            "Sustituido por: Borrador del zopilote",
            await puebla.Shown($"/acervo/{open}", "presidencyandsecretariat"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "sustituido",
            await State(puebla, $"/acervo/{open}", "presidencyandsecretariat"),
            StringComparison.Ordinal
        );
        // The line in the journal is for those who may see the hidden one, and its page is not there for others.
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .SingleAsync(e => e.Action == "record.relation-set" && e.Subject == open)
        );
        Assert.Equal("presidencyandsecretariat", line.Audience);
        using var other = await puebla.AskAs(
            "vice-minister@country:CRI",
            $"/acervo/{open}/relaciones/{id}"
        );
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
    }

    [Fact]
    public async Task Of_two_texts_that_hide_from_different_people_each_line_names_one()
    {
        var puebla = await one.WithFacts();
        await using var scope = puebla.Services.CreateAsyncScope();
        var audiences = scope.ServiceProvider.GetRequiredService<Audiences>();
        var (ours, theirs) = (
            await audiences.IdOf(Audience.PresidencyAndSecretariat),
            await audiences.IdOf(new(AccessMode.NamedPersons, "comite-r"))
        );
        var entitled = await scope
            .ServiceProvider.GetRequiredService<IRights>()
            .May(
                Actor.Person(Guid.Empty.ToString("D"), [], [FakeSignIn.Mandate(Secretariat)]),
                Act.ReviewDocuments
            );
        await scope
            .ServiceProvider.GetRequiredService<RelationJournal>()
            .Add(
                Actor.System,
                entitled,
                RelationJournal.Set,
                "motivo",
                new(1, RelationKind.Replaces, true, Here(ours), Other(theirs), null, null),
                CancellationToken.None
            );
        var lines = scope
            .ServiceProvider.GetRequiredService<ConferenceDb>()
            .ChangeTracker.Entries<JournalEntry>()
            .Select(entry => entry.Entity)
            .ToList();
        Assert.Equal(
            [("one", "presidencyandsecretariat"), ("two", "namedpersons:comite-r")],
            lines.Select(line => (line.Subject, line.Audience))
        );
        Assert.DoesNotContain("two", lines[0].Details, StringComparison.Ordinal);
        Assert.DoesNotContain("one", lines[1].Details, StringComparison.Ordinal);
        Assert.Contains("Replaces.In", lines[1].Details, StringComparison.Ordinal);
    }

    private static InstrumentView Here(int audience) =>
        new(
            1,
            "one",
            "letter",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Holding.Whole,
            InstrumentState.Adopted,
            null,
            false,
            null,
            [],
            audience,
            0,
            ReviewState.NotAsked,
            []
        );

    private static RelationEnd Other(int audience) =>
        new(2, "two", "letter", null, null, null, null, null, false, audience);

    private static async Task<List<(string Sentence, string Reason)>> Told(
        RunningPuebla puebla,
        Language language,
        params string[] subjects
    )
    {
        var lines = await puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(e => subjects.Contains(e.Subject) && e.Action.StartsWith("record.relation"))
                .OrderBy(e => e.Id)
                .ToListAsync()
        );
        var told = new List<(string, string)>();
        foreach (var line in lines)
        {
            told.Add(
                (
                    await puebla.With<ISentences, string>(s =>
                        s.Tell(line.Action, line.Subject, line.Details, language).AsTask()
                    ),
                    line.Reason!
                )
            );
        }
        return told;
    }

    private static async Task<string> State(
        RunningPuebla puebla,
        string address,
        string? audiences = null
    ) => (await puebla.Page(address, audiences)).QuerySelector("main dl")!.TextContent;

    // What is said of a hit beside its citation.
    private static IEnumerable<string> Tags(IDocument found, string hit) =>
        found
            .QuerySelector($".hits h3 a[href='{hit}']")!
            .Closest("li")!
            .QuerySelectorAll(".tag:not(.sample)")
            .Select(tag => tag.TextContent.Trim());

    private static async Task<string[]> Hits(RunningPuebla puebla, string text, string state) =>
        [
            .. (await puebla.Page($"/buscar?q={Uri.EscapeDataString(text)}&estado={state}"))
                .QuerySelectorAll(".hits h3 a")
                .Select(a => a.GetAttribute("href")!),
        ];
}
