using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record.Relate;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>The list of what was asked: who sees which request, and how it stands.</summary>
public sealed class BoardPageTests(OnePuebla one)
{
    [Fact]
    public async Task A_visitor_sees_the_requests_of_public_texts_and_nothing_of_their_state()
    {
        var puebla = await one.WithFacts();
        var open = await puebla.Made(new(2181, 1, 1), due: new(2026, 2, 1));
        var closed = await puebla.Made(new(2181, 1, 2), access: Audience.Members);
        await puebla.Stands(open, "CRI", LineState.UnderWay, "consultation");
        await puebla.Hear();
        var page = await puebla.Page("/compromisos?anio=2181");
        Assert.Equal([open.Id], page.Listed());
        var told = page.Told();
        Assert.Contains("Solicitar el envío", told, StringComparison.Ordinal);
        Assert.Contains("Costa Rica y Panamá", told, StringComparison.Ordinal);
        Assert.Contains("1 de febrero de 2026", told, StringComparison.Ordinal);
        Assert.Contains("decisión registrada", told, StringComparison.Ordinal);
        foreach (
            var secret in new[] { "consulta interna", "venció hace", "sin informe", "en espera" }
        )
        {
            Assert.DoesNotContain(secret, told, StringComparison.Ordinal);
        }
        Assert.Null(page.QuerySelector("select[name=estado]"));
        // What they may not see decides nothing either.
        foreach (var state in new[] { "open", "overdue", "underway", "done", "unreported" })
        {
            Assert.Empty((await puebla.Page($"/compromisos?anio=2181&estado={state}")).Listed());
        }
        Assert.Equal(
            [closed.Id, open.Id],
            (await puebla.PageAs(Panama, "/compromisos?anio=2181")).Listed()
        );
    }

    [Fact]
    public async Task A_recorded_decision_opens_state_and_lateness_of_that_request_alone()
    {
        var puebla = await one.WithFacts();
        var open = await puebla.Made(new(2182, 1, 1), due: new(2026, 2, 1));
        var kept = await puebla.Made(new(2182, 1, 2), due: new(2026, 2, 1));
        await puebla.OpenToAll(open);
        await puebla.Hear();
        var page = await puebla.Page("/compromisos?anio=2182");
        Assert.Equal([kept.Id, open.Id], page.Listed());
        Assert.Single(page.QuerySelectorAll(".tag-overdue"));
        Assert.Equal(
            [open.Id],
            (await puebla.Page("/compromisos?anio=2182&estado=overdue")).Listed()
        );
    }

