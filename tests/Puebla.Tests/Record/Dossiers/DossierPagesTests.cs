using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Journal;
using Puebla.Record.Classify;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record.Relate;

namespace Puebla.Tests.Record.Dossiers;

/// <summary>Dossiers, by their pages: who makes, sees, changes and shares them.</summary>
public sealed class DossierPagesTests(OnePuebla one)
{
    private const string FocalPoint = "focal-point@country:CRI";
    private const string Colleague = "official@country:CRI";
    private const string Secretariat = "secretariat@secretariat";

    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task A_visitor_makes_none_and_what_is_nobodys_to_see_is_not_found()
    {
        var puebla = await Kept(2141);
        var me = Guid.NewGuid();
        var page = await Make(puebla, me, "p=grcm-2141-01-01/1");
        foreach (var address in new[] { page, page + "/editar", page + "/descarga/json" })
        {
            using var stranger = await puebla.AskAs(FocalPoint, address, Guid.NewGuid());
            Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        }
        using var visitor = await puebla.Ask(page);
        Assert.Equal(HttpStatusCode.NotFound, visitor.StatusCode);
        using var making = await puebla.Ask("/dosieres/agregar?p=grcm-2141-01-01/1");
        Assert.NotEqual(HttpStatusCode.OK, making.StatusCode);
        using var absent = await puebla.AskAs(FocalPoint, $"/dosieres/{Guid.NewGuid():D}", me);
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
        var paragraph = await puebla.Page("/acervo/grcm-2141-01-01/1");
        Assert.Null(paragraph.QuerySelector("a[href*='agregar']"));
    }

