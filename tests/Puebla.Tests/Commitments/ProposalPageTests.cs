using System.Net;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;
using static Puebla.Tests.Commitments.ProposalHouse;

namespace Puebla.Tests.Commitments;

/// <summary>Who sees what of a proposal.</summary>
public sealed class ProposalPageTests(OnePuebla one)
{
    [Theory]
    [InlineData(Panama, true)]
    [InlineData(Official, true)]
    [InlineData(Secretariat, true)]
    [InlineData(Oim, true)]
    [InlineData(Acnur, false)]
    [InlineData(Civil, false)]
    [InlineData(Administrator, false)]
    [InlineData("fund-administrator@organization:oim", false)]
    public async Task What_became_of_it_is_the_members_and_each_ones_own(string who, bool sees)
    {
        var puebla = await one.WithFacts();
        var made = await Considered(puebla, new(2191, 1, 1), ["OIM"]);
        var text = await puebla.TextAs(who, made.Page());
        Assert.Contains("Aporte de OIM", text, StringComparison.Ordinal);
        Assert.Equal(sees, text.Contains(Reason, StringComparison.Ordinal));
        Assert.Equal(sees, text.Contains("en consideración", StringComparison.Ordinal));
        Assert.Equal(!sees, text.Contains("decisión registrada", StringComparison.Ordinal));
        var list = await puebla.TextAs(who, $"{List}?anio=2191&propone=OIM");
        Assert.Equal(sees, list.Contains("en consideración", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_observers_brought_together_each_of_them_sees_and_none_withdraws_alone()
    {
        var puebla = await one.WithFacts();
        var made = await Considered(puebla, new(2191, 1, 2), ["observer-organizations"]);
        foreach (var who in new[] { Oim, Acnur })
        {
            Assert.Contains(
                Reason,
                await puebla.TextAs(who, made.Page()),
                StringComparison.Ordinal
            );
            using var refused = await puebla.AskAs(who, made.Page("retirar"));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
        Assert.DoesNotContain(
            Reason,
            await puebla.TextAs(Civil, made.Page()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_visitor_sees_what_was_proposed_and_where_it_was_noted_in_both_languages()
    {
        var puebla = await one.WithFacts();
        var made = await Considered(puebla, new(2191, 1, 3), ["PAN"], contribution: false);
        await puebla.ForgetAll();
        var page = await puebla.Page(made.Page());
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Propuesta de Panamá", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/acervo/grcm-2191-01-03/1']"));
        Assert.DoesNotContain("remitida", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Reason, text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#actos"));
        Assert.Equal(
            $"/en/proposals/{made.Id}",
            page.QuerySelector("a.twin")!.GetAttribute("href")
        );
        var english = await puebla.Page($"/en/proposals/{made.Id}");
        Assert.Contains(
            "Proposal of Panama",
            english.QuerySelector("h1")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("es", english.QuerySelector("blockquote")!.GetAttribute("lang"));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData(Oim, HttpStatusCode.NotFound)]
    [InlineData(Administrator, HttpStatusCode.NotFound)]
    [InlineData(Official, HttpStatusCode.OK)]
    public async Task Of_a_text_that_one_may_not_see_no_proposal_is_known(
        string? who,
        HttpStatusCode status
    )
    {
        var puebla = await one.WithFacts();
        var day = new DateOnly(2191, 2, 1).AddDays(who?.Length ?? 0);
        var made = await puebla.Noted(day, ["OIM"], Audience.Members, contribution: true);
        using var answer = who is null
            ? await puebla.Ask(made.Page())
            : await puebla.AskAs(who, made.Page());
        Assert.Equal(status, answer.StatusCode);
        var list = who is null
            ? (await puebla.Page($"{List}?anio=2191&pagina=1")).Body!.TextContent
            : await puebla.TextAs(who, $"{List}?anio=2191&propone=OIM");
        Assert.Equal(
            status == HttpStatusCode.OK,
            list.Contains($"GRCM {day:yyyy-MM-dd}", StringComparison.Ordinal)
        );
        if (who == Oim)
        {
            using var own = await puebla.AskAs(Oim, made.Page("retirar"));
            Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Panama)]
    public async Task One_that_does_not_exist_is_not_found(string? who)
    {
        var puebla = await one.WithFacts();
        using var answer = who is null
            ? await puebla.Ask("/propuestas/999999")
            : await puebla.AskAs(who, "/propuestas/999999");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_recorded_decision_opens_it_to_everybody_and_closes_it_again_at_once()
    {
        var puebla = await one.WithFacts();
        var made = await Considered(puebla, new(2191, 3, 1), ["PAN"], contribution: false);
        using (var refused = await puebla.AskAs(Panama, made.Page("apertura")))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
        using (var silent = await Open(puebla, made, "public", reason: " "))
        {
            Assert.NotNull((await Visit.Read(silent)).QuerySelector("#motivo-error"));
        }
        await ConfirmHouse.Went(Open(puebla, made, "public"));
        await puebla.ForgetAll();
        var open = await puebla.Page(made.Page());
        Assert.Contains("remitida", open.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Se acordó abrir", open.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Se acordó abrir",
            await puebla.TextAs(Panama, made.Page()),
            StringComparison.Ordinal
        );
        await ConfirmHouse.Went(Open(puebla, made, "members"));
        await puebla.ForgetAll();
        var closed = await puebla.Page(made.Page());
        Assert.DoesNotContain("remitida", closed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            2,
            (await puebla.Journalled(made)).Count(line =>
                line.Action == "commitments.proposal-opened"
            )
        );
    }

    [Fact]
    public async Task The_pages_of_both_provisions_tell_of_it_to_those_entitled_alone()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Noted(new(2191, 4, 1));
        await puebla.KeepNoting(new(2191, 4, 2));
        const string later = "/acervo/grcm-2191-04-02/2";
        await puebla.Followed(made, Turn(ProposalState.Accepted, place: later));
        await puebla.ForgetAll();
        var noting = await puebla.PageAs(Official, "/acervo/grcm-2191-04-01/1");
        Assert.Contains(
            "aceptada",
            noting.QuerySelector("section[aria-labelledby=propuestas]")!.TextContent,
            StringComparison.Ordinal
        );
        var accepting = await puebla.PageAs(Official, later);
        var aside = accepting.QuerySelector("section[aria-labelledby=propuestas]")!;
        Assert.Contains("Acepta:", aside.TextContent, StringComparison.Ordinal);
        Assert.NotNull(aside.QuerySelector($"a[href='{made.Page()}']"));
        var visitor = await puebla.Page("/acervo/grcm-2191-04-01/1");
        Assert.NotNull(visitor.QuerySelector($"main a[href='{made.Page()}']"));
        Assert.NotNull(visitor.QuerySelector($"main a[href='{List}']"));
        Assert.DoesNotContain("aceptada", visitor.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(
            (await puebla.Page(later)).QuerySelector("section[aria-labelledby=propuestas]")
        );
    }

    [Fact]
    public async Task Of_a_closed_text_that_says_what_became_of_it_nothing_shows_to_others()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Noted(new(2191, 5, 1), ["OIM"], contribution: true);
        await puebla.KeepNoting(new(2191, 5, 2), Audience.Members);
        await puebla.Followed(
            made,
            Turn(ProposalState.Accepted, place: "grcm-2191-05-02/2", reason: "")
        );
        Assert.Contains(
            "GRCM 2191-05-02",
            await puebla.TextAs(Panama, made.Page()),
            StringComparison.Ordinal
        );
        var own = await puebla.TextAs(Oim, made.Page());
        Assert.Contains("acogido", own, StringComparison.Ordinal);
        Assert.DoesNotContain("2191-05-02", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_one_sees_it_is_told()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Noted(new(2191, 6, 1));
        var text = await puebla.TextAs(Panama, $"/por-que?de={made.Page()}");
        Assert.Contains("Usted puede verla", text, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Open(
        RunningPuebla puebla,
        MadeProposal made,
        string to,
        string reason = "Se acordó abrir."
    ) =>
        puebla.PostAs(
            Secretariat,
            made.Page("apertura"),
            "apertura",
            new Dictionary<string, string>
            {
                ["para"] = to,
                ["criterio"] = "opened-by-body",
                ["motivo"] = reason,
            }
        );

    // A text is kept once; each case has a proposal of its own.
    private static async Task<MadeProposal> Considered(
        RunningPuebla puebla,
        DateOnly day,
        string[] proposers,
        bool contribution = true
    )
    {
        var key = $"grcm-{day:yyyy-MM-dd}";
        using var known = await puebla.Ask($"/acervo/{key}");
        var made =
            known.StatusCode == HttpStatusCode.OK
                ? await puebla.Propose($"{key}/1", proposers, day, contribution: contribution)
                : await puebla.Noted(day, proposers, contribution: contribution);
        await puebla.Followed(made, Turn(ProposalState.Referred, body: "grcm"));
        return made;
    }
}
