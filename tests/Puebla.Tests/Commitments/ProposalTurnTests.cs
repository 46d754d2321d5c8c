using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;
using static Puebla.Tests.Commitments.ProposalHouse;

namespace Puebla.Tests.Commitments;

/// <summary>What becomes of proposals, by the pages.</summary>
public sealed class ProposalTurnTests(OnePuebla one)
{
    private static readonly Guid Ana = new("0a000000-0000-4000-8000-00000000007a");
    private static readonly Guid Beto = new("0b000000-0000-4000-8000-00000000007b");

    [Fact]
    public async Task Its_course_is_kept_turn_by_turn_with_who_when_why_and_what_was_born_of_it()
    {
        var puebla = await one.WithFacts();
        var focal = await puebla.Person("focal-point@country:PAN");
        var made = await puebla.Noted(new(2014, 1, 1));
        await puebla.KeepNoting(new(2014, 1, 2));
        var born = await puebla.Commit("grcm-2014-01-02/2", ["CRI"]);
        await puebla.Followed(made, Turn(ProposalState.Referred, "Para su estudio.", "grcm"));
        await puebla.Followed(
            made,
            Turn(ProposalState.TakenUp, "Entra en la agenda.", meeting: "grcm-2021-12-01")
        );
        await puebla.Followed(
            made,
            Turn(ProposalState.Accepted, "", place: "/acervo/grcm-2014-01-02/2")
        );
        var page = await puebla.PageAs(Official, made.Page());
        var turns = page.QuerySelectorAll("ol.timeline > li").Select(li => li.TextContent).ToList();
        Assert.Equal(3, turns.Count);
        foreach (
            var (turn, part) in new[]
            {
                (0, "aceptada"),
                (0, "GRCM 2014-01-02"),
                (0, "Secretar"),
                (0, "2 de marzo de 2026"),
                (1, "retomada"),
                (1, "Entra en la agenda."),
                (2, "remitida"),
                (2, "Para su estudio."),
            }
        )
        {
            Assert.Contains(part, turns[turn], StringComparison.Ordinal);
        }
        Assert.NotNull(page.QuerySelector($"ol.timeline a[href='{born.Page()}']"));
        Assert.NotNull(page.QuerySelector("ol.timeline a[href='/reuniones/grcm-2021-12-01']"));
        Assert.Contains("Una decisión la aceptó", page.Body!.TextContent, StringComparison.Ordinal);
        var lines = await puebla.Journalled(made);
        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.Equal("commitments.proposal-followed", line.Action));
        Assert.All(lines, line => Assert.Equal("members", line.Audience));
        var told = await puebla.With<ConferenceDb, List<Notice>>(db =>
            db.Set<Notice>().Where(notice => notice.PersonId == focal.Id).ToListAsync()
        );
        Assert.Equal(3, told.Count(notice => notice.Link == made.Page()));
        var desk = await puebla.PageAs("focal-point@country:PAN", "/avisos", focal.Id);
        Assert.Contains(
            "está ahora así: aceptada",
            desk.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Panama)]
    [InlineData(Answers)]
    [InlineData(Oim)]
    [InlineData(Civil)]
    [InlineData(Administrator)]
    public async Task Nobody_but_the_presidency_and_the_Secretariat_records_what_became_of_it(
        string who
    )
    {
        var puebla = await one.WithFacts();
        var made = await Made(puebla, new(2014, 2, 1));
        foreach (var act in new[] { "seguir", "deshacer" })
        {
            using var answer = await puebla.AskAs(who, made.Page(act));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
        using var visitor = await puebla.Ask(made.Page("seguir"));
        Assert.Equal(HttpStatusCode.Redirect, visitor.StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_is_said_all_at_once_in_both_languages_and_nothing_typed_is_lost()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Noted(new(2014, 3, 1));
        using var answer = await puebla.Follow(
            made,
            Turn(
                ProposalState.Accepted,
                "Lo que escribí.",
                meeting: "grcm-2010-11-16",
                place: "/acervo/grcm-2014-03-01/3"
            )
        );
        var page = await Visit.Read(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "tomar nota no es aceptar",
            page.QuerySelector("#por-error")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(page.QuerySelector("#reunion-error"));
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='#por']"));
        Assert.Equal("Lo que escribí.", page.QuerySelector("#motivo")!.TextContent);
        Assert.Equal(
            "/acervo/grcm-2014-03-01/3",
            page.QuerySelector("#por")!.GetAttribute("value")
        );
        Assert.NotNull(page.QuerySelector("#reunion option[value='grcm-2010-11-16'][selected]"));
        Assert.NotNull(page.QuerySelector("input[name=paso][value=Accepted][checked]"));
        using var english = await puebla.PostAs(
            Secretariat,
            $"/en/proposals/{made.Id}/follow",
            "seguir",
            Turn(ProposalState.Accepted, place: "nowhere")
        );
        Assert.Contains(
            "That provision was not found",
            (await Visit.Read(english)).QuerySelector("#por-error")!.TextContent,
            StringComparison.Ordinal
        );
        using var unfound = await puebla.Follow(
            made,
            Turn(ProposalState.Accepted, "", place: "nowhere")
        );
        // What may do without a reason once the provision is found is not asked for one.
        Assert.Equal(
            ["#por"],
            (await Visit.Read(unfound))
                .QuerySelectorAll("[role=alert] a")
                .Select(a => a.GetAttribute("href"))
        );
        Assert.Empty((await puebla.RowOf(made)).Turns);
        Assert.Empty(await puebla.Journalled(made));
    }

    [Fact]
    public async Task The_same_form_twice_is_once_and_the_second_of_two_is_told_and_loses_nothing()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Noted(new(2014, 4, 1));
        var path = made.Page("seguir");
        using var first = await HeldForm.Take(puebla, Secretariat, path, "seguir", Ana);
        using var second = await HeldForm.Take(puebla, Secretariat, path, "seguir", Beto);
        for (var turn = 0; turn < 2; turn++)
        {
            using var kept = await first.Post(
                Turn(ProposalState.Referred, "Lo de Ana.", body: "grcm")
            );
            Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        }
        Assert.Single((await puebla.RowOf(made)).Turns);
        using var refused = await second.Post(Turn(ProposalState.Answered, "Lo de Beto."));
        var page = await Visit.Read(refused);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains(
            "Lo de Ana.",
            page.QuerySelector("#ahora")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("Lo de Beto.", page.QuerySelector("#motivo")!.TextContent);
        var seen = page.QuerySelector("input[name=visto]")!.GetAttribute("value")!;
        using var again = await second.Post(
            new Dictionary<string, string>(Turn(ProposalState.Answered, "Lo de Beto."))
            {
                ["visto"] = seen,
            }
        );
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(
            [ProposalState.Referred, ProposalState.Answered],
            (await puebla.RowOf(made)).Turns.Select(turn => turn.State)
        );
    }

    [Fact]
    public async Task The_last_turn_is_the_last_however_the_database_keeps_them()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Noted(new(2014, 10, 1), ["CRI"]);
        await puebla.Followed(made, Turn(ProposalState.Referred, "La primera.", "grcm"));
        await puebla.Followed(made, Turn(ProposalState.Referred, "La segunda.", "troika"));
        await Rewritten();
        await puebla.Followed(made, Turn(ProposalState.Referred, "La tercera.", "grcm"));
        await Rewritten();
        await ConfirmHouse.Went(Withdraw(puebla, made, Answers, "Ya no procede."));
        Assert.Equal(4, (await puebla.RowOf(made)).Turns.Count);

        // What is written anew in a column of an index is kept, and read, behind the later rows.
        Task<int> Rewritten() =>
            puebla.With<ConferenceDb, int>(db =>
                db.Database.ExecuteSqlAsync(
                    $"""
                    update commitments.proposal_turn
                       set address_id = case when address_id is null then {made.AddressId} end
                     where id = (select min(id) from commitments.proposal_turn where proposal_id = {made.Id})
                    """
                )
            );
    }

    [Fact]
    public async Task Two_processes_keep_one_of_two_turns_recorded_at_once()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease);
        await using var there = await RunningPuebla.OnAsync(cluster.Lease);
        await there.ForgetAll();
        var made = await here.Noted(new(2014, 5, 1));
        var path = made.Page("seguir");
        using var first = await HeldForm.Take(here, Secretariat, path, "seguir", Ana);
        using var second = await HeldForm.Take(there, Secretariat, path, "seguir", Beto);
        var answers = await Task.WhenAll(
            first.Post(Turn(ProposalState.Answered, "Desde aquí.")),
            second.Post(Turn(ProposalState.Answered, "Desde allá."))
        );
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.Redirect],
            answers.Select(answer => answer.StatusCode).Order()
        );
        Assert.Single((await here.RowOf(made)).Turns);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Fact]
    public async Task What_was_recorded_wrongly_is_taken_back_with_a_reason_and_stays_in_its_course()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Noted(new(2014, 6, 1));
        await puebla.Followed(made, Turn(ProposalState.Referred, body: "grcm"));
        await puebla.Followed(made, Turn(ProposalState.Withdrawn, "Por error."));
        using (var silent = await Undo(puebla, made, " "))
        {
            Assert.NotNull((await Visit.Read(silent)).QuerySelector("#motivo-error"));
        }
        using var held = await HeldForm.Take(
            puebla,
            Secretariat,
            made.Page("deshacer"),
            "deshacer"
        );
        for (var turn = 0; turn < 2; turn++)
        {
            using var undone = await held.Post(Because("Fue un error de lectura."));
            Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        }
        var row = await puebla.RowOf(made);
        Assert.Equal((ProposalState.Referred, 3), (row.State, row.Turns.Count));
        var text = await puebla.TextAs(Official, made.Page());
        Assert.Contains("Deshecho: vuelve a estar remitida", text, StringComparison.Ordinal);
        Assert.Contains("deshecho después", text, StringComparison.Ordinal);
        Assert.Contains("Fue un error de lectura.", text, StringComparison.Ordinal);
        await ConfirmHouse.Went(Undo(puebla, made, "También eso."));
        row = await puebla.RowOf(made);
        Assert.Equal((ProposalState.Noted, new DateOnly(2014, 6, 1)), (row.State, row.QuietSince));
        // Nothing is left to take back, and the page says so.
        var page = await puebla.PageAs(Secretariat, made.Page("deshacer"));
        Assert.Null(page.QuerySelector("#motivo"));
    }

    [Fact]
    public async Task Those_who_brought_it_withdraw_it_and_nobody_else_does()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Noted(new(2014, 7, 1), ["CRI", "OIM"]);
        foreach (
            var who in new[]
            {
                Official,
                "focal-point@country:CRI",
                "answers-for-country@country:PAN",
                Acnur,
                Secretariat,
            }
        )
        {
            using var refused = await puebla.AskAs(who, made.Page("retirar"));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
        using (var silent = await Withdraw(puebla, made, Answers, " "))
        {
            Assert.NotNull((await Visit.Read(silent)).QuerySelector("#motivo-error"));
        }
        using var held = await HeldForm.Take(puebla, Answers, made.Page("retirar"), "retirar");
        await puebla.Followed(made, Turn(ProposalState.Referred, "Se remitió.", "grcm"));
        // What happened meanwhile is shown before it is withdrawn all the same.
        using (var meanwhile = await held.Post(Because("Ya no procede.")))
        {
            var page = await Visit.Read(meanwhile);
            Assert.Contains(
                "Se remitió.",
                page.QuerySelector("#ahora")!.TextContent,
                StringComparison.Ordinal
            );
            Assert.Equal("Ya no procede.", page.QuerySelector("#motivo")!.TextContent);
        }
        await ConfirmHouse.Went(Withdraw(puebla, made, Answers, "Ya no procede."));
        Assert.Equal(ProposalState.Withdrawn, (await puebla.RowOf(made)).State);
        var line = (await puebla.Journalled(made))[^1];
        Assert.Equal("commitments.proposal-withdrawn", line.Action);
        Assert.Contains("country:CRI", line.Mandate, StringComparison.Ordinal);
        var ended = await puebla.PageAs(Secretariat, made.Page("seguir"));
        Assert.Null(ended.QuerySelector("input[name=paso]"));
        Assert.Contains("será otra propuesta", ended.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_observer_withdraws_its_own_contribution()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Noted(new(2014, 8, 1), ["OIM"], contribution: true);
        await ConfirmHouse.Went(Withdraw(puebla, made, Oim, "Se presentará otro."));
        Assert.Contains(
            "retirado",
            await puebla.TextAs(Panama, made.Page()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_provision_corrected_after_its_proposal_had_a_course_keeps_it()
    {
        var puebla = await one.WithFacts();
        const string before =
            "1. Tomar nota de la propuesta de Panamá de hacer un taller inventado.\n2. Agradecer a Honduras por todo lo inventado.\n3. Felicitar a Guatemala por lo mismo.";
        await ConfirmHouse.Keep(puebla, "1 de septiembre de 2014", before);
        const string key = "grcm-2014-09-01";
        var clause = (await puebla.Clauses(key))[0];
        await ConfirmHouse.Went(puebla.Press(key, "confirmar", on: clause));
        var row = await puebla.With<ConferenceDb, Proposal>(db =>
            db.Set<Proposal>().SingleAsync(found => found.AddressId == clause.AddressId)
        );
        Assert.Equal(["PAN"], row.Proposers);
        var made = new MadeProposal(row.Id, row.AddressId);
        await puebla.Followed(made, Turn(ProposalState.Referred, body: "grcm"));
        // By mistake it cannot be made nothing any more, nor taken back.
        using (
            var nothing = await puebla.Edit(
                clause,
                null,
                ("hallazgo", "3"),
                ("motivo", "No pide nada")
            )
        )
        {
            Assert.Contains(
                "ya tuvo seguimiento",
                await nothing.Content.ReadAsStringAsync(),
                StringComparison.Ordinal
            );
        }
        await ConfirmHouse.Keep(
            puebla,
            "1 de septiembre de 2014",
            before.Replace("un taller", "dos talleres", StringComparison.Ordinal)
        );
        var now = (await puebla.Clauses(key))[0];
        await ConfirmHouse.Went(
            puebla.Edit(
                now,
                null,
                ("palabras", "Tomar nota de la propuesta de dos talleres inventados."),
                ("motivo", "Texto corregido")
            )
        );
        var after = await puebla.RowOf(made);
        Assert.Equal((ProposalState.Referred, 1), (after.State, after.Turns.Count));
        Assert.Contains(
            "dos talleres",
            await puebla.TextAs(Official, made.Page()),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "dos talleres",
            await puebla.TextAs(Official, $"{List}?palabras=DOS+talleres&anio=2014"),
            StringComparison.Ordinal
        );
    }

    private static Task<HttpResponseMessage> Undo(
        RunningPuebla puebla,
        MadeProposal made,
        string reason
    ) => puebla.PostAs(Secretariat, made.Page("deshacer"), "deshacer", Because(reason));

    private static Task<HttpResponseMessage> Withdraw(
        RunningPuebla puebla,
        MadeProposal made,
        string who,
        string reason
    ) => puebla.PostAs(who, made.Page("retirar"), "retirar", Because(reason));

    private static Dictionary<string, string> Because(string reason) =>
        new() { ["motivo"] = reason };

    private static async Task<MadeProposal> Made(RunningPuebla puebla, DateOnly day)
    {
        var key = $"grcm-{day:yyyy-MM-dd}";
        using var known = await puebla.Ask($"/acervo/{key}");
        return known.StatusCode == HttpStatusCode.OK
            ? await puebla.Propose($"{key}/1", ["PAN"], day)
            : await puebla.Noted(day);
    }
}
