using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ConfirmHouse;

namespace Puebla.Tests.Commitments;

/// <summary>The clauses that wait, by their page.</summary>
public sealed class ConfirmPageTests(OnePuebla one)
{
    private const string Mixed = """
        1. Solicitar a los Países Miembros el envío de sus comentarios a los siguientes documentos, a más tardar el 28 de octubre de {0}:
        a. Protocolo inventado de atención.
        b. Inventario inventado de medidas.
        2. Tomar nota de la propuesta de Panamá de crear un registro inventado.
        3. Agradecer a Belice por su hospitalidad inventada.
        4. Felicitar a Honduras por su informe inventado.
        """;

    private async Task<(RunningPuebla Puebla, string Key)> Kept(
        int year,
        string? provisions = null,
        Audience? access = null
    )
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            $"4 de mayo de {year}",
            provisions ?? Mixed.Replace("{0}", $"{year}", StringComparison.Ordinal),
            access
        );
        return (puebla, $"grcm-{year}-05-04");
    }

    [Theory]
    [InlineData(Secretariat, HttpStatusCode.OK)]
    [InlineData("vice-minister@country:BLZ", HttpStatusCode.Forbidden)]
    [InlineData("administrator@puebla", HttpStatusCode.Forbidden)]
    [InlineData("observer-delegate@organization:oim", HttpStatusCode.Forbidden)]
    public async Task The_Secretariat_confirms_and_others_do_not(string who, HttpStatusCode status)
    {
        var (puebla, key) = await Kept(2131);
        var clause = (await puebla.Clauses(key))[0];
        foreach (
            var path in new[] { Queue, "/en/commitments/to-confirm", ConfirmHouse.Page(clause) }
        )
        {
            using var answer = await puebla.AskAs(who, path);
            Assert.Equal(status, answer.StatusCode);
        }
        using var visitor = await puebla.Ask(Queue);
        Assert.Equal(HttpStatusCode.Found, visitor.StatusCode);
    }

    [Fact]
    public async Task Each_clause_stands_beside_what_was_understood()
    {
        var (puebla, key) = await Kept(2132);
        var page = await puebla.PageAs(Secretariat, Of(key));
        var rows = page.Rows().ToList();
        Assert.Equal(6, rows.Count);
        Assert.Contains("nada que seguir", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Encabezado", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("compromiso", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("28 de octubre de 2132", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Países Miembros", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("propuesta", rows[3].TextContent, StringComparison.Ordinal);
        Assert.Contains("Panamá", rows[3].TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "Agradecer a Belice por su hospitalidad inventada.",
            rows[4].QuerySelector("mark")!.TextContent
        );
        var english = await puebla.PageAs(Secretariat, $"/en/commitments/to-confirm?text={key}");
        Assert.Contains(
            "nothing to follow up",
            english.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(Of(key), english.QuerySelector("a.twin")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_request_to_the_members_has_a_line_for_each_and_the_deadline_of_its_head()
    {
        var (puebla, key) = await Kept(2133);
        var item = (await puebla.Clauses(key))[1];
        await Went(puebla.Press(key, "confirmar", on: item));
        var commitment = Assert.Single(await puebla.Commitments(item));
        Assert.Equal(11, commitment.Lines.Count);
        Assert.All(
            commitment.Lines,
            line => Assert.Equal((LineState.NotBegun, true), (line.State, line.IsAsked))
        );
        Assert.Equal(new DateOnly(2133, 10, 28), commitment.Deadline.DueDay);
        Assert.Contains(
            "Solicitar a los Países Miembros",
            commitment.Words,
            StringComparison.Ordinal
        );
        Assert.Equal((Audiences.MembersId, false), (commitment.AudienceId, commitment.IsSample));
        var verdict = Assert.Single(await puebla.Verdicts(item));
        Assert.Equal((Ana, Finding.Commitment), (verdict.By, verdict.Finding));
        Assert.Single(await puebla.Lines(ConfirmJournal.ClausesConfirmed, $"{key}/1.a"));
        // It waits no more, and the next is where one goes on.
        Assert.Equal(5, (await puebla.PageAs(Secretariat, Of(key))).Rows().Count());
    }

    [Fact]
    public async Task Many_alike_are_confirmed_in_one_act_with_one_line()
    {
        var (puebla, key) = await Kept(2134);
        var page = await puebla.PageAs(Secretariat, Of(key));
        var alike = page.QuerySelector("[data-alike]")!;
        Assert.Contains("agradecimientos", alike.TextContent, StringComparison.Ordinal);
        await Went(
            puebla.PostAs(
                Secretariat,
                Of(key),
                "confirmar",
                new Dictionary<string, string> { ["hacer"] = alike.GetAttribute("value")! },
                Ana
            )
        );
        var clauses = await puebla.Clauses(key);
        var verdicts = (await puebla.Verdicts(clauses[4]))
            .Concat(await puebla.Verdicts(clauses[5]))
            .ToList();
        Assert.Equal(2, verdicts.Count);
        Assert.Single(verdicts.Select(verdict => verdict.Batch).Distinct());
        var line = Assert.Single(await puebla.Lines(ConfirmJournal.ClausesConfirmed, key));
        Assert.Contains("\"count\":2", line.Details, StringComparison.Ordinal);
        var journal = await puebla.PageAs(Secretariat, $"/diario?asunto={key}");
        Assert.Contains(
            "Confirmó 2 cláusulas",
            journal.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Confirmed 2 clauses",
            (await puebla.PageAs(Secretariat, $"/en/journal?about={key}")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_noted_proposal_is_kept_and_the_last_act_is_taken_back()
    {
        var (puebla, key) = await Kept(2135);
        var noted = (await puebla.Clauses(key))[3];
        var person = Guid.NewGuid();
        await Went(puebla.Press(key, "confirmar", person, noted));
        var proposal = await puebla.With<ConferenceDb, Proposal>(db =>
            db.Set<Proposal>().SingleAsync(one => one.AddressId == noted.AddressId)
        );
        Assert.Equal((ProposalKind.Proposal, ProposalState.Noted), (proposal.Kind, proposal.State));
        Assert.Equal(["PAN"], proposal.Proposers);
        await Went(puebla.Press(key, "deshacer", person));
        Assert.Empty(await puebla.Verdicts(noted));
        Assert.False(
            await puebla.With<ConferenceDb, bool>(db =>
                db.Set<Proposal>().AnyAsync(one => one.AddressId == noted.AddressId)
            )
        );
        Assert.Single(await puebla.Lines(ConfirmJournal.Undone, $"{key}/2"));
        using var again = await puebla.Press(key, "deshacer", person);
        Assert.Contains(
            "nada suyo que deshacer",
            await again.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_confirmed_by_another_stays_as_they_said()
    {
        var (puebla, key) = await Kept(2136);
        var clauses = await puebla.Clauses(key);
        var posts = new[] { (Ana, "confirmar"), (Bea, "nada") }.Select(async who =>
        {
            using var answer = await puebla.Press(key, who.Item2, who.Item1, clauses[1]);
            return (answer.StatusCode, Text: await answer.Content.ReadAsStringAsync());
        });
        var answers = await Task.WhenAll(posts);
        var verdict = Assert.Single(await puebla.Verdicts(clauses[1]));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Found);
        Assert.Contains(
            "ya lo confirm",
            answers.Single(answer => answer.StatusCode == HttpStatusCode.OK).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            verdict.Finding == Finding.Commitment ? 1 : 0,
            (await puebla.Commitments(clauses[1])).Count
        );
        // Of many, the others are confirmed and it is told how many stayed.
        using var some = await puebla.Press(key, "confirmar", Bea, clauses[1], clauses[2]);
        Assert.Contains("otros=1", some.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Single(await puebla.Verdicts(clauses[2]));
    }

    [Fact]
    public async Task Words_that_changed_since_they_were_read_are_not_confirmed()
    {
        var (puebla, key) = await Kept(2137);
        using var answer = await puebla.PostAs(
            Secretariat,
            Of(key),
            "confirmar",
            new Dictionary<string, string>
            {
                ["hacer"] =
                    $"confirmar {ClauseRef.Of((await puebla.Clauses(key))[4]) with { Print = "000000000000" }}",
            },
            Ana
        );
        Assert.Contains(
            "El texto cambi",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Empty(await puebla.Verdicts((await puebla.Clauses(key))[4]));
    }

    [Fact]
    public async Task Whoever_may_not_see_the_text_sees_neither_its_clauses_nor_their_count()
    {
        var (puebla, key) = await Kept(2138, access: Audience.HeadsOfDelegation);
        var clause = (await puebla.Clauses(key))[0];
        Assert.Empty((await puebla.PageAs(Secretariat, Of(key))).Rows());
        Assert.DoesNotContain(
            key,
            (await puebla.PageAs(Secretariat, Queue)).Body!.InnerHtml,
            StringComparison.Ordinal
        );
        using var page = await puebla.AskAs(Secretariat, ConfirmHouse.Page(clause));
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        using var posted = await puebla.Press(key, "nada", on: clause);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Empty(await puebla.Verdicts(clause));
    }

    [Fact]
    public async Task Samples_are_marked_wherever_they_show_and_counted_apart()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        await puebla.Keep(
            "4 de mayo de 2021",
            Mixed.Replace("{0}", "2021", StringComparison.Ordinal),
            sample: true
        );
        await puebla.Keep(
            "4 de mayo de 2020",
            "1. Agradecer a Belice por su hospitalidad inventada."
        );
        const string key = "grcm-2021-05-04";
        var real = (await puebla.PageAs(Secretariat, Queue))
            .QuerySelector("progress")!
            .GetAttribute("max");
        Assert.Equal("1", real);
        Assert.Empty((await puebla.PageAs(Secretariat, Of(key))).Rows());
        var page = await puebla.PageAs(Secretariat, $"{Of(key)}&muestras=1");
        Assert.All(page.Rows(), row => Assert.NotNull(row.QuerySelector(".sample")));
        Assert.NotEqual(real, page.QuerySelector("progress")!.GetAttribute("max"));
        var item = (await puebla.Clauses(key))[1];
        await Went(
            puebla.PostAs(
                Secretariat,
                $"{Of(key)}&muestras=1",
                "confirmar",
                new Dictionary<string, string> { ["hacer"] = $"confirmar {ClauseRef.Of(item)}" },
                Ana
            )
        );
        Assert.True(Assert.Single(await puebla.Commitments(item)).IsSample);
        Assert.Equal(
            real,
            (await puebla.PageAs(Secretariat, Queue)).QuerySelector("progress")!.GetAttribute("max")
        );
    }

    [Fact]
    public async Task One_goes_through_them_by_kind_and_keeps_the_place()
    {
        var (puebla, key) = await Kept(2140);
        Assert.Equal(2, (await puebla.PageAs(Secretariat, $"{Of(key)}&hallazgo=1")).Rows().Count());
        Assert.Single((await puebla.PageAs(Secretariat, $"{Of(key)}&hallazgo=2")).Rows());
        Assert.Equal(3, (await puebla.PageAs(Secretariat, $"{Of(key)}&hallazgo=3")).Rows().Count());
        var person = Guid.NewGuid();
        await Went(puebla.Press(key, "confirmar", person, (await puebla.Clauses(key))[3]));
        var page = await puebla.PageAs(Secretariat, Of(key), person);
        var on = page.QuerySelectorAll("a")
            .Single(link => link.TextContent == "Seguir donde lo dejó")
            .GetAttribute("href")!;
        Assert.Equal(2, (await puebla.PageAs(Secretariat, on, person)).Rows().Count());
        Assert.Empty((await puebla.PageAs(Secretariat, $"{Of(key)}&anio=2001")).Rows());
        Assert.Equal(
            5,
            (await puebla.PageAs(Secretariat, $"{Of(key)}&organo=grcm&anio=2140")).Rows().Count()
        );
    }

    [Fact]
    public async Task Nothing_chosen_is_told_and_what_is_chosen_stays_chosen()
    {
        var (puebla, key) = await Kept(2141);
        using var none = await puebla.Press(key, "confirmar");
        Assert.Contains(
            "al menos una",
            await none.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        var page = await puebla.PageAs(Secretariat, Of(key));
        Assert.NotNull(page.QuerySelector("[data-keys][hidden]"));
        Assert.All(
            page.QuerySelectorAll("button"),
            button => Assert.NotEmpty(button.TextContent.Trim())
        );
    }
}
