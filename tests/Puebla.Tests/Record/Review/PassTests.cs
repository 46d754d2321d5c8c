using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Puebla.Kernel.Access;
using Puebla.Outcomes;
using Puebla.Record.Review;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record.Review;

/// <summary>The quick pass through a text under review, by its pages.</summary>
public sealed class PassTests(OnePuebla one)
{
    [Theory]
    [InlineData(11, ReviewHands.Secretariat, HttpStatusCode.OK)]
    [InlineData(12, "vice-minister@country:CRI", HttpStatusCode.Forbidden)]
    [InlineData(13, "administrator@puebla", HttpStatusCode.Forbidden)]
    public async Task Whoever_may_review_passes_through_and_others_do_not(
        int day,
        string who,
        HttpStatusCode status
    )
    {
        var (puebla, key) = await Begun(new(2166, 1, day), ("1", "Aprobar el plan."));
        using var answer = await puebla.AskAs(who, $"/acervo/{key}/revisar/pasada");
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Where_no_review_was_begun_it_leads_to_its_beginning_and_an_absent_text_is_not_found()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(new(2166, 1, 2), ("1", "Aprobar el plan.")));
        using var early = await puebla.AskAs(
            ReviewHands.Secretariat,
            "/acervo/grcm-2166-01-02/revisar/pasada"
        );
        Assert.EndsWith(
            "/acervo/grcm-2166-01-02/revisar?idioma=es",
            early.Headers.Location!.ToString(),
            StringComparison.Ordinal
        );
        using var absent = await puebla.AskAs(
            ReviewHands.Secretariat,
            "/en/records/grcm-2166-01-31/review/pass"
        );
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
    }

    [Fact]
    public async Task What_is_ticked_is_confirmed_in_one_step_with_one_line_and_twice_does_no_harm()
    {
        var (puebla, key) = await Begun(
            new(2166, 1, 3),
            ("1", "Aprobar el plan."),
            ("2", "Agradecer a Belice."),
            ("3", "Reunirse en Panamá.")
        );
        var person = await puebla.SignedIn(ReviewHands.Secretariat);
        var path = $"/acervo/{key}/revisar/pasada";
        var page = await person.Browser.Page(path);
        Assert.Equal(3, Boxes(page).Count);
        Assert.All(Boxes(page), box => Assert.True(box.HasAttribute("checked")));
        var ticked = Boxes(page).Take(2).Select(Value).ToList();
        for (var i = 0; i < 2; i++)
        {
            using var answer = await person.Browser.Post(path, Fields(page, ticked));
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        }
        var line = Assert.Single(await puebla.ReviewLines(key, Reviewer.Confirmed));
        Assert.Contains("\"1 2\"", line.Details, StringComparison.Ordinal);
        // What was left open is shown again.
        var rest = Assert.Single(Boxes(await person.Browser.Page(path)));
        Assert.Equal(Value(Boxes(page)[2]), Value(rest));
    }

    [Fact]
    public async Task What_is_doubtful_is_not_ticked_and_one_may_go_on_without_it()
    {
        var (puebla, key) = await Begun(
            new(2166, 1, 4),
            ("1", "Aprobar el plan. 2. Agradecer a Belice."),
            ("3", "Reunirse en Panamá.")
        );
        var person = await puebla.SignedIn(ReviewHands.Secretariat);
        var path = $"/acervo/{key}/revisar/pasada";
        var page = await person.Browser.Page(path);
        Assert.DoesNotContain(Boxes(page), box => box.HasAttribute("checked"));
        using var answer = await person.Browser.Post(path, Fields(page, []));
        var end = await person.Browser.Page(Led(puebla, answer));
        Assert.Empty(Boxes(end));
        Assert.Contains("final", end.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await puebla.ReviewLines(key, Reviewer.Confirmed));
    }

    [Fact]
    public async Task What_another_changed_meanwhile_stays_open_and_one_is_told()
    {
        var (puebla, key) = await Begun(
            new(2166, 1, 5),
            ("1", "Aprobar el p1an."),
            ("2", "Agradecer a Belice.")
        );
        var person = await puebla.SignedIn(ReviewHands.Secretariat);
        var path = $"/acervo/{key}/revisar/pasada";
        var page = await person.Browser.Page(path);
        await puebla.Posted(
            await puebla.Piece(key, "1"),
            "pieza",
            ("texto", "Aprobar el plan."),
            ("hacer", "guardar")
        );
        using var answer = await person.Browser.Post(path, Fields(page, Boxes(page).Select(Value)));
        var again = await person.Browser.Page(Led(puebla, answer));
        Assert.Contains("no se confirmó", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(Boxes(again));
        Assert.Contains("Aprobar el plan.", again.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_confirms_in_a_review_that_another_finished_is_told()
    {
        var (puebla, key) = await Begun(new(2166, 1, 8), ("1", "Aprobar."), ("2", "Reunirse."));
        var person = await puebla.SignedIn(ReviewHands.Secretariat);
        var path = $"/acervo/{key}/revisar/pasada";
        var page = await person.Browser.Page(path);
        await puebla.Posted($"/acervo/{key}/revisar", "terminar", ("resto", "si"));
        using var answer = await person.Browser.Post(path, Fields(page, Boxes(page).Select(Value)));
        Assert.Contains(
            "terminó",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task From_a_piece_that_was_corrected_one_comes_back_to_the_pass()
    {
        var (puebla, key) = await Begun(new(2166, 1, 6), ("1", "Aprobar."), ("2", "Reunirse."));
        var page = await puebla.PageAs(ReviewHands.Secretariat, $"/en/records/{key}/review/pass");
        var link = page.QuerySelector(".pass a")!.GetAttribute("href")!;
        using var answer = await puebla.PostAs(
            ReviewHands.Secretariat,
            link,
            "pieza",
            new Dictionary<string, string> { ["hacer"] = "confirmar" }
        );
        Assert.StartsWith(
            $"/en/records/{key}/review/pass",
            Led(puebla, answer),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Words_of_which_recognition_was_not_sure_are_marked_beside_the_text()
    {
        var puebla = await one.WithFacts();
        const string key = "grcm-2166-01-07";
        await puebla.Keep(
            Texts.Of(new(2166, 1, 7), ("1", "Aprobar el p1an.")),
            Audience.Public,
            ocr: new(71, "es", 1, [new(1, "p1an.")])
        );
        await puebla.Posted($"/acervo/{key}/revisar", "empezar");
        var pass = await puebla.PageAs(ReviewHands.Secretariat, $"/acervo/{key}/revisar/pasada");
        Assert.EndsWith(
            "p1an.",
            pass.QuerySelector(".doubtful")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.False(Boxes(pass).Single().HasAttribute("checked"));
        var piece = await puebla.PageAs(ReviewHands.Secretariat, await puebla.Piece(key, "1"));
        Assert.EndsWith(
            "p1an.",
            piece.QuerySelector("mark .doubtful")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1 palabra",
            piece.QuerySelector("#dudas")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private async Task<(RunningPuebla Puebla, string Key)> Begun(
        DateOnly day,
        params (string Path, string Text)[] paragraphs
    )
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(day, paragraphs));
        var key = FormattableString.Invariant($"grcm-{day:yyyy-MM-dd}");
        await puebla.Posted($"/acervo/{key}/revisar", "empezar");
        return (puebla, key);
    }

    private static string Led(RunningPuebla puebla, HttpResponseMessage answer) =>
        new Uri(puebla.Address, answer.Headers.Location!).PathAndQuery;

    private static List<IElement> Boxes(IDocument page) =>
        [.. page.QuerySelectorAll("input[name=bien]")];

    private static string Value(IElement box) => box.GetAttribute("value")!;

    // Ticks these and no others.
    private static List<KeyValuePair<string, string>> Fields(
        IHtmlDocument page,
        IEnumerable<string> ticked
    ) =>
        [
            .. Forms
                .Filled(page, "pasada", new Dictionary<string, string>())
                .Where(field => field.Key != "bien"),
            .. ticked.Select(value => KeyValuePair.Create("bien", value)),
        ];
}
