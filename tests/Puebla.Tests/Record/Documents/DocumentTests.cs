using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Record.Intake;

namespace Puebla.Tests.Record.Documents;

/// <summary>Internal documents by the pages: kept and never adopted, filed, found, closed to whom they are not for.</summary>
public sealed class DocumentTests(IntakeHouse house)
{
    private const string Secretariat = IntakeHouse.Secretariat;
    private const string Member = "official@country:CRI";

    [Fact]
    public async Task An_internal_document_is_kept_without_provisions_and_asks_for_no_review()
    {
        var word = DocumentHouse.NewWord();
        var key = await house.Document(
            $"Nota {word}",
            $"1. Solicitar a la Secretaría que convoque {word} a más tardar el 1 de mayo de 2021.\n\n2. Varios."
        );
        var puebla = await house.Running();
        await puebla.With<ConferenceDb, bool>(async db =>
        {
            var kept = await db.Set<Instrument>()
                .Include(i => i.Versions)
                    .ThenInclude(v => v.Paragraphs)
                .SingleAsync(i => i.Key == key);
            Assert.Equal((InstrumentState.Kept, ReviewState.NotAsked), (kept.State, kept.Review));
            var version = Assert.Single(kept.Versions);
            Assert.Equal(FakeSignIn.SomePerson, version.HandedInBy);
            var part = Assert.Single(version.Paragraphs);
            Assert.Empty(part.Acts);
            Assert.Null(part.DeadlineText);
            Assert.False(await db.Set<ParagraphClause>().AnyAsync(c => c.ProvisionId == part.Id));
            return true;
        });
        var page = await house.See($"/acervo/{key}", Secretariat);
        Assert.Contains("nadie lo adoptó", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(word, page.Body.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href='/acervo/{key}/revisar']"));
        Assert.NotNull(page.QuerySelector($"a[href='/acervo/{key}/ficha']"));
        Assert.NotNull(page.QuerySelector($"a[href='/acervo/{key}/archivo/es-1']"));
        foreach (var below in new[] { "revisar", "idiomas", "descarga/docx", "descarga/json" })
        {
            using var none = await puebla.AskAs(Secretariat, $"/acervo/{key}/{below}");
            Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        }
        using var part1 = await puebla.AskAs(Secretariat, $"/acervo/{key}/p1");
        Assert.Equal(HttpStatusCode.MovedPermanently, part1.StatusCode);
    }

    [Fact]
    public async Task It_is_in_no_count_feed_sitemap_or_list_of_adopted_texts_although_all_may_see_it()
    {
        var puebla = await house.Running();
        var figures = await Figures();
        var word = DocumentHouse.NewWord();
        var key = await house.Document($"Agenda {word}", $"Un punto: {word}.", ("organo", "grcm"));
        await house.Classify(key, (int)AccessMode.Public);
        using var visitor = await puebla.Ask($"/acervo/{key}");
        Assert.Equal(HttpStatusCode.OK, visitor.StatusCode);
        Assert.Equal(figures, await Figures());
        foreach (var path in new[] { "/acervo", "/acervo.atom", "/sitemap.xml", "/" })
        {
            using var answer = await puebla.Ask(path);
            var text = await answer.Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            );
            Assert.DoesNotContain($"/acervo/{key}", text, StringComparison.Ordinal);
        }

        async Task<string> Figures() =>
            await puebla.With<IRecordFigures, string>(async reader =>
            {
                var counted = await reader.Count();
                return $"{counted.Instruments} {counted.Paragraphs} {(await reader.Addresses()).Count}";
            });
    }