    [Fact]
    public async Task Chosen_provisions_stand_in_order_of_date_with_meeting_place_citation_and_address()
    {
        var puebla = await Kept(2142);
        var me = Guid.NewGuid();
        var page = await puebla.PageAs(
            FocalPoint,
            await Make(
                puebla,
                me,
                "p=grcm-2142-03-01/2&p=grcm-2142-01-01/1&p=grcm-2142-03-01/1&p=ninguno/1"
            ),
            me
        );
        Assert.Equal(
            ["grcm-2142-01-01", "grcm-2142-03-01"],
            page.QuerySelectorAll(".dossier-group > h2").Select(head => head.Id)
        );
        Assert.Equal(
            ["/acervo/grcm-2142-01-01/1", "/acervo/grcm-2142-03-01/1", "/acervo/grcm-2142-03-01/2"],
            page.QuerySelectorAll(".provision .citation").Select(link => link.GetAttribute("href"))
        );
        var first = page.QuerySelector(".dossier-group")!.TextContent;
        Assert.Contains("1 de enero de 2142", first, StringComparison.Ordinal);
        Assert.Contains("San José", first, StringComparison.Ordinal);
        Assert.Contains("Solicitar el inventario.", first, StringComparison.Ordinal);
        Assert.Equal(2 * 1 + 1, page.QuerySelectorAll(".provision").Length);
        var list = await puebla.PageAs(FocalPoint, "/dosieres", me);
        Assert.Contains(
            "Disposiciones: 3",
            list.QuerySelector("#propios")!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        var line = Assert.Single(await Lines(puebla, me));
        Assert.Equal("record.dossier-made", line.Action);
        Assert.StartsWith(FocalPoint, line.Mandate, StringComparison.Ordinal);
        Assert.DoesNotContain("Sobre", line.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_search_one_ticks_or_takes_all_and_nothing_is_put_in_twice()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(new(2143, 1, 1), ("1", "Una marmosa."), ("2", "Otra marmosa.")));
        var me = Guid.NewGuid();
        var search = await puebla.PageAs(FocalPoint, "/buscar?q=marmosa", me);
        Assert.Equal(2, search.QuerySelectorAll("form input[type=checkbox][name=p]").Length);
        var form = (IHtmlFormElement)
            search.QuerySelector("input[type=checkbox][name=p]")!.Closest("form")!;
        Assert.Equal(("get", "/dosieres/agregar"), (form.Method, form.GetAttribute("action")));
        var all = search.QuerySelector("a[href^='/dosieres/agregar?']")!.GetAttribute("href")!;
        var dossier = await Make(puebla, me, all.Split('?')[1]);
        using var again = await puebla.PostAs(
            FocalPoint,
            "/dosieres/agregar?p=grcm-2143-01-01/2",
            "agregar",
            new Dictionary<string, string> { ["dosier"] = dossier.Split('/')[^1] },
            me
        );
        Assert.Equal(dossier, Path(again));
        var page = await puebla.PageAs(FocalPoint, dossier, me);
        Assert.Equal(2, page.QuerySelectorAll(".provision").Length);
        var visitor = await puebla.Page("/buscar?q=marmosa");
        Assert.Null(visitor.QuerySelector("input[name=p]"));
        Assert.NotNull(visitor.QuerySelector("a[href^='/buscar/dosier/docx?q=']"));
    }

    [Fact]
    public async Task Without_a_title_nothing_is_made_and_nothing_typed_is_lost()
    {
        var puebla = await Kept(2144);
        using var answer = await puebla.PostAs(
            FocalPoint,
            "/en/dossiers/add?p=grcm-2144-01-01/1",
            "agregar",
            new Dictionary<string, string> { ["nota"] = "Para la reunión." },
            Guid.NewGuid()
        );
        var page = await Visit.Read(answer);
        Assert.Contains(
            "Give a title",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("Para la reunión.", page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Of_what_the_reader_may_not_see_there_is_no_trace_and_what_is_closed_goes_at_once()
    {
        var puebla = await Kept(2145);
        await puebla.Keep(
            Texts.Of(new(2145, 6, 1), ("1", "Lo reservado del plan.")),
            Audience.HeadsOfDelegation
        );
        var head = Guid.NewGuid();
        const string vice = "vice-minister@country:CRI";
        var dossier = await Make(
            puebla,
            head,
            "p=grcm-2145-01-01/1&p=grcm-2145-03-01/1&p=grcm-2145-06-01/1",
            vice
        );
        await Share(puebla, dossier, head, vice, "government:CRI");
        var own = await puebla.PageAs(vice, dossier, head);
        Assert.Equal(3, own.QuerySelectorAll(".provision").Length);
        var page = await puebla.PageAs(Colleague, dossier, Guid.NewGuid());
        Assert.Equal(2, page.QuerySelectorAll(".provision").Length);
        Assert.Contains("Disposiciones: 2", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("2145-06-01", page.Body.InnerHtml, StringComparison.Ordinal);
        await Close(puebla, "grcm-2145-03-01");
        page = await puebla.PageAs(Colleague, dossier, Guid.NewGuid());
        Assert.Single(page.QuerySelectorAll(".provision"));
        Assert.Contains("Disposiciones: 1", page.Body!.TextContent, StringComparison.Ordinal);
        using var json = await puebla.AskAs(Colleague, dossier + "/descarga/json", Guid.NewGuid());
        var text = await json.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("2145-03-01", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2145-06-01", text, StringComparison.Ordinal);
        var list = await puebla.PageAs(Colleague, "/dosieres", Guid.NewGuid());
        var item = list.QuerySelector($"a[href='{dossier}']")!.Closest("li")!;
        Assert.Contains("Disposiciones: 1", item.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_shared_with_those_one_belongs_to_and_changed_by_them_only_where_it_is_common()
    {
        var puebla = await Kept(2146);
        var me = Guid.NewGuid();
        var dossier = await Make(puebla, me, "p=grcm-2146-01-01/1");
        var edit = await puebla.PageAs(FocalPoint, dossier + "/editar", me);
        var offered = edit.QuerySelectorAll("select[name=audiencia] option")
            .Select(option => option.GetAttribute("value"))
            .ToList();
        Assert.Contains("government:CRI", offered);
        Assert.Contains("members", offered);
        Assert.DoesNotContain("public", offered);
        Assert.DoesNotContain("presidencyandsecretariat", offered);
        await Share(puebla, dossier, me, FocalPoint, "government:CRI");
        using (var other = await puebla.AskAs(Colleague, dossier + "/editar", Guid.NewGuid()))
        {
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        }
        using (var panama = await puebla.AskAs("official@country:PAN", dossier, Guid.NewGuid()))
        {
            Assert.Equal(HttpStatusCode.NotFound, panama.StatusCode);
        }
        await Share(puebla, dossier, me, FocalPoint, "government:CRI", common: true);
        using var changed = await puebla.PostAs(
            Colleague,
            dossier + "/editar",
            "dosier",
            new Dictionary<string, string> { ["titulo"] = "De la colega" },
            Guid.NewGuid()
        );
        Assert.Equal(HttpStatusCode.Found, changed.StatusCode);
        var page = await puebla.PageAs(FocalPoint, dossier, me);
        Assert.Equal("De la colega", page.QuerySelector("h1")!.TextContent);
        var shared = (await Lines(puebla, me)).Single(line =>
            line.Action == "record.dossier-shared"
        );
        Assert.Equal("government:CRI", shared.Audience);
    }

    [Fact]
    public async Task The_second_of_two_who_change_it_sees_the_first_and_loses_nothing()
    {
        var puebla = await Kept(2147);
        var me = Guid.NewGuid();
        var dossier = await Make(puebla, me, "p=grcm-2147-01-01/1");
        var stale = await puebla.PageAs(FocalPoint, dossier + "/editar", me);
        var state = stale.QuerySelector("input[name=estado]")!.GetAttribute("value")!;
        await Change(puebla, dossier, me, new() { ["nota"] = "La primera." });
        using var second = await Change(
            puebla,
            dossier,
            me,
            new() { ["nota"] = "La segunda.", ["estado"] = state },
            expect: HttpStatusCode.OK
        );
        var page = await Visit.Read(second);
        Assert.Contains("La primera.", page.QuerySelector(".note")!.TextContent);
        Assert.Equal("La segunda.", page.QuerySelector("textarea[name=nota]")!.TextContent);
        var fresh = page.QuerySelector("input[name=estado]")!.GetAttribute("value")!;
        await Change(puebla, dossier, me, new() { ["nota"] = "La segunda.", ["estado"] = fresh });
        var shown = await puebla.PageAs(FocalPoint, dossier, me);
        Assert.Contains("La segunda.", shown.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_is_quoted_as_it_stands_and_not_once_the_text_is_another()
    {
        var puebla = await Kept(2148);
        var me = Guid.NewGuid();
        var dossier = await Make(puebla, me, "p=grcm-2148-01-01/1");
        var page = await puebla.PageAs(FocalPoint, dossier, me);
        var entry = page.QuerySelector("a[href*='/entrada/']")!.GetAttribute("href")!;
        using (
            var wrong = await puebla.PostAs(
                FocalPoint,
                entry,
                "entrada",
                new Dictionary<string, string> { ["cita"] = "otras palabras" },
                me
            )
        )
        {
            var again = await Visit.Read(wrong);
            Assert.NotNull(again.QuerySelector("[role=alert]"));
            Assert.Equal("otras palabras", again.QuerySelector("[name=cita]")!.TextContent);
        }
        using (
            var right = await puebla.PostAs(
                FocalPoint,
                entry,
                "entrada",
                new Dictionary<string, string>
                {
                    ["cita"] = "el inventario",
                    ["nota"] = "Es lo primero.",
                },
                me
            )
        )
        {
            Assert.Equal(HttpStatusCode.Found, right.StatusCode);
        }
        page = await puebla.PageAs(FocalPoint, dossier, me);
        Assert.Contains("[…] el inventario […]", page.QuerySelector(".provision")!.TextContent);
        Assert.Contains("Es lo primero.", page.QuerySelector(".provision")!.TextContent);
        // A correction that leaves these words as they were leaves the part.
        await puebla.Keep(Texts.Of(new(2148, 1, 1), Provisions("Otra cosa.")));
        page = await puebla.PageAs(FocalPoint, dossier, me);
        Assert.Contains("[…] el inventario […]", page.QuerySelector(".provision")!.TextContent);
        await puebla.Keep(
            Texts.Of(new(2148, 1, 1), ("1", "Solicitar los inventarios."), ("2", "Otra cosa."))
        );
        page = await puebla.PageAs(FocalPoint, dossier, me);
        var corrected = page.QuerySelector(".provision")!.TextContent;
        Assert.Contains("Solicitar los inventarios.", corrected, StringComparison.Ordinal);
        Assert.Contains("se corrigió después", corrected, StringComparison.Ordinal);
        using var removed = await puebla.PostAs(FocalPoint, entry, "quitar", Nothing, me);
        Assert.Equal(HttpStatusCode.Found, removed.StatusCode);
        page = await puebla.PageAs(FocalPoint, dossier, me);
        Assert.Empty(page.QuerySelectorAll(".provision"));
    }

    [Fact]
    public async Task Who_decides_about_documents_publishes_it_with_a_reason_and_takes_it_back()
    {
        var puebla = await Kept(2149);
        var me = Guid.NewGuid();
        var dossier = await Make(puebla, me, "p=grcm-2149-01-01/1", Secretariat);
        using (
            var silent = await puebla.PostAs(
                Secretariat,
                dossier + "/editar",
                "publicar",
                Nothing,
                me
            )
        )
        {
            Assert.NotNull((await Visit.Read(silent)).QuerySelector("[role=alert]"));
        }
        await Publish(puebla, dossier, me);
        var page = await puebla.Page(dossier);
        Assert.Single(page.QuerySelectorAll(".provision"));
        Assert.Contains(dossier, (await puebla.Page("/dosieres")).Body!.InnerHtml);
        await Close(puebla, "grcm-2149-01-01");
        Assert.Empty((await puebla.Page(dossier)).QuerySelectorAll(".provision"));
        await Publish(puebla, dossier, me);
        using var gone = await puebla.Ask(dossier);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        var lines = await Lines(puebla, me);
        Assert.Equal(
            "Lo pidieron los países.",
            lines.Single(line => line.Action == "record.dossier-published").Reason
        );
    }

    [Fact]
    public async Task Of_an_erased_person_the_own_dossiers_go_and_the_shared_stay_as_nobodys()
    {
        var puebla = await Kept(2150);
        var me = Guid.NewGuid();
        var mine = await Make(puebla, me, "p=grcm-2150-01-01/1");
        var ours = await Make(puebla, me, "p=grcm-2150-01-01/1");
        await Share(puebla, ours, me, FocalPoint, "government:CRI");
        await puebla.With<IServiceProvider, int>(async services =>
        {
            foreach (var keeper in services.GetServices<IPersonErased>())
            {
                await keeper.Erase(me);
            }
            return 0;
        });
        var left = await puebla.With<ConferenceDb, List<Dossier>>(db =>
            db.Set<Dossier>().Where(d => d.Id == Id(mine) || d.Id == Id(ours)).ToListAsync()
        );
        Assert.Equal([Id(ours)], left.Select(d => d.Id));
        Assert.Null(left[0].OwnerId);
        using var colleague = await puebla.AskAs(Colleague, ours, Guid.NewGuid());
        Assert.Equal(HttpStatusCode.OK, colleague.StatusCode);
    }

    [Fact]
    public async Task Its_maker_deletes_it_having_said_so()
    {
        var puebla = await Kept(2151);
        var me = Guid.NewGuid();
        var dossier = await Make(puebla, me, "p=grcm-2151-01-01/1");
        using (
            var unsure = await puebla.PostAs(
                FocalPoint,
                dossier + "/editar",
                "eliminar",
                Nothing,
                me
            )
        )
        {
            Assert.NotNull((await Visit.Read(unsure)).QuerySelector("[role=alert]"));
        }
        using var sure = await puebla.PostAs(
            FocalPoint,
            dossier + "/editar",
            "eliminar",
            new Dictionary<string, string> { ["seguro"] = "1" },
            me
        );
        Assert.Equal("/dosieres", Path(sure));
        using var gone = await puebla.AskAs(FocalPoint, dossier, me);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    private async Task<RunningPuebla> Kept(int year)
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(new(year, 3, 1), ("1", "Tomar nota."), ("2", "Agradecer.")));
        await puebla.Keep(Texts.Of(new(year, 1, 1), Provisions("Reunirse pronto.")));
        return puebla;
    }

    private static (string, string)[] Provisions(string second) =>
        [("1", "Solicitar el inventario."), ("2", second)];

    private static string Path(HttpResponseMessage answer) =>
        answer.Headers.Location is { IsAbsoluteUri: true } location
            ? location.AbsolutePath
            : answer.Headers.Location!.OriginalString;

    private static Guid Id(string dossier) => Guid.Parse(dossier.Split('/')[^1]);

    private static async Task<string> Make(
        RunningPuebla puebla,
        Guid person,
        string query,
        string mandate = FocalPoint
    )
    {
        using var answer = await puebla.PostAs(
            mandate,
            "/dosieres/agregar?" + query,
            "agregar",
            new Dictionary<string, string> { ["titulo"] = "Sobre los inventarios" },
            person
        );
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return Path(answer);
    }

    private static async Task<HttpResponseMessage> Change(
        RunningPuebla puebla,
        string dossier,
        Guid person,
        Dictionary<string, string> typed,
        string mandate = FocalPoint,
        HttpStatusCode expect = HttpStatusCode.Found
    )
    {
        var answer = await puebla.PostAs(mandate, dossier + "/editar", "dosier", typed, person);
        Assert.Equal(expect, answer.StatusCode);
        return answer;
    }

    private static async Task Share(
        RunningPuebla puebla,
        string dossier,
        Guid person,
        string mandate,
        string audience,
        bool common = false
    )
    {
        var typed = new Dictionary<string, string> { ["audiencia"] = audience };
        if (common)
        {
            typed["comun"] = "1";
        }
        using var answer = await Change(puebla, dossier, person, typed, mandate);
    }

    private static async Task Publish(RunningPuebla puebla, string dossier, Guid person)
    {
        using var answer = await puebla.PostAs(
            Secretariat,
            dossier + "/editar",
            "publicar",
            new Dictionary<string, string> { ["motivo"] = "Lo pidieron los países." },
            person
        );
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        await puebla.Hear();
    }

    private static async Task Close(RunningPuebla puebla, string key)
    {
        var mandate = FakeSignIn.Mandate(Secretariat);
        var refusal = await puebla.With<IServiceProvider, object?>(async services =>
        {
            var audiences = await services
                .GetRequiredService<IRights>()
                .AudiencesOf([mandate], puebla.Clock.GetUtcNow());
            var actor = Actor.Person(FakeSignIn.SomePerson.ToString("D"), audiences, [mandate]);
            var revision = await services
                .GetRequiredService<ConferenceDb>()
                .Set<Instrument>()
                .Where(i => i.Key == key)
                .Select(i => i.Revision)
                .SingleAsync();
            return await services
                .GetRequiredService<Classifier>()
                .Change(
                    new(
                        key,
                        revision,
                        Audience.PresidencyAndSecretariat,
                        Criteria.All[0].Code,
                        "Se cerró."
                    ),
                    actor
                );
        });
        Assert.Null(refusal);
        await puebla.Hear();
    }

    private static Task<List<JournalEntry>> Lines(RunningPuebla puebla, Guid person) =>
        puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(e => e.ActorId == person.ToString("D"))
                .OrderBy(e => e.Id)
                .ToListAsync()
        );
}