    [Theory]
    [InlineData(Panama, 2)]
    [InlineData(Secretariat, 2)]
    [InlineData(Oim, 1)]
    [InlineData(Acnur, 0)]
    [InlineData(Administrator, 0)]
    public async Task Members_see_how_all_stand_and_those_asked_their_own(string who, int late)
    {
        var puebla = await one.WithFacts();
        var day = new DateOnly(2183, 1, 1).AddDays(3 * who.Length);
        var asked = await puebla.Made(day, ["OIM", "CRI"], new(2026, 2, 1));
        var other = await puebla.Made(day.AddDays(1), ["CRI"], new(2026, 2, 1));
        var page = await puebla.PageAs(who, "/compromisos?anio=2183&estado=overdue");
        int[] mine = [.. page.Listed().Where(id => id == asked.Id || id == other.Id)];
        Assert.Equal(late, mine.Length);
        // Whoever can be asked sees their own; who cannot, as little as a visitor.
        Assert.Equal(who == Administrator, page.QuerySelector("select[name=estado]") is null);
        Assert.Equal(
            who is Oim or Acnur,
            page.Told().Contains("lo que se pidió a los suyos", StringComparison.Ordinal)
                && page.Told().Contains("Usted ve qué", StringComparison.Ordinal)
        );
        if (who == Oim)
        {
            var row = page.QuerySelector($"a[href='/compromisos/{asked.Id}']")!.Closest("tr")!;
            Assert.Contains("sin informe todavía", row.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("por parte de", row.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_request_is_late_at_the_second_of_its_end_whatever_jobs_do_and_timely_again_where_the_clock_is_set_back()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var due = new DateOnly(2026, 3, 10);
        await puebla.Made(new(2025, 5, 1), ["CRI"], due);
        var ends = Due.InSanJose(due).Ends;
        puebla.Clock.Set(ends.AddSeconds(-1));
        Assert.Equal(0, await Over(puebla));
        puebla.Clock.Set(ends);
        Assert.Equal(1, await Over(puebla));
        puebla.Clock.Set(ends.AddHours(2));
        var page = await puebla.PageAs(Panama, "/compromisos");
        Assert.Contains(
            "Una sigue en espera con su fecha ya pasada; la más antigua venció ayer",
            page.Told(),
            StringComparison.Ordinal
        );
        puebla.Clock.Set(ends.AddHours(-3));
        Assert.Equal(0, await Over(puebla));
        Assert.Empty(
            (await puebla.PageAs(Panama, "/compromisos")).QuerySelectorAll(".tag-overdue")
        );
    }

    [Fact]
    public async Task Counts_lead_to_what_they_count()
    {
        var puebla = await one.WithFacts();
        var first = await puebla.Made(new(2184, 1, 1), due: new(2026, 2, 1));
        var second = await puebla.Made(new(2184, 1, 2), ["CRI"], new(2026, 12, 1));
        await puebla.Stands(first, "CRI", LineState.Done);
        await puebla.Stands(second, "CRI", LineState.UnderWay);
        var page = await puebla.PageAs(Panama, "/compromisos?anio=2184");
        var links = page.QuerySelectorAll("section[aria-labelledby=como-va] a")
            .ToDictionary(
                link => link.TextContent.Trim(),
                link => (link.GetAttribute("href")!, link.NextElementSibling?.TextContent)
            );
        Assert.Equal("2", links["en espera"].Item2);
        Assert.Equal("1", links["cumplido"].Item2);
        Assert.Equal("0", links["sustituido"].Item2);
        Assert.Equal(
            [second.Id, first.Id],
            (await puebla.PageAs(Panama, links["en espera"].Item1)).Listed()
        );
        Assert.Equal([first.Id], (await puebla.PageAs(Panama, links["cumplido"].Item1)).Listed());
        var overdue = links["Una sigue en espera con su fecha ya pasada"].Item1;
        Assert.Equal([first.Id], (await puebla.PageAs(Panama, overdue)).Listed());
        // On the board of a country its own line counts.
        Assert.Empty((await puebla.PageAs(Panama, $"{overdue}&destinatario=CRI")).Listed());
        Assert.Equal(
            [first.Id],
            (await puebla.PageAs(Panama, $"{overdue}&destinatario=PAN")).Listed()
        );
    }

    [Fact]
    public async Task What_is_asked_is_found_by_each_of_its_sides()
    {
        var puebla = await one.WithFacts();
        var first = await puebla.Made(new(2185, 1, 1), ["CRI"], new(2026, 5, 1));
        var second = await puebla.Made(new(2185, 1, 2), ["secretariat"]);
        await puebla.File(first, false, "consular-protection");
        foreach (
            var (filter, found) in new[]
            {
                ("destinatario=CRI", first),
                ("destinatario=secretariat", second),
                ("plazo=day", first),
                ("plazo=none", second),
                ("tema=consular-protection", first),
            }
        )
        {
            Assert.Equal(
                [found.Id],
                (await puebla.PageAs(Panama, $"/compromisos?anio=2185&{filter}")).Listed()
            );
        }
        foreach (var filter in new[] { "organo=grcm", "orden=deadline", "estado=unreported" })
        {
            Assert.Equal(
                2,
                (await puebla.PageAs(Panama, $"/compromisos?anio=2185&{filter}")).Listed().Length
            );
        }
        foreach (var filter in new[] { "organo=troika", "presidencia=1800", "reunion=none" })
        {
            var page = await puebla.PageAs(Panama, $"/compromisos?anio=2185&{filter}");
            Assert.Empty(page.Listed());
            Assert.NotNull(page.QuerySelector(".empty a[href='/compromisos']"));
        }
    }

    [Fact]
    public async Task A_sample_never_stands_with_what_was_adopted()
    {
        var puebla = await one.WithFacts();
        await puebla.Made(new(2186, 1, 1));
        await puebla.With<ConferenceDb, int>(db =>
            db.Set<Commitment>()
                .Where(row => row.AskedOn == new DateOnly(2186, 1, 1))
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.IsSample, true))
        );
        var page = await puebla.PageAs(Panama, "/compromisos?anio=2186");
        Assert.Empty(page.Listed());
        Assert.Contains("No hay ninguna solicitud", page.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_stands_in_both_languages_and_in_the_head_of_the_site()
    {
        var puebla = await one.WithFacts();
        await puebla.Made(new(2187, 1, 1), due: new(2026, 2, 1));
        var page = await puebla.PageAs(Panama, "/en/commitments?year=2187&state=overdue");
        Assert.Contains("no report yet", page.Told(), StringComparison.Ordinal);
        Assert.Contains("days ago", page.Told(), StringComparison.Ordinal);
        Assert.Equal(
            "/compromisos?anio=2187&estado=overdue",
            page.QuerySelector("a.twin")!.GetAttribute("href")
        );
        Assert.NotNull(page.QuerySelector(".site-head nav a[href='/en/commitments']"));
        Assert.Equal(
            "/en/commitments/boards?by=body",
            (await puebla.Page("/compromisos/tableros?por=body"))
                .QuerySelector("a.twin")!
                .GetAttribute("href")
        );
    }

    [Fact]
    public async Task Long_boards_come_in_pages()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2188, 1, 1), ["CRI"]);
        for (var i = 0; i < 51; i++)
        {
            await puebla.Commit("grcm-2188-01-01/1", ["CRI"], askedOn: new(2188, 1, 1));
        }
        var first = await puebla.PageAs(Panama, "/compromisos?anio=2188");
        Assert.Equal(50, first.Listed().Length);
        Assert.Contains("52 solicitudes", first.Told(), StringComparison.Ordinal);
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = (await puebla.PageAs(Panama, next)).Listed();
        Assert.Equal(2, second.Length);
        Assert.Contains(made.Id, second);
        Assert.Empty(first.Listed().Intersect(second));
        using var beyond = await puebla.AskAs(Panama, "/compromisos?anio=2188&pagina=900");
        Assert.Equal(HttpStatusCode.OK, beyond.StatusCode);
    }

    private static async Task<int> Over(RunningPuebla puebla) =>
        (await puebla.PageAs(Panama, "/compromisos?estado=overdue")).Listed().Length;
}
