using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments;

/// <summary>What the Secretariat notes, the presidency contests, later decisions end, and decisions open.</summary>
public sealed class DecidedTests(OwnPuebla own) : IClassFixture<OwnPuebla>
{
    private RunningPuebla Puebla => own.Puebla;

    [Fact]
    public async Task Booklet_l798_the_presidency_alone_contests_and_the_next_report_clears_it()
    {
        var chair = await own.HonduranChair();
        var focal = await Puebla.Person("focal-point@country:CRI");
        var made = await Puebla.Made(new(2334, 1, 1), due: new(2026, 12, 1));
        var path = made.Page("objetar", "CRI");
        await Puebla.Report(made, "Está hecho.", "Done");
        foreach (var who in new[] { Secretariat, Panama, Official, "presidency-chair@country:MEX" })
        {
            using var refused = await Puebla.AskAs(who, path);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
        using var silent = await Puebla.PostAs(chair, path, "objetar", Reason(" "));
        Assert.Equal(HttpStatusCode.OK, silent.StatusCode);
        using var done = await Puebla.PostAs(
            chair,
            path,
            "objetar",
            Reason("No consta la difusión.")
        );
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.True((await Puebla.LineOf(made)).IsContested);
        Assert.Contains(
            "No consta la difusión.",
            await Puebla.TextAs(Official, made.Page()),
            StringComparison.Ordinal
        );
        var told = await Puebla.With<ConferenceDb, List<Notice>>(db =>
            db.Set<Notice>().Where(one => one.PersonId == focal.Id).ToListAsync()
        );
        var notice = Assert.Single(told, one => one.Code == "commitments.contested");
        Assert.Equal(made.Page(), notice.Link);
        Assert.Contains(
            "objetó lo informado",
            await Puebla.TextAs(Official, "/escritorio"),
            StringComparison.Ordinal
        );
        await Puebla.Report(made, "Aquí consta.", "Done");
        Assert.False((await Puebla.LineOf(made)).IsContested);
        Assert.DoesNotContain(
            "objetado",
            await Puebla.TextAs(Official, made.Page()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_presidency_reports_for_bodies_and_contests_nothing_of_its_own()
    {
        var chair = await own.HonduranChair();
        var made = await Puebla.Made(new(2334, 1, 2), ["working-group-labour", "presidency"]);
        using var refused = await Puebla.AskAs(
            Secretariat,
            made.Page("informar", "working-group-labour")
        );
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var done = await Puebla.PostAs(
            chair,
            made.Page("informar", "working-group-labour"),
            "informar",
            new Dictionary<string, string> { ["estado"] = "UnderWay", ["etapa"] = "review" }
        );
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var line = await Puebla.LineOf(made, "working-group-labour");
        Assert.Equal((LineState.UnderWay, "review"), (line.State, line.Stage));
        using var contested = await Puebla.PostAs(
            chair,
            made.Page("objetar", "working-group-labour"),
            "objetar",
            Reason("Es nuestro.")
        );
        Assert.Equal(HttpStatusCode.OK, contested.StatusCode);
        Assert.Contains("informe de nuevo", await contested.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Secretariat_notes_with_its_source_and_answers_for_nobody()
    {
        var made = await Puebla.Made(new(2334, 1, 3));
        var path = made.Page("anotar", "CRI");
        using var refused = await Puebla.AskAs(Panama, path);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var without = await Puebla.PostAs(Secretariat, path, "anotar", Note(""));
        Assert.Equal(HttpStatusCode.OK, without.StatusCode);
        using var done = await Puebla.PostAs(
            Secretariat,
            path,
            "anotar",
            Note("Carta del 3 de enero.")
        );
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var line = await Puebla.LineOf(made);
        Assert.Equal((LineState.UnderWay, null), (line.State, line.AnsweredAt));
        Assert.Contains(
            "Carta del 3 de enero.",
            await Puebla.TextAs(Panama, made.Page()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_later_decision_ends_lines_says_so_on_both_ends_and_is_undone_with_a_reason()
    {
        var made = await Puebla.Made(new(2334, 1, 4), ["CRI", "PAN", "MEX"]);
        await Puebla.Report(made, "Comenzamos.");
        await Puebla.Made(new(2334, 1, 5));
        await Puebla.Made(new(2333, 12, 5));
        var end = $"{made.Page()}/terminar";
        using var refused = await Puebla.AskAs(Panama, end);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var earlier = await End("grcm-2333-12-05/1");
        Assert.Contains("anterior a lo pedido", await earlier.Text(), StringComparison.Ordinal);
        using var itself = await End("grcm-2334-01-04/1");
        Assert.Contains(
            "no se sustituye a sí misma",
            await itself.Text(),
            StringComparison.Ordinal
        );
        var nowhere = await Puebla.TextAs(Secretariat, $"{end}?por=nada");
        Assert.Contains("No se encontró esa disposición", nowhere, StringComparison.Ordinal);
        using var done = await End("/acervo/grcm-2334-01-05/1");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(LineState.Overtaken, (await Puebla.LineOf(made, "PAN")).State);
        Assert.Contains(
            "GRCM 2334-01-05, conclusión 1",
            await Puebla.TextAs(Panama, made.Page()),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Sustituye lo pedido en GRCM 2334-01-04, conclusión 1",
            await Puebla.TextAs(Panama, "/acervo/grcm-2334-01-05/1"),
            StringComparison.Ordinal
        );
        var visitor = await Puebla.Page("/acervo/grcm-2334-01-05/1");
        Assert.DoesNotContain(
            "Sustituye",
            visitor.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        using var undone = await Puebla.PostAs(
            Secretariat,
            end,
            "restituir",
            new Dictionary<string, string>
            {
                ["cual"] = $"{made.Lines["CRI"]}",
                ["razon"] = "Se registró por error.",
            }
        );
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        var line = await Puebla.LineOf(made);
        Assert.Equal((LineState.UnderWay, null), (line.State, line.EndedByAddressId));
        Assert.Equal(
            "Se registró por error.",
            (await Puebla.Journalled(made)).Last(one => one.Action == "commitments.restored").Reason
        );

        Task<HttpResponseMessage> End(string by) =>
            Puebla.PostAs(
                Secretariat,
                $"{end}?por={Uri.EscapeDataString(by)}",
                "terminar",
                new Dictionary<string, string> { ["que"] = "Overtaken" }
            );
    }

    [Fact]
    public async Task A_recorded_decision_opens_state_to_everybody_at_once_and_closes_it_again()
    {
        var made = await Puebla.Made(new(2334, 1, 6), due: new(2026, 2, 1));
        await Puebla.Report(made, "Lo que se abre.");
        Assert.DoesNotContain("Lo que se abre.", await Visitor(), StringComparison.Ordinal);
        using var refused = await Puebla.AskAs(Panama, $"{made.Page()}/apertura");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var silent = await Open("public", "");
        Assert.Contains("Diga el motivo.", await silent.Text(), StringComparison.Ordinal);
        using var opened = await Open("public", "Lo acordó la reunión.");
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        await Becomes(true);
        Assert.Contains("venció hace", await Visitor(), StringComparison.Ordinal);
        Assert.Contains(
            "en curso",
            await Visitor("/acervo/grcm-2334-01-06/1"),
            StringComparison.Ordinal
        );
        using var closed = await Open("members", "Lo pidió un gobierno.");
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        await Becomes(false);
        Assert.Equal(
            2,
            (await Puebla.Journalled(made)).Count(one => one.Action == "commitments.opened")
        );

        async Task<string> Visitor(string? path = null) =>
            (await Puebla.Page(path ?? made.Page())).QuerySelector("main")!.TextContent;

        // Nobody tells this process to forget but the announcement itself, a moment later.
        async Task Becomes(bool open)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(
                TestContext.Current.CancellationToken
            );
            patience.CancelAfter(TimeSpan.FromSeconds(10));
            while ((await Visitor()).Contains("Lo que se abre.", StringComparison.Ordinal) != open)
            {
                await Task.Delay(50, patience.Token);
            }
        }

        Task<HttpResponseMessage> Open(string to, string reason) =>
            Puebla.PostAs(
                Secretariat,
                $"{made.Page()}/apertura",
                "apertura",
                new Dictionary<string, string>
                {
                    ["para"] = to,
                    ["criterio"] = "opened-by-body",
                    ["motivo"] = reason,
                }
            );
    }

    private static Dictionary<string, string> Reason(string reason) =>
        new() { ["motivo"] = reason };

    private static Dictionary<string, string> Note(string source) =>
        new() { ["estado"] = "UnderWay", ["fuente"] = source };
}
