using System.Net;
using AngleSharp.Html.Parser;
using Puebla.Commitments.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments;

/// <summary>A country that reports twice at once.</summary>
public sealed class TwiceTests(OnePuebla one)
{
    private static readonly Guid Ana = new("0a000000-0000-4000-8000-00000000005a");
    private static readonly Guid Beto = new("0b000000-0000-4000-8000-00000000005b");

    [Fact]
    public async Task The_second_who_prepares_sees_the_first_ones_text_and_loses_nothing()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2335, 1, 1));
        var path = made.Page("informar", "CRI");
        using var first = await HeldForm.Take(puebla, Official, path, "informar", Ana);
        using var second = await HeldForm.Take(puebla, Official, path, "informar", Beto);
        using var kept = await first.Post(Typed("Lo de Ana."));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        using var refused = await second.Post(Typed("Lo de Beto."));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(
            await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        Assert.Contains(
            "Lo de Ana.",
            page.QuerySelector("#ahora")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("Lo de Beto.", page.QuerySelector("textarea[name=palabras]")!.TextContent);
        var seen = page.QuerySelector("input[name=visto]")!.GetAttribute("value")!;
        using var again = await second.Post(
            new Dictionary<string, string>(Typed("Lo de Beto.")) { ["visto"] = seen }
        );
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(2, (await puebla.Journalled(made)).Count);
        // The first one's form, posted once more, is not kept over the second's.
        using var stale = await first.Post(Typed("Lo de Ana, otra vez."));
        Assert.Equal(HttpStatusCode.OK, stale.StatusCode);
    }

    [Fact]
    public async Task The_same_form_posted_twice_is_one_report()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2335, 1, 2), ["CRI", "OIM"]);
        using var prepared = await puebla.Prepare(made, "Una sola vez.");
        using var form = await HeldForm.Take(
            puebla,
            Answers,
            made.Page("presentar", "CRI"),
            "presentar"
        );
        using var own = await HeldForm.Take(puebla, Oim, made.Page("informar", "OIM"), "informar");
        for (var turn = 0; turn < 2; turn++)
        {
            using var submitted = await form.Post(new Dictionary<string, string>());
            Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
            using var reported = await own.Post(Typed("Una sola vez."));
            Assert.Equal(HttpStatusCode.Redirect, reported.StatusCode);
        }
        Assert.Single(await puebla.Said(made));
        Assert.Single(await puebla.Said(made, "OIM"));
    }

    [Fact]
    public async Task What_was_prepared_anew_meanwhile_is_shown_before_it_is_submitted()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2335, 1, 3));
        using var before = await puebla.Prepare(made, "Lo de antes.");
        using var form = await HeldForm.Take(
            puebla,
            Answers,
            made.Page("presentar", "CRI"),
            "presentar"
        );
        using var after = await puebla.Prepare(made, "Lo de después.");
        using var refused = await form.Post(new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("Lo de después.", await refused.Text(), StringComparison.Ordinal);
        Assert.Empty(await puebla.Said(made));
    }

    [Fact]
    public async Task Two_processes_keep_one_of_two_reports_made_at_once_and_tell_the_other()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease);
        await using var there = await RunningPuebla.OnAsync(cluster.Lease);
        await there.ForgetAll();
        var made = await here.Made(new(2335, 1, 4), ["OIM"]);
        var path = made.Page("informar", "OIM");
        using var first = await HeldForm.Take(here, Oim, path, "informar", Ana);
        using var second = await HeldForm.Take(there, Oim, path, "informar", Beto);
        var answers = await Task.WhenAll(
            first.Post(Typed("Desde aquí.")),
            second.Post(Typed("Desde allá."))
        );
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.Redirect],
            answers.Select(answer => answer.StatusCode).Order()
        );
        var kept = Assert.Single(await here.Said(made, "OIM"));
        var refused = answers.Single(answer => answer.StatusCode == HttpStatusCode.OK);
        var text = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Desde aquí.", text, StringComparison.Ordinal);
        Assert.Contains("Desde all", text, StringComparison.Ordinal);
        Assert.Equal(ReportKind.Reported, kept.Kind);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    private static Dictionary<string, string> Typed(string words) =>
        new() { ["estado"] = "UnderWay", ["palabras"] = words };
}
