using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record;

/// <summary>Review of what was read, by its pages.</summary>
public sealed class ReviewTests(OnePuebla one)
{
    private const string Secretariat = "secretariat@secretariat";
    private static readonly Guid Ana = new("7e57b105-0000-4000-8000-0000000000a1");
    private static readonly Guid Bea = new("7e57b105-0000-4000-8000-0000000000b2");

    [Theory]
    [InlineData(Secretariat, HttpStatusCode.OK)]
    [InlineData("vice-minister@country:CRI", HttpStatusCode.Forbidden)]
    [InlineData("administrator@puebla", HttpStatusCode.Forbidden)]
    public async Task The_Secretariat_reviews_and_others_do_not(string who, HttpStatusCode status)
    {
        var puebla = await Kept(new(2121, 1, 1), ("1", "Aprobar el plan."));
        using var answer = await puebla.AskAs(who, "/acervo/grcm-2121-01-01/revisar");
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_visitor_signs_in_an_absent_text_is_not_found_and_one_not_for_the_reader_is_not_there()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(new(2121, 1, 2), ("1", "Aprobar.")), Audience.HeadsOfDelegation);
        using var visitor = await puebla.Ask("/acervo/grcm-2121-01-02/revisar");
        Assert.Equal(HttpStatusCode.Found, visitor.StatusCode);
        using var hidden = await puebla.AskAs(Secretariat, "/acervo/grcm-2121-01-02/revisar");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var absent = await puebla.AskAs(Secretariat, "/acervo/grcm-2121-01-31/revisar/7");
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
    }

    [Fact]
    public async Task A_text_is_corrected_cut_and_confirmed_and_everything_else_follows_in_one_step()
    {
        var puebla = await Kept(
            new(2121, 1, 3),
            ("1", "Aprobar el p1an arm4dillesco. 2. Agradecer a Belice."),
            ("3", "Reunirse en Panamá.")
        );
        const string key = "grcm-2121-01-03";
        await Begin(puebla, key);
        var first = await Item(puebla, key, "1");
        var page = await puebla.PageAs(Secretariat, first);
        Assert.Contains(
            "parece contener",
            page.QuerySelector("#dudas")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            first
                .Replace("/acervo/", "/en/records/", StringComparison.Ordinal)
                .Replace("/revisar/", "/review/", StringComparison.Ordinal),
            page.QuerySelector("a.twin")!.GetAttribute("href")
        );
        await Did(
            puebla,
            first,
            "partir",
            ("texto", "Aprobar el plan armadillesco. \n2. Agradecer a Belice.")
        );
        await Did(puebla, first, "confirmar");
        await Did(puebla, await Item(puebla, key, "2"), "confirmar");
        // Until then readers and search see the text as it was read.
        Assert.Contains(
            "arm4dillesco",
            (await puebla.Page($"/acervo/{key}")).Body!.TextContent,
            StringComparison.Ordinal
        );
        using (
            var early = await puebla.PostAs(
                Secretariat,
                $"/acervo/{key}/revisar",
                "terminar",
                new Dictionary<string, string>()
            )
        )
        {
            Assert.Contains("sin confirmar", await Text(early), StringComparison.Ordinal);
        }
        await Did(puebla, await Item(puebla, key, "3"), "confirmar");
        await Finish(puebla, key);
        var text = (await puebla.Page($"/acervo/{key}")).Body!.TextContent;
        Assert.Contains("Aprobar el plan armadillesco.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("arm4dillesco", text, StringComparison.Ordinal);
        var found = (await puebla.Page("/buscar?q=armadillesco")).QuerySelectorAll(".hits > li");
        Assert.Single(found);
        Assert.Empty((await puebla.Page("/buscar?q=arm4dillesco")).QuerySelectorAll(".hits > li"));
        Assert.Contains(
            "Agradecer a Belice.",
            (await puebla.Page($"/acervo/{key}/2")).Body!.TextContent,
            StringComparison.Ordinal
        );
        using var export = await puebla.Ask($"/acervo/{key}/descarga/csv");
        Assert.Contains(
            "Aprobar el plan armadillesco.",
            await Text(export),
            StringComparison.Ordinal
        );
        var kept = await puebla.With<ConferenceDb, Instrument>(db =>
            db.Set<Instrument>()
                .Include(i => i.Versions)
                    .ThenInclude(v => v.Paragraphs)
                        .ThenInclude(p => p.Clauses)
                .SingleAsync(i => i.Key == key)
        );
        Assert.Equal(ReviewState.Done, kept.Review);
        var current = kept.Versions.Single(v => v.IsCurrent);
        Assert.Equal((2, 2), (current.Number, kept.Versions.Count));
        Assert.NotNull(current.CorrectsId);
        Assert.All(current.Paragraphs, p => Assert.NotNull(p.ConfirmedAt));
        Assert.All(current.Paragraphs.SelectMany(p => p.Clauses), c => Assert.True(c.Confirmed));
        var lines = await Lines(puebla, key);
        Assert.Contains(
            lines,
            line =>
                line is { Action: "record.review-changed" }
                && line.Details.Contains("Split", StringComparison.Ordinal)
        );
        Assert.Contains(lines, line => line.Action == "record.review-finished");
        Assert.All(
            lines,
            line => Assert.DoesNotContain("armadillesco", line.Details, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_joined_or_renumbered_paragraph_leads_from_its_old_address_to_its_new_one()
    {
        var puebla = await Kept(
            new(2121, 1, 4),
            ("1", "Pedir a la"),
            ("2", "OIM un informe."),
            ("3", "Reunirse en Panamá.")
        );
        const string key = "grcm-2121-01-04";
        await Begin(puebla, key);
        await Did(puebla, await Item(puebla, key, "1"), "unir");
        await Did(
            puebla,
            await Item(puebla, key, "1"),
            "confirmar",
            ("texto", "Pedir a la OIM un informe.")
        );
        await Did(
            puebla,
            await Item(puebla, key, "3"),
            "confirmar",
            ("lugar", "4"),
            ("etiqueta", "4")
        );
        await Finish(puebla, key);
        using var joined = await puebla.Ask($"/acervo/{key}/2");
        Assert.EndsWith(
            $"/acervo/{key}/1",
            joined.Headers.Location!.ToString(),
            StringComparison.Ordinal
        );
        using var moved = await puebla.Ask($"/acervo/{key}/3");
        Assert.EndsWith(
            $"/acervo/{key}/4",
            moved.Headers.Location!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_nothing_was_corrected_the_version_itself_is_marked()
    {
        var puebla = await Kept(new(2121, 1, 5), ("1", "Aprobar el plan."));
        const string key = "grcm-2121-01-05";
        await Begin(puebla, key);
        await Did(puebla, await Item(puebla, key, "1"), "confirmar");
        await Finish(puebla, key);
        var version = await puebla.With<ConferenceDb, TextVersion>(db =>
            db.Set<TextVersion>()
                .Include(v => v.Paragraphs)
                .SingleAsync(v => v.Instrument.Key == key)
        );
        Assert.NotNull(version.ReviewedAt);
        Assert.NotNull(version.Paragraphs.Single().ConfirmedBy);
    }

    [Fact]
    public async Task Of_two_who_correct_one_paragraph_the_second_sees_the_change_and_keeps_what_they_typed()
    {
        var puebla = await Kept(
            new(2121, 1, 6),
            ("1", "Aprobar el plan."),
            ("2", "Agradecer a Belice.")
        );
        const string key = "grcm-2121-01-06";
        await Begin(puebla, key);
        var item = await Item(puebla, key, "1");
        await Did(puebla, item, "guardar", Ana, ("texto", "Aprobar el plan de Ana."));
        using var second = await Do(
            puebla,
            item,
            "guardar",
            Bea,
            ("texto", "Aprobar el plan de Bea."),
            ("revision", "0")
        );
        var page = await Visit.Read(second);
        Assert.Contains(
            "Aprobar el plan de Ana.",
            page.QuerySelector(".note blockquote")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "texto corregido",
            page.QuerySelector(
                ".note-title[id], .note .note-title"
            )!.ParentElement!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Aprobar el plan de Bea.",
            ((IHtmlTextAreaElement)page.QuerySelector("textarea[name=texto]")!).Value
        );
        Assert.Equal("1", page.QuerySelector("input[name=revision]")!.GetAttribute("value"));
        // Another paragraph is nobody's business.
        await Did(
            puebla,
            await Item(puebla, key, "2"),
            "guardar",
            Bea,
            ("texto", "Agradecer a Belice y a México."),
            ("revision", "0")
        );
        await Did(puebla, item, "guardar", Bea, ("texto", "Aprobar el plan de Bea."));
        Assert.Equal("Aprobar el plan de Bea.", await Stored(puebla, key, "1"));
    }

    [Fact]
    public async Task Of_ten_who_correct_one_paragraph_at_once_one_is_heard_and_the_others_see_it()
    {
        var puebla = await Kept(new(2121, 1, 7), ("1", "Aprobar el plan."));
        const string key = "grcm-2121-01-07";
        await Begin(puebla, key);
        var item = await Item(puebla, key, "1");
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    Do(
                        puebla,
                        item,
                        "guardar",
                        Ana,
                        ("texto", $"Plan {i} de diez."),
                        ("revision", "0")
                    )
                )
        );
        var saved = answers.Index().Single(a => a.Item.StatusCode == HttpStatusCode.Found).Index;
        foreach (var (i, answer) in answers.Index().Where(a => a.Index != saved))
        {
            var text = await Text(answer);
            Assert.Contains($"Plan {saved} de diez.", text, StringComparison.Ordinal);
            Assert.Contains($"Plan {i} de diez.", text, StringComparison.Ordinal);
        }
        Assert.Equal($"Plan {saved} de diez.", await Stored(puebla, key, "1"));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Whoever_writes_in_a_paragraph_that_another_joined_away_or_finished_keeps_the_words()
    {
        var puebla = await Kept(
            new(2121, 1, 8),
            ("1", "Aprobar el plan."),
            ("2", "Agradecer a Belice.")
        );
        const string key = "grcm-2121-01-08";
        await Begin(puebla, key);
        var (first, second) = (await Item(puebla, key, "1"), await Item(puebla, key, "2"));
        var open = await Opened(puebla, second);
        await Did(puebla, first, "unir");
        using var lost = await open(("texto", "Agradecer a Belice por todo."));
        var page = await Visit.Read(lost);
        Assert.Contains(
            "Agradecer a Belice por todo.",
            page.QuerySelector("textarea")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(first, page.Body!.InnerHtml, StringComparison.Ordinal);
        var late = await Opened(puebla, first);
        await Did(puebla, first, "confirmar");
        await Finish(puebla, key);
        using var ended = await late(("texto", "Tarde pero entero."));
        Assert.Contains("Tarde pero entero.", await Text(ended), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clauses_are_corrected_added_and_removed_and_no_reading_anew_undoes_it()
    {
        var puebla = await Kept(
            new(2121, 1, 9),
            ("1", "Solicitar a la OIM un informe antes de marzo.")
        );
        const string key = "grcm-2121-01-09";
        await Begin(puebla, key);
        var item = await Item(puebla, key, "1");
        await Did(
            puebla,
            item,
            "guardar",
            ("acto-0", "solicitar"),
            ("pedido-0", "si"),
            ("destinatarios-0", "Costa Rica; Secretaría; Comité de Vecinos"),
            ("plazo-0", "antes de marzo"),
            ("dia-0", "2121-02-28"),
            ("clausula-0", "Solicitar un informe")
        );
        await Did(
            puebla,
            item,
            "confirmar",
            ("texto", "Solicitar a la OIM y otros un informe antes de marzo.")
        );
        await Finish(puebla, key);
        var clause = await puebla.With<ConferenceDb, Paragraph>(db =>
            db.Set<Paragraph>()
                .Include(p => p.Clauses)
                .SingleAsync(p => p.Version.IsCurrent && p.Version.Instrument.Key == key)
        );
        Assert.Equal(
            ["CRI", "secretariat", "Comité de Vecinos"],
            clause.Clauses.Single().Addressees
        );
        Assert.Equal(new DateOnly(2121, 2, 28), clause.DeadlineDate);
        Assert.True(clause.Requested);
    }

    [Fact]
    public async Task A_day_without_words_is_refused_beside_its_field_and_nothing_typed_is_lost()
    {
        var puebla = await Kept(new(2121, 1, 10), ("1", "Aprobar el plan."));
        const string key = "grcm-2121-01-10";
        await Begin(puebla, key);
        using var answer = await Do(
            puebla,
            await Item(puebla, key, "1"),
            "guardar",
            null,
            ("texto", "Aprobar otro plan."),
            ("dia-0", "2121-02-28")
        );
        var page = await Visit.Read(answer);
        Assert.NotNull(page.QuerySelector("#plazo-0-error"));
        Assert.Equal("2121-02-28", page.QuerySelector("#dia-0")!.GetAttribute("value"));
        Assert.Equal("Aprobar otro plan.", page.QuerySelector("#texto")!.TextContent);
    }

    [Fact]
    public async Task What_had_no_place_becomes_a_paragraph_where_it_stands_or_part_of_the_one_above()
    {
        const string key = "grcm-2121-01-11";
        var puebla = await one.WithFacts();
        var document = Texts.Of(
            new(2121, 1, 11),
            ("1", "Aprobar el plan."),
            ("3", "Reunirse en Panamá.")
        );
        await puebla.Keep(
            document with
            {
                Provisions =
                [
                    document.Provisions[0] with
                    {
                        Lines = new(1, 1),
                    },
                    document.Provisions[1] with
                    {
                        Lines = new(4, 4),
                    },
                ],
                Unplaced =
                [
                    new("2. Agradecer a Belice.", new(2, 2), "stray"),
                    new("y a México", new(3, 3), "stray"),
                ],
            }
        );
        await Begin(puebla, key);
        var parts = (await puebla.PageAs(Secretariat, $"/acervo/{key}/revisar"))
            .QuerySelectorAll("ol.entries a")
            .Where(a => a.TextContent == "sin lugar")
            .Select(a => a.GetAttribute("href")!)
            .ToList();
        await Did(puebla, parts[0], "poner");
        await Did(puebla, parts[1], "unir-arriba");
        Assert.Equal("Agradecer a Belice. y a México", await Stored(puebla, key, "2"));
        await Finish(puebla, key, even: true);
        Assert.Contains(
            "Agradecer a Belice. y a México",
            (await puebla.Page($"/acervo/{key}/2")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_same_file_again_undoes_no_correction()
    {
        const string key = "grcm-2121-01-12";
        var puebla = await Kept(new(2121, 1, 12), ("1", "Aprobar el p1an."));
        await Begin(puebla, key);
        await Did(puebla, await Item(puebla, key, "1"), "confirmar", ("texto", "Aprobar el plan."));
        await Finish(puebla, key);
        var again = await puebla.Keep(Texts.Of(new(2121, 1, 12), ("1", "Aprobar el p1an.")));
        Assert.Equal(FileResult.Unchanged, again.Result);
        Assert.Contains(
            "Aprobar el plan.",
            (await puebla.Page($"/acervo/{key}")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_newer_text_that_arrives_meanwhile_is_not_overwritten()
    {
        const string key = "grcm-2121-01-13";
        var puebla = await Kept(
            new(2121, 1, 13),
            ("1", "Aprobar el plan."),
            ("2", "Agradecer a Belice.")
        );
        await Begin(puebla, key);
        await Did(
            puebla,
            await Item(puebla, key, "1"),
            "confirmar",
            ("texto", "Aprobar el plan viejo.")
        );
        await puebla.Keep(
            Texts.Of(
                new(2121, 1, 13),
                ("1", "Aprobar el plan nuevo."),
                ("2", "Agradecer a Belice.")
            )
        );
        using var refused = await puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/revisar",
            "terminar",
            new Dictionary<string, string> { ["resto"] = "si" }
        );
        Assert.Contains("más nuevo", await Text(refused), StringComparison.Ordinal);
        Assert.Contains(
            "plan nuevo",
            (await puebla.Page($"/acervo/{key}")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_who_begin_at_once_work_on_one_copy()
    {
        const string key = "grcm-2121-01-14";
        var puebla = await Kept(new(2121, 1, 14), ("1", "Aprobar el plan."));
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    puebla.PostAs(
                        Secretariat,
                        $"/acervo/{key}/revisar",
                        "empezar",
                        new Dictionary<string, string>()
                    )
                )
        );
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Found, answer.StatusCode));
        Array.ForEach(answers, answer => answer.Dispose());
        var copies = await puebla.With<ConferenceDb, int>(db =>
            db.Set<TextReview>().CountAsync(r => r.Version.Instrument.Key == key)
        );
        Assert.Equal(1, copies);
    }

    private async Task<RunningPuebla> Kept(
        DateOnly day,
        params (string Path, string Text)[] paragraphs
    )
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(day, paragraphs));
        return puebla;
    }

    private static async Task Begin(RunningPuebla puebla, string key)
    {
        using var answer = await puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/revisar",
            "empezar",
            new Dictionary<string, string>()
        );
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    private static async Task Finish(RunningPuebla puebla, string key, bool even = false)
    {
        using var answer = await puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/revisar",
            "terminar",
            even ? new Dictionary<string, string> { ["resto"] = "si" } : []
        );
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    private static async Task<string> Item(RunningPuebla puebla, string key, string path)
    {
        var page = await puebla.PageAs(Secretariat, $"/acervo/{key}/revisar");
        return page.QuerySelectorAll("ol.entries a")
            .Single(a => a.TextContent == path)
            .GetAttribute("href")!;
    }

    private static Task Did(
        RunningPuebla puebla,
        string item,
        string step,
        params (string, string)[] typed
    ) => Did(puebla, item, step, Ana, typed);

    private static async Task Did(
        RunningPuebla puebla,
        string item,
        string step,
        Guid? person,
        params (string, string)[] typed
    )
    {
        using var answer = await Do(puebla, item, step, person, typed);
        Assert.True(answer.StatusCode == HttpStatusCode.Found, await Text(answer));
    }

    private static Task<HttpResponseMessage> Do(
        RunningPuebla puebla,
        string item,
        string step,
        Guid? person,
        params (string Name, string Value)[] typed
    ) =>
        puebla.PostAs(
            Secretariat,
            item,
            "pieza",
            typed.Append(("hacer", step)).ToDictionary(t => t.Item1, t => t.Item2),
            person
        );

    // A page that stays open while others act.
    private static async Task<Func<(string, string), Task<HttpResponseMessage>>> Opened(
        RunningPuebla puebla,
        string item
    )
    {
        var person = await puebla.SignedIn(Secretariat);
        var page = await person.Browser.Page(item);
        return typed =>
            person.Browser.Post(
                page,
                item,
                "pieza",
                new Dictionary<string, string>
                {
                    [typed.Item1] = typed.Item2,
                    ["hacer"] = "guardar",
                }
            );
    }

    private static Task<string> Stored(RunningPuebla puebla, string key, string path) =>
        puebla.With<ConferenceDb, string>(async db =>
            (
                await db.Set<ReviewItem>()
                    .Where(i => i.GoneInto == null)
                    .Join(
                        db.Set<TextReview>().Where(r => r.Version.Instrument.Key == key),
                        i => i.ReviewId,
                        r => r.Id,
                        (i, _) => i.Content
                    )
                    .ToListAsync()
            )
                .Select(Puebla.Record.Review.Rules.Passage.Read)
                .Single(passage => passage.Provision.Path == path)
                .Provision.Text
        );

    private static Task<List<JournalEntry>> Lines(RunningPuebla puebla, string key) =>
        puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(e => e.Subject == key && e.Action.StartsWith("record.review"))
                .ToListAsync()
        );

    private static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
