using System.Net;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments;

/// <summary>Who sees what of a commitment.</summary>
public sealed class CommitmentPageTests(OnePuebla one)
{
    private const string Note = "Palabras que solo leen los miembros.";

    [Theory]
    [InlineData(Panama, 3)]
    [InlineData("delegate@country:PAN/grcm", 3)]
    [InlineData(Secretariat, 3)]
    [InlineData(Oim, 1)]
    [InlineData(Acnur, 0)]
    [InlineData(Civil, 0)]
    [InlineData(Administrator, 0)]
    [InlineData("fund-administrator@organization:oim", 0)]
    public async Task State_is_the_members_and_each_of_those_asked_sees_their_own(
        string who,
        int lines
    )
    {
        var puebla = await one.WithFacts();
        var made = await Reported(puebla, new(2331, 1, 1));
        var page = await puebla.PageAs(who, made.Page());
        Assert.Equal(lines, page.QuerySelectorAll("table.data tbody tr").Length);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Solicitar el envío", text, StringComparison.Ordinal);
        Assert.Contains("Costa Rica", text, StringComparison.Ordinal);
        Assert.Contains("1 de febrero de 2026", text, StringComparison.Ordinal);
        Assert.Equal(lines == 3, text.Contains(Note, StringComparison.Ordinal));
        Assert.Equal(lines > 0, text.Contains("venció hace", StringComparison.Ordinal));
        Assert.Equal(lines == 0, text.Contains("decisión registrada", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_visitor_sees_that_it_asks_whom_and_by_when_in_both_languages()
    {
        var puebla = await one.WithFacts();
        var made = await Reported(puebla, new(2331, 1, 2));
        var page = await puebla.Page(made.Page());
        Assert.Empty(page.QuerySelectorAll("table.data"));
        Assert.Equal(
            $"/en/commitments/{made.Id}",
            page.QuerySelector("a.twin")!.GetAttribute("href")
        );
        var english = await puebla.Page($"/en/commitments/{made.Id}");
        var text = english.QuerySelector("main")!.TextContent;
        Assert.Contains("1 February 2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("under way", text, StringComparison.Ordinal);
        Assert.DoesNotContain("days ago", text, StringComparison.Ordinal);
        Assert.Equal("es", english.QuerySelector("blockquote")!.GetAttribute("lang"));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData(Oim, HttpStatusCode.NotFound)]
    [InlineData(Administrator, HttpStatusCode.NotFound)]
    [InlineData(Panama, HttpStatusCode.OK)]
    public async Task Of_a_text_that_one_may_not_see_no_commitment_is_known(
        string? who,
        HttpStatusCode status
    )
    {
        var puebla = await one.WithFacts();
        var day = new DateOnly(2331, 2, 1).AddDays(who?.Length ?? 0);
        var made = await puebla.Made(day, ["CRI", "OIM"], access: Audience.Members);
        using var answer = who is null
            ? await puebla.Ask(made.Page())
            : await puebla.AskAs(who, made.Page());
        Assert.Equal(status, answer.StatusCode);
        if (who == Oim)
        {
            var desk = await puebla.TextAs(Oim, "/escritorio");
            Assert.DoesNotContain($"GRCM {day:yyyy-MM-dd}", desk, StringComparison.Ordinal);
            using var own = await puebla.AskAs(Oim, made.Page("informar", "OIM"));
            Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
        }
    }

    [Fact]
    public async Task One_that_does_not_exist_is_not_found()
    {
        var puebla = await one.WithFacts();
        using var answer = await puebla.AskAs(Panama, "/compromisos/999999");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_of_the_provision_says_how_it_stands_to_those_entitled_alone()
    {
        var puebla = await one.WithFacts();
        var made = await Reported(puebla, new(2331, 1, 3));
        var member = await puebla.PageAs(Panama, "/acervo/grcm-2331-01-03/1");
        Assert.Contains(
            "en curso por parte de Costa Rica",
            member.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        var visitor = await puebla.Page("/acervo/grcm-2331-01-03/1");
        Assert.NotNull(visitor.QuerySelector($"main a[href='{made.Page()}']"));
        Assert.DoesNotContain(
            "en curso",
            visitor.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        var other = await puebla.Page("/acervo/grcm-2331-01-03/2");
        Assert.Null(other.QuerySelector("#seguimiento"));
    }

    [Fact]
    public async Task Why_one_sees_it_is_told()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2331, 1, 4));
        var text = await puebla.TextAs(Panama, $"/por-que?de={made.Page()}");
        Assert.Contains("Usted puede verla", text, StringComparison.Ordinal);
    }

    // A text is kept once; each case has a commitment of its own.
    private static async Task<MadeCommitment> Reported(RunningPuebla puebla, DateOnly day)
    {
        var key = $"grcm-{day:yyyy-MM-dd}";
        string[] asked = ["CRI", "PAN", "OIM"];
        using var known = await puebla.Ask($"/acervo/{key}");
        var made =
            known.StatusCode == HttpStatusCode.OK
                ? await puebla.Commit($"{key}/1", asked, new(2026, 2, 1), day)
                : await puebla.Made(day, asked, new(2026, 2, 1));
        await puebla.Report(made, Note);
        return made;
    }
}
