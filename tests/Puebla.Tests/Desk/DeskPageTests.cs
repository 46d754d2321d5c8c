using System.Net;
using AngleSharp.Html.Dom;
using Puebla.Desk.MyDesk;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.TestKit;
using static Puebla.Tests.Desk.AskedBoard;

namespace Puebla.Tests.Desk;

/// <summary>The one page that answers what is asked of whom, by when, and where one answers. It is the second of March 2026.</summary>
public sealed class DeskPageTests(DeskHouse house)
{
    private const string FocalPoint = "focal-point@country:CRI";
    private const string Desk = "/escritorio";
    private readonly Guid _person = Guid.NewGuid();

    [Fact]
    public async Task It_says_what_is_asked_by_when_and_where_one_answers_the_late_first()
    {
        house.Board.Ask(
            _person,
            Line("sin-plazo"),
            Line("acreditar", new(2026, 6, 30)),
            mandate =>
                Line("consultar", new(2026, 3, 5))(mandate) with
                {
                    State = "7 de 11 países respondieron",
                    Steps = [new("responder", "/buscar?organo=grcm")],
                },
            Line("aportes", new(2026, 2, 27))
        );
        var page = await Page();
        Assert.Equal("Se le pide a su país", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Costa Rica", page.QuerySelector(".page-head .eyebrow")!.TextContent);
        Assert.Equal(
            ["vencido hace 3 días", "faltan 3 días", "hasta el 30 de junio", "sin plazo"],
            page.QuerySelectorAll(".asked .tag").Select(tag => tag.TextContent)
        );
        Assert.Equal(
            ["Hacer aportes", "Hacer consultar", "Hacer acreditar", "Hacer sin-plazo"],
            page.QuerySelectorAll(".asked h2 a").Select(link => link.TextContent)
        );
        var asked = page.QuerySelectorAll(".asked > li")[1];
        Assert.Equal("/acervo?organo=grcm", asked.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal(
            ["7 de 11 países respondieron", "último día: 5 de marzo de 2026, hora de San José"],
            asked.QuerySelectorAll(".meta span").Select(fact => fact.TextContent)
        );
        Assert.Equal("/buscar?organo=grcm", asked.QuerySelector(".meta a")!.GetAttribute("href"));
        Assert.Equal("4", Waiting(page));
    }

    [Fact]
    public async Task In_English_every_address_is_the_English_one()
    {
        house.Board.AskIn(
            _person,
            (actor, language) =>
                [
                    Line("x", new(2026, 3, 3))(actor.Mandates[0]) with
                    {
                        What = language == Language.English ? "Do it" : "Hacerlo",
                        Steps = [new("answer", "/buscar?organo=grcm")],
                    },
                ]
        );
        var page = await Page("/en/desk");
        Assert.Equal("Asked of your country", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("1 day left", page.QuerySelector(".asked .tag")!.TextContent);
        Assert.Equal(
            ["/en/records?body=grcm", "/en/search?body=grcm", "/en/desk/pass?line=tests.x"],
            page.QuerySelectorAll(".asked a").Select(link => link.GetAttribute("href")!)
        );
        Assert.Equal("Do it", page.QuerySelector(".asked h2")!.TextContent);
    }

    [Theory]
    [InlineData(-2, "vencido hace 2 días", "2 days overdue", "tag-overdue")]
    [InlineData(-1, "vencido hace 1 día", "1 day overdue", "tag-overdue")]
    [InlineData(0, "vence hoy", "due today", "tag-due")]
    [InlineData(1, "falta 1 día", "1 day left", "tag-due")]
    [InlineData(14, "faltan 14 días", "14 days left", "tag-due")]
    [InlineData(15, "hasta el 17 de marzo", "until 17 March", "tag-action")]
    [InlineData(400, "hasta el 6 de abril de 2027", "until 6 April 2027", "tag-action")]
    public async Task How_long_there_is_stands_in_words(
        int days,
        string spanish,
        string english,
        string state
    )
    {
        house.Board.Ask(_person, Line("x", new DateOnly(2026, 3, 2).AddDays(days)));
        var tag = (await Page()).QuerySelector(".asked .tag")!;
        Assert.Equal(spanish, tag.TextContent);
        Assert.Contains(state, tag.ClassList);
        Assert.Equal(english, (await Page("/en/desk")).QuerySelector(".asked .tag")!.TextContent);
    }

    [Fact]
    public async Task One_who_acts_for_several_sees_all_together_and_can_tell_them_apart()
    {
        const string both = "focal-point@country:CRI, secretariat@secretariat";
        house.Board.AskIn(
            _person,
            (actor, _) =>
                actor.Mandates.Select(
                    (mandate, place) => Line(mandate.Office.Word, new(2026, 3, 9 - place))(mandate)
                )
        );
        var page = await Page(Desk, both);
        Assert.Null(page.QuerySelector(".page-head .eyebrow"));
        Assert.Equal("Se le pide a usted", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["Secretaría · Secretaría", "Costa Rica · punto focal"],
            page.QuerySelectorAll(".asked .eyebrow").Select(words => words.TextContent)
        );

        const string offices = "focal-point@country:CRI, answers-for-country@country:CRI";
        var one = await Page(Desk, offices);
        Assert.Equal("Costa Rica", one.QuerySelector(".page-head .eyebrow")!.TextContent);
        Assert.Equal(
            ["responde por el país", "punto focal"],
            one.QuerySelectorAll(".asked .eyebrow").Select(words => words.TextContent)
        );
    }

    [Fact]
    public async Task What_is_asked_in_a_mandate_that_one_does_not_hold_is_not_shown()
    {
        house.Board.AskIn(
            _person,
            (_, _) => [Line("ajeno")(FakeSignIn.Mandate("focal-point@country:PAN"))]
        );
        Assert.Empty((await Page()).QuerySelectorAll(".asked"));
    }

    [Fact]
    public async Task A_mandate_that_ended_at_midnight_takes_its_lines_along()
    {
        await using var own = new DeskHouse();
        var puebla = await own.Running();
        // Eleven in the evening in San José.
        puebla.Clock.Set(new(2026, 3, 3, 5, 0, 0, TimeSpan.Zero));
        var today = new DateOnly(2026, 3, 2);
        var person = await own.Person("Fidel", [FocalPoint], to: today);
        var link = await puebla.Invited(person, Party.Country("CRI"));
        var signedIn = await puebla.Accepted(person, "fidel@example.org", link);
        own.Board.AskIn(person, (actor, _) => actor.Mandates.Select(mandate => Line("x")(mandate)));
        Assert.Single((await signedIn.Browser.Page(Desk)).QuerySelectorAll(".asked > li"));

        puebla.Clock.Set(new(2026, 3, 3, 6, 0, 0, TimeSpan.Zero));
        var page = await signedIn.Browser.Page(Desk);
        Assert.Empty(page.QuerySelectorAll(".asked"));
        Assert.Contains("Hoy no actúa por nadie", page.Body!.TextContent);
        Assert.Null(Waiting(page));
    }

    [Fact]
    public async Task A_module_that_breaks_takes_nothing_of_the_others_with_it()
    {
        var answers = await Proposed("Dora Rota");
        house.Board.Breaks[answers] = true;
        var page = await Page(Desk, "answers-for-country@country:SLV", answers);
        Assert.Contains(
            page.QuerySelectorAll(".asked h2"),
            one => one.TextContent.Contains("Dora Rota", StringComparison.Ordinal)
        );
        Assert.Contains(
            "No respondió esta parte: tests",
            page.QuerySelector("[role=note]")!.TextContent
        );
    }

    [Fact]
    public async Task That_nothing_is_asked_is_not_said_while_a_module_did_not_answer()
    {
        house.Board.Breaks[_person] = true;
        var page = await Page();
        Assert.Null(page.QuerySelector(".empty"));
        Assert.NotNull(page.QuerySelector("[role=note]"));
    }

    [Fact]
    public async Task A_module_that_does_not_answer_is_waited_for_only_so_long()
    {
        await using var own = new DeskHouse();
        var puebla = await own.Running();
        var begun = own.Board.Hangs[_person] = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        var asking = puebla.AskAs(FocalPoint, Desk, _person);
        await begun.Task;
        puebla.Clock.Set(puebla.Clock.GetUtcNow() + AskedGathering.Longest);
        using var answer = await asking;
        Assert.Contains(
            "No se pudo consultar todo",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_asked_is_said_kindly()
    {
        var page = await Page();
        Assert.Contains("Hoy no se le pide nada", page.QuerySelector(".empty")!.TextContent);
        Assert.Null(Waiting(page));
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_and_comes_back()
    {
        using var answer = await (await house.Running()).Ask(Desk);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("volver=%2Fescritorio", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task What_waits_for_a_second_person_is_asked_of_them_once_and_not_of_its_proposer()
    {
        var answers = await Proposed("Dora Única");
        var page = await Page(Desk, "answers-for-country@country:SLV", answers);
        var line = Assert.Single(
            page.QuerySelectorAll(".asked > li"),
            one => one.TextContent.Contains("Dora Única", StringComparison.Ordinal)
        );
        Assert.StartsWith(
            "/pendientes/",
            line.QuerySelector("h2 a")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Contains("propuesta de Fidel Dora Única; caduca a las", line.TextContent);
    }

    [Fact]
    public async Task The_number_in_the_head_of_other_pages_is_that_of_the_desk()
    {
        house.Board.Ask(_person, Line("a"), Line("b"));
        Assert.Equal("2", Waiting(await Page("/avisos")));
        house.Board.Ask(_person, Line("a"));
        // The desk itself never counts from memory, and what it counted holds elsewhere.
        Assert.Equal("1", Waiting(await Page()));
        Assert.Equal("1", Waiting(await Page("/avisos")));
    }

    [Fact]
    public async Task It_says_until_when_meetings_are_known()
    {
        var side = (await Page()).QuerySelector("aside")!.TextContent;
        Assert.Contains("No consta ninguna.", side);
        Assert.Contains("llega hasta 2024", side);
    }

    // What an official proposes waits for the one who answers for the country.
    private async Task<Guid> Proposed(string name)
    {
        var answers = await house.Person($"Rita {name}", ["answers-for-country@country:SLV"]);
        var official = await house.Person($"Fidel {name}", ["focal-point@country:SLV"]);
        using var posted = await (await house.Running()).PostAs(
            "focal-point@country:SLV",
            "/mandatos/nuevo",
            "mandato",
            new Dictionary<string, string>
            {
                ["correo"] = $"{Guid.NewGuid():N}@example.org",
                ["nombre"] = name,
                ["cargo"] = "official",
                ["parte"] = "country:SLV",
                ["motivo"] = "Nota 1.",
            },
            official
        );
        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        var own = await Page(Desk, "focal-point@country:SLV", official);
        Assert.DoesNotContain(
            own.QuerySelectorAll(".asked > li"),
            one => one.TextContent.Contains(name, StringComparison.Ordinal)
        );
        return answers;
    }

    private async Task<IHtmlDocument> Page(
        string path = Desk,
        string mandates = FocalPoint,
        Guid? person = null
    ) => await (await house.Running()).PageAs(mandates, path, person ?? _person);

    internal static string? Waiting(IHtmlDocument page) =>
        page.QuerySelector("nav.private a[href='/escritorio'] .waiting")
            ?.LastChild!.TextContent.Trim();
}