    [Fact]
    public async Task Search_finds_it_as_a_document_in_both_languages_word_forms_and_marks_it()
    {
        var word = DocumentHouse.NewWord();
        var key = await house.Document(
            $"Presupuesto de los talleres {word}",
            $"Se distribuyen las {word}s y los equipos informáticos.",
            ("audiencia", "members")
        );
        var page = await house.See($"/buscar?q={word}s+equipo", Member);
        Assert.Equal("1 resultado", page.QuerySelector("#resultados")!.TextContent.Trim());
        var hit = page.QuerySelector("ol.hits li")!;
        Assert.Equal($"/acervo/{key}", hit.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Contains(hit.QuerySelectorAll("mark"), mark => mark.TextContent == "equipos");
        Assert.Contains("Documento", hit.TextContent, StringComparison.Ordinal);
        // By the title alone, in another form of the word.
        Assert.Equal("1 resultado", await house.Found($"taller+{word}", Member));
        var filtered = await house.See($"/buscar?q={word}&condicion=document", Member);
        Assert.Equal("1 resultado", filtered.QuerySelector("#resultados")!.TextContent.Trim());
        var adopted = await house.See($"/buscar?q={word}&condicion=adopted", Member);
        Assert.Equal("Ningún resultado", adopted.QuerySelector("#resultados")!.TextContent.Trim());
    }

    [Fact]
    public async Task Texts_and_documents_are_counted_apart_and_one_goes_from_the_one_to_the_other()
    {
        var word = DocumentHouse.NewWord();
        var text = IntakeHouse.NewText($"Reconocer {word}.");
        await house.HandIn([(text.Name, text.Content)]);
        await house.Work();
        await house.Document($"Nota sobre {word}", $"Del asunto {word}.");
        await house.Document($"Otra nota sobre {word}", $"Otra vez el asunto {word}.");
        var page = await house.See($"/buscar?q={word}&condicion=adopted", Secretariat);
        Assert.Equal("1 resultado", page.QuerySelector("#resultados")!.TextContent.Trim());
        Assert.Equal(
            ["3", "2", "1"],
            page.QuerySelectorAll("nav[aria-label='Textos o documentos'] .count")
                .Select(count => count.TextContent.Trim())
        );
    }

    [Fact]
    public async Task Closed_documents_are_in_nobodys_folder_count_search_or_suggestion_until_they_are_opened()
    {
        var word = DocumentHouse.NewWord();
        var key = await house.Document(
            $"Carta {word}",
            $"Una carta {word}.",
            ("organo", "secretariat"),
            ("clase", "letter")
        );
        var puebla = await house.Running();
        Assert.Equal("Ningún resultado", await house.Found(word, Member));
        Assert.Equal("Ningún resultado", await house.Found(word, null));
        Assert.Equal("1 resultado", await house.Found(word, Secretariat));
        Assert.Null(await InFolder(key, Member));
        Assert.Null(await InFolder(key, null));
        Assert.NotNull(await InFolder(key, Secretariat));
        Assert.False(await Suggested(word));
        foreach (var below in new[] { "", "/archivo/es-1", "/ficha", "/version-nueva" })
        {
            using var visitor = await puebla.Ask($"/acervo/{key}{below}");
            Assert.True(
                visitor.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Found,
                $"{below} answered {visitor.StatusCode}"
            );
        }
        var before = await Counted(null);
        await house.Classify(key, (int)AccessMode.Public);
        await Seen("1 resultado");
        Assert.Equal(before + 1, await Counted(null));
        Assert.NotNull(await InFolder(key, null));
        Assert.True(await Suggested(word));
        await house.Classify(key, (int)AccessMode.Members);
        await Seen("Ningún resultado");
        Assert.Equal("1 resultado", await house.Found(word, Member));
        Assert.Equal(before, await Counted(null));
        Assert.False(await Suggested(word));

        // The notice of a change reaches what visitors' pages are kept by a moment after the answer.
        async Task Seen(string expected)
        {
            for (var i = 0; i < 100 && await house.Found(word, null) != expected; i++)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
            Assert.Equal(expected, await house.Found(word, null));
        }
        async Task<object?> InFolder(string one, string? who) =>
            (await house.See("/documentos?organo=secretariat&clase=letter", who)).QuerySelector(
                $"main a[href='/acervo/{one}']"
            );
        async Task<int> Counted(string? who) =>
            int.Parse(
                (await house.See("/documentos?organo=secretariat", who))
                    .QuerySelector("#lista")!
                    .TextContent.Trim()
                    .Split(' ')[0],
                System.Globalization.CultureInfo.InvariantCulture
            );
        async Task<bool> Suggested(string typed)
        {
            using var answer = await puebla.Ask($"/sugerencias?q={typed[..^2]}");
            return (
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
            ).Contains(typed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Folders_go_by_body_and_meeting_and_a_document_may_be_in_two()
    {
        var word = DocumentHouse.NewWord();
        var key = await house.Document(
            $"Nota logística {word}",
            $"El hotel {word}.",
            ("clase", "logistic-note"),
            ("organo", "grcm"),
            ("otros", "secretariat"),
            ("reunion", "grcm-2021-12-01")
        );
        foreach (
            var path in new[]
            {
                "/documentos?organo=grcm&clase=logistic-note",
                "/documentos?organo=secretariat&clase=logistic-note",
                "/documentos?organo=grcm&reunion=grcm-2021-12-01&clase=logistic-note",
                "/en/documents?body=grcm&meeting=grcm-2021-12-01&class=logistic-note",
            }
        )
        {
            var page = await house.See(path, Secretariat);
            Assert.Contains(
                page.QuerySelectorAll("main ul.entries a"),
                link => link.GetAttribute("href")!.EndsWith($"/{key}", StringComparison.Ordinal)
            );
        }
        var none = await house.See(
            "/documentos?organo=grcm&reunion=-&clase=logistic-note",
            Secretariat
        );
        Assert.DoesNotContain(
            none.QuerySelectorAll("main ul.entries a"),
            link => link.GetAttribute("href") == $"/acervo/{key}"
        );
        // Nonsense in the address is an empty folder, and no error.
        var nonsense = await house.See("/documentos?organo=nada&anio=x&pagina=-3", Secretariat);
        Assert.NotNull(nonsense.QuerySelector("main .empty, main h2"));
    }

    [Theory]
    [InlineData(Secretariat, HttpStatusCode.OK)]
    [InlineData("vice-minister@country:CRI", HttpStatusCode.Forbidden)]
    [InlineData("administrator@puebla", HttpStatusCode.Forbidden)]
    public async Task Who_files_documents_corrects_withdraws_and_brings_versions(
        string who,
        HttpStatusCode status
    )
    {
        var word = DocumentHouse.NewWord();
        var key = await house.Document($"Nota {word}", $"Texto {word}.");
        var puebla = await house.Running();
        foreach (
            var path in new[]
            {
                $"/acervo/{key}/ficha",
                $"/en/records/{key}/details",
                $"/acervo/{key}/version-nueva",
                $"/en/records/{key}/new-version",
                "/documentos/retirados",
            }
        )
        {
            using var answer = await puebla.AskAs(who, path);
            Assert.Equal(status, answer.StatusCode);
            using var visitor = await puebla.Ask(path);
            Assert.Equal(HttpStatusCode.Found, visitor.StatusCode);
        }
        using var absent = await puebla.AskAs(who, "/acervo/no-esta/ficha");
        Assert.Equal(
            status == HttpStatusCode.OK ? HttpStatusCode.NotFound : status,
            absent.StatusCode
        );
    }

    [Fact]
    public async Task An_adopted_text_has_no_details_to_file_and_takes_no_version_this_way()
    {
        var text = IntakeHouse.NewText();
        await house.HandIn([(text.Name, text.Content)]);
        await house.Work();
        var puebla = await house.Running();
        foreach (var below in new[] { "ficha", "version-nueva" })
        {
            using var answer = await puebla.AskAs(Secretariat, $"/acervo/{text.Key}/{below}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Two_documents_that_look_alike_stay_two()
    {
        var word = DocumentHouse.NewWord();
        var one = await house.Document($"Nota {word}", $"El mismo texto {word}. Uno.");
        var other = await house.Document($"Nota {word}", $"El mismo texto {word}. Dos.");
        Assert.NotEqual(one, other);
        Assert.Equal("2 resultados", await house.Found(word, Secretariat));
    }

    [Fact]
    public async Task What_is_withdrawn_is_found_by_nobody_and_comes_back_whole()
    {
        var word = DocumentHouse.NewWord();
        var key = await house.Document(
            $"Error {word}",
            $"Entregado por error {word}.",
            ("audiencia", "members")
        );
        var puebla = await house.Running();
        using (
            var without = await puebla.PostAs(
                Secretariat,
                $"/acervo/{key}/ficha",
                "retirar",
                new Dictionary<string, string> { ["porque"] = " " }
            )
        )
        {
            Assert.Equal(HttpStatusCode.OK, without.StatusCode);
        }
        using var done = await puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/ficha",
            "retirar",
            new Dictionary<string, string> { ["porque"] = "Era de otra reunión." }
        );
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Equal("Ningún resultado", await house.Found(word, Secretariat));
        foreach (var below in new[] { "", "/archivo/es-1", "/ficha", "/clasificacion" })
        {
            using var gone = await puebla.AskAs(Secretariat, $"/acervo/{key}{below}");
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        }
        var list = await house.See("/documentos/retirados", Secretariat);
        Assert.Contains("Era de otra reunión.", list.Body!.TextContent, StringComparison.Ordinal);
        using var back = await puebla.PostAs(
            Secretariat,
            "/documentos/retirados",
            $"devolver-{key}",
            new Dictionary<string, string> { ["motivo"] = "Sí era de esta." }
        );
        Assert.EndsWith(
            $"/acervo/{key}",
            back.Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
        Assert.Equal("1 resultado", await house.Found(word, Member));
        var lines = await puebla.With<ConferenceDb, List<string>>(db =>
            db.Set<JournalEntry>()
                .Where(e => e.Subject == key)
                .OrderBy(e => e.Id)
                .Select(e => $"{e.Action}: {e.Reason}")
                .ToListAsync()
        );
        Assert.Contains("record.document-withdrawn: Era de otra reunión.", lines);
        Assert.Contains("record.document-restored: Sí era de esta.", lines);
    }
}
