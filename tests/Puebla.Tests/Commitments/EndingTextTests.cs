using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments;

/// <summary>By which text something may be ended or accepted, and what is told of a text that others may not know of.</summary>
public sealed class EndingTextTests(OnePuebla one)
{
    [Theory]
    [InlineData(InstrumentState.Draft, 1)]
    [InlineData(InstrumentState.Kept, 2)]
    public async Task What_nobody_adopted_ends_nothing_and_accepts_nothing(
        InstrumentState state,
        int month
    )
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2351, month, 1));
        var proposal = await puebla.Propose(
            $"grcm-2351-0{month}-01/2",
            ["PAN"],
            new(2351, month, 1)
        );
        await Keep(puebla, new(2351, month, 2));
        await puebla.With<ConferenceDb, int>(db =>
            db.Set<Instrument>()
                .Where(text => text.Key == $"grcm-2351-0{month}-02")
                .ExecuteUpdateAsync(text => text.SetProperty(one => one.State, state))
        );
        await Refused(puebla, made, proposal, $"grcm-2351-0{month}-02/1", "no decide nada");
    }

    [Fact]
    public async Task A_sample_ends_and_accepts_nothing_of_what_was_adopted_and_may_within_the_samples()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2351, 3, 1));
        var proposal = await puebla.Propose("grcm-2351-03-01/2", ["PAN"], new(2351, 3, 1));
        await Keep(puebla, new(2351, 3, 2), sample: true);
        const string by = "grcm-2351-03-02/1";
        await Refused(puebla, made, proposal, by, "es una muestra");
        await puebla.With<ConferenceDb, int>(db =>
            db.Set<Commitment>()
                .Where(row => row.Id == made.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.IsSample, true))
        );
        await ConfirmHouse.Went(End(puebla, made, by));
        Assert.Equal(LineState.Overtaken, (await puebla.LineOf(made)).State);
    }

    [Fact]
    public async Task Where_no_reason_is_typed_the_text_is_the_reason_unless_it_hides_that_it_exists()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2352, 1, 1));
        await Keep(puebla, new(2352, 1, 2));
        await Keep(puebla, new(2352, 1, 3), Audience.PresidencyAndSecretariat);
        await ConfirmHouse.Went(End(puebla, made, "grcm-2352-01-02/1", without: "PAN"));
        await ConfirmHouse.Went(End(puebla, made, "grcm-2352-01-03/1"));
        var reasons = (await puebla.Journalled(made))
            .Where(line => line.Action == "commitments.ended")
            .Select(line => line.Reason)
            .ToList();
        Assert.Equal(["/acervo/grcm-2352-01-02/1", "A text says so."], reasons);
        var page = await puebla.TextAs(Panama, made.Page());
        Assert.Contains("GRCM 2352-01-02", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2352-01-03", page, StringComparison.Ordinal);

        // A proposal that a hidden text accepted tells as little.
        var proposal = await puebla.Propose("grcm-2352-01-01/2", ["PAN"], new(2352, 1, 1));
        await puebla.Followed(
            proposal,
            ProposalHouse.Turn(ProposalState.Accepted, "", place: "grcm-2352-01-03/1")
        );
        Assert.Equal("A text says so.", Assert.Single(await puebla.Journalled(proposal)).Reason);
    }

    [Fact]
    public async Task A_refused_undoing_keeps_the_one_that_was_chosen()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2352, 2, 1));
        await Keep(puebla, new(2352, 2, 2));
        await ConfirmHouse.Went(End(puebla, made, "grcm-2352-02-02/1"));
        using var answer = await puebla.PostAs(
            Secretariat,
            $"{made.Page()}/terminar",
            "restituir",
            new Dictionary<string, string> { ["cual"] = $"{made.Lines["PAN"]}", ["razon"] = " " }
        );
        var page = await Visit.Read(answer);
        Assert.NotNull(page.QuerySelector("#razon[aria-invalid=true]"));
        Assert.Equal(
            $"{made.Lines["PAN"]}",
            ((IHtmlSelectElement)page.QuerySelector("#cual")!).Value
        );
    }

    private static async Task Refused(
        RunningPuebla puebla,
        MadeCommitment made,
        MadeProposal proposal,
        string by,
        string why
    )
    {
        var found = await puebla.PageAs(Secretariat, $"{made.Page()}/terminar?por={by}");
        Assert.Contains(
            why,
            found.QuerySelector("#por-error")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(found.QuerySelector("input[name=que]"));
        // Whoever posts past the page is refused as well.
        using var visit = await Posted(puebla, made, by);
        Assert.Contains(why, await visit.Text(), StringComparison.Ordinal);
        Assert.Equal(LineState.NotBegun, (await puebla.LineOf(made)).State);

        using var accepted = await puebla.Follow(
            proposal,
            ProposalHouse.Turn(ProposalState.Accepted, place: by)
        );
        Assert.Contains(
            why,
            (await Visit.Read(accepted)).QuerySelector("#por-error")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(ProposalState.Noted, (await puebla.RowOf(proposal)).State);
    }

    // The form as another provision gives it, posted with this one.
    private static Task<HttpResponseMessage> Posted(
        RunningPuebla puebla,
        MadeCommitment made,
        string by
    ) =>
        puebla.PostAs(
            Secretariat,
            $"{made.Page()}/terminar?por={Uri.EscapeDataString(Itself(by))}",
            "terminar",
            new Dictionary<string, string> { ["que"] = "Overtaken", ["por"] = by }
        );

    // The text of the request, the day before.
    private static string Itself(string by) =>
        by.Replace("-02/1", "-01/1", StringComparison.Ordinal);

    private static Task<HttpResponseMessage> End(
        RunningPuebla puebla,
        MadeCommitment made,
        string by,
        string? without = null
    )
    {
        var typed = new Dictionary<string, string> { ["que"] = "Overtaken" };
        if (without is not null)
        {
            typed[$"linea-{made.Lines[without]}"] = "";
        }
        return puebla.PostAs(Secretariat, $"{made.Page()}/terminar?por={by}", "terminar", typed);
    }

    private static async Task Keep(
        RunningPuebla puebla,
        DateOnly day,
        Audience? access = null,
        bool sample = false
    ) =>
        await puebla.Keep(
            Record.Texts.Of(day, ("1", $"Aprobar otra cosa inventada el {day:yyyy-MM-dd}.")),
            access,
            sample
        );
}
