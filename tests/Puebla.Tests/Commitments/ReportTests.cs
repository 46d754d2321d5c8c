using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments;

/// <summary>How those asked report: a government prepares, one who answers for it submits; the others report for themselves.</summary>
public sealed class ReportTests(OnePuebla one)
{
    private const string Secret = "Palabras que prepara un solo gobierno.";

    [Fact]
    public async Task What_a_government_prepares_is_seen_by_that_government_alone_through_every_channel()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2332, 1, 1), due: new(2026, 3, 20));
        using var kept = await puebla.Prepare(made, Secret);
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        foreach (var who in new[] { Official, Answers, "vice-minister@country:CRI" })
        {
            var form = await puebla.PageAs(who, made.Page("informar", "CRI"));
            Assert.Equal(Secret, form.QuerySelector("textarea[name=palabras]")!.TextContent);
        }
        foreach (
            var who in new[]
            {
                Panama,
                Secretariat,
                Administrator,
                Oim,
                "delegate@country:CRI/grcm",
            }
        )
        {
            using var form = await puebla.AskAs(who, made.Page("informar", "CRI"));
            Assert.NotEqual(HttpStatusCode.OK, form.StatusCode);
            Assert.DoesNotContain(
                Secret,
                await puebla.TextAs(who, made.Page()),
                StringComparison.Ordinal
            );
            var desk = await puebla.TextAs(who, "/escritorio");
            Assert.DoesNotContain(Secret, desk, StringComparison.Ordinal);
            Assert.DoesNotContain("preparado", desk, StringComparison.Ordinal);
        }
        var line = Assert.Single(await puebla.Journalled(made));
        Assert.Equal(("commitments.prepared", "government:CRI"), (line.Action, line.Audience));
        Assert.DoesNotContain(Secret, line.Details + line.Reason, StringComparison.Ordinal);
        var note = await puebla.PageAs(Secretariat, made.Page("anotar", "CRI"));
        Assert.Equal("", note.QuerySelector("textarea[name=palabras]")!.TextContent);
        Assert.Empty(await puebla.Said(made));
    }

    [Fact]
    public async Task Only_one_who_answers_for_the_country_submits_and_exactly_what_was_shown()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2332, 1, 2));
        using var kept = await puebla.Prepare(made, "Se revisa en tres ministerios.");
        foreach (var who in new[] { Official, "focal-point@country:CRI", Panama, Secretariat })
        {
            using var refused = await puebla.AskAs(who, made.Page("presentar", "CRI"));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
        using var other = await puebla.AskAs(
            "answers-for-country@country:PAN",
            made.Page("presentar", "CRI")
        );
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.Contains(
            "Se revisa en tres ministerios.",
            await puebla.TextAs(Answers, made.Page("presentar", "CRI")),
            StringComparison.Ordinal
        );
        await puebla.Submit(made);
        var said = Assert.Single(await puebla.Said(made));
        Assert.Equal(
            (ReportKind.Reported, LineState.UnderWay, "Se revisa en tres ministerios."),
            (said.Kind, said.State, said.Words)
        );
        var line = await puebla.LineOf(made);
        Assert.Equal((LineState.UnderWay, false), (line.State, line.IsContested));
        Assert.NotNull(line.AnsweredAt);
        Assert.Equal(
            ["commitments.prepared", "commitments.reported"],
            (await puebla.Journalled(made)).Select(entry => entry.Action)
        );
        Assert.Contains(
            "Se revisa en tres ministerios.",
            await puebla.TextAs(Panama, made.Page()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Observers_civil_society_and_the_Secretariat_report_for_themselves()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(
            new(2332, 1, 3),
            ["OIM", "civil-society", "secretariat", "JAM"]
        );
        foreach (
            var (who, code) in new[]
            {
                (Oim, "OIM"),
                (Civil, "civil-society"),
                (Secretariat, "secretariat"),
                ("observer-delegate@country:JAM", "JAM"),
            }
        )
        {
            using var answer = await puebla.PostAs(
                who,
                made.Page("informar", code),
                "informar",
                new Dictionary<string, string>
                {
                    ["estado"] = "Done",
                    ["respuesta"] = "Con mucho gusto.",
                }
            );
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal(LineState.Done, (await puebla.LineOf(made, code)).State);
        }
        using var others = await puebla.AskAs(Acnur, made.Page("informar", "OIM"));
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_is_said_all_at_once_and_nothing_typed_is_lost()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2332, 1, 4));
        await puebla.Keep(
            Record.Texts.Of(new(2332, 1, 5), ("1", "Un párrafo reservado de otros.")),
            Audience.PresidencyAndSecretariat
        );
        using var answer = await puebla.PostAs(
            Official,
            made.Page("informar", "CRI"),
            "informar",
            new Dictionary<string, string>
            {
                ["estado"] = "Done",
                ["etapa"] = "review",
                ["palabras"] = "Lo que escribí.",
                ["documentos"] = "/acervo/grcm-2332-01-05\n/acervo/grcm-2332-01-04",
                ["actividad-1"] = "Un taller.",
                ["dia-1"] = "2031-01-01",
            }
        );
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        foreach (
            var part in new[]
            {
                "Lo que escribí.",
                "Un taller.",
                "2031-01-01",
                "/acervo/grcm-2332-01-04",
                "etapa-error",
                "documentos-error",
                "dia-1-error",
            }
        )
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
        Assert.Empty(await puebla.Journalled(made));
    }

    [Fact]
    public async Task Evidence_reclassified_since_is_shown_to_those_alone_who_may_see_it_now()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2332, 2, 1), ["CRI", "OIM"]);
        await puebla.Keep(Record.Texts.Of(new(2332, 2, 2), ("1", "La prueba inventada.")));
        const string key = "grcm-2332-02-02";
        using var said = await puebla.PostAs(
            Oim,
            made.Page("informar", "OIM"),
            "informar",
            new Dictionary<string, string>
            {
                ["estado"] = "Done",
                ["documentos"] = $"https://puebla.example/en/records/{key}/1?x=1",
            }
        );
        Assert.Equal(HttpStatusCode.Redirect, said.StatusCode);
        Assert.Equal((true, false), await Shown(Panama));
        Assert.Equal((true, false), await Shown(Oim));
        await Reclassify(puebla, key, Audience.Members);
        Assert.Equal((true, false), await Shown(Panama));
        Assert.Equal((false, true), await Shown(Oim));
        await Reclassify(puebla, key, Audience.GovernmentOf("CRI"));
        Assert.Equal((true, false), await Shown(Official));
        Assert.Equal((false, false), await Shown(Panama));
        Assert.Equal((false, false), await Shown(Oim));

        async Task<(bool Linked, bool Withheld)> Shown(string who)
        {
            var main = (await puebla.PageAs(who, made.Page())).QuerySelector("main")!;
            return (
                main.QuerySelector($"a[href='/acervo/{key}']") is not null,
                main.TextContent.Contains(
                    "un documento que usted no puede ver",
                    StringComparison.Ordinal
                )
            );
        }
    }

    [Fact]
    public async Task The_order_is_that_in_which_it_came_also_with_the_clock_set_back()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var made = await puebla.Made(new(2332, 2, 10), due: new(2026, 3, 4));
        await puebla.Report(made, "Primero.");
        puebla.Clock.Set(new(2026, 3, 6, 18, 0, 0, TimeSpan.Zero));
        Assert.Contains(
            "venció hace 2 días",
            await puebla.TextAs(Panama, made.Page()),
            StringComparison.Ordinal
        );
        puebla.Clock.Set(new(2026, 3, 1, 18, 0, 0, TimeSpan.Zero));
        await puebla.Report(made, "Después.");
        var text = await puebla.TextAs(Panama, made.Page());
        Assert.Contains("vence en 3 días", text, StringComparison.Ordinal);
        Assert.True(
            text.IndexOf("Después.", StringComparison.Ordinal)
                < text.IndexOf("Primero.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_mandate_that_ended_at_midnight_reports_nothing()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var made = await puebla.Made(new(2332, 2, 11));
        var person = await puebla.SignedIn(Official);
        await puebla.EndMandates(person.Id, new(2026, 3, 2));
        using var today = await person.Browser.Ask(made.Page("informar", "CRI"));
        Assert.Equal(HttpStatusCode.OK, today.StatusCode);
        var held = await Visit.Read(today);
        puebla.Clock.Set(new(2026, 3, 3, 6, 0, 0, TimeSpan.Zero));
        using var late = await person.Browser.Post(
            held,
            made.Page("informar", "CRI"),
            "informar",
            new Dictionary<string, string> { ["estado"] = "UnderWay" }
        );
        Assert.NotEqual(made.Page(), late.Headers.Location?.OriginalString);
        Assert.Empty(await puebla.Journalled(made));
    }

    internal static async Task Reclassify(RunningPuebla puebla, string key, Audience to)
    {
        using var answer = await Record.ClassifyTests.Change(
            puebla,
            key,
            (int)to.Mode,
            to.Subject,
            "Prueba"
        );
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }
}
