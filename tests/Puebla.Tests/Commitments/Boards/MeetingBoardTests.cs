using System.Net;
using AngleSharp.Html.Dom;
using Puebla.Commitments.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;
using static Puebla.Tests.Commitments.ProposalHouse;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>What a meeting asked, and what it should take up. Before the GRCM of July 2024, on a database of its own.</summary>
public sealed class MeetingBoardTests : IAsyncLifetime
{
    private const string Meeting = "grcm-2024-07-16";
    private const string Path = $"/compromisos/reuniones/{Meeting}";
    private OwnDatabase _cluster = null!;
    private RunningPuebla _puebla = null!;

    public async ValueTask InitializeAsync()
    {
        _cluster = await OwnDatabase.WithFacts();
        _puebla = await RunningPuebla.OnAsync(_cluster.Lease);
        _puebla.Clock.Set(new(2024, 6, 1, 15, 0, 0, TimeSpan.Zero));
    }

    public async ValueTask DisposeAsync()
    {
        await _puebla.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    [Fact]
    public async Task A_meeting_finds_what_is_tied_to_it_what_falls_before_it_what_comes_back_and_what_is_open_of_its_body()
    {
        var tied = await _puebla.Made(new(2024, 1, 1));
        await _puebla.Falls(tied, DeadlineKind.Meeting, new(2024, 7, 15), Meeting);
        var before = await _puebla.Made(new(2024, 1, 2), due: new(2024, 5, 1));
        var done = await _puebla.Made(new(2024, 1, 3), ["CRI"], new(2024, 5, 1));
        await _puebla.Stands(done, "CRI", LineState.Done);
        var recurring = await _puebla.Made(new(2024, 1, 4));
        await _puebla.Falls(recurring, DeadlineKind.Recurring, null);
        var ofBody = await _puebla.Made(new(2024, 1, 5), ["grcm"]);
        var later = await _puebla.Made(new(2024, 1, 6), due: new(2025, 5, 1));

        var page = await _puebla.PageAs(Panama, Path);
        Assert.Equal([tied.Id], page.Listed("section[aria-labelledby=Tied]"));
        Assert.Equal([before.Id], page.Listed("section[aria-labelledby=Before]"));
        Assert.Equal([recurring.Id], page.Listed("section[aria-labelledby=Recurring]"));
        Assert.Equal([ofBody.Id], page.Listed("section[aria-labelledby=OfBody]"));
        Assert.DoesNotContain(later.Id, page.Listed());
        Assert.DoesNotContain(done.Id, page.Listed());

        // What is still awaited is how it stands: a visitor is shown what the texts tie to the meeting.
        await _puebla.Stands(tied, "CRI", LineState.Done);
        await _puebla.Stands(tied, "PAN", LineState.Done);
        var visitor = await _puebla.Page(Path);
        Assert.Equal([tied.Id], visitor.Listed("section[aria-labelledby=Tied]"));
        Assert.Empty(visitor.Listed("section[aria-labelledby=Before]"));
        Assert.Empty(visitor.Listed("section[aria-labelledby=OfBody]"));
        Assert.DoesNotContain("cumplido", visitor.Told(), StringComparison.Ordinal);
        Assert.Empty((await _puebla.PageAs(Panama, Path)).Listed("section[aria-labelledby=Tied]"));
        Assert.NotNull(
            (await _puebla.Page($"/reuniones/{Meeting}")).QuerySelector($"main a[href='{Path}']")
        );

        // Once it was held it takes nothing up any more.
        _puebla.Clock.Set(new(2024, 7, 18, 15, 0, 0, TimeSpan.Zero));
        var held = await _puebla.PageAs(Panama, Path);
        Assert.Empty(held.Listed("section[aria-labelledby=Before]"));
        Assert.Equal([tied.Id], held.Listed("section[aria-labelledby=Tied]"));
    }

    [Fact]
    public async Task What_comes_back_is_shown_to_all_alike_whatever_was_said_of_it()
    {
        var recurring = await _puebla.Made(new(2024, 2, 1), ["CRI"]);
        await _puebla.Falls(recurring, DeadlineKind.Recurring, null);
        await _puebla.Stands(recurring, "CRI", LineState.Done);
        foreach (var who in new[] { Panama, Secretariat, Oim })
        {
            var page = await _puebla.PageAs(who, Path);
            Assert.Equal([recurring.Id], page.Listed("section[aria-labelledby=Recurring]"));
        }
        var visitor = await _puebla.Page(Path);
        Assert.Equal([recurring.Id], visitor.Listed("section[aria-labelledby=Recurring]"));
    }

    [Fact]
    public async Task A_meeting_finds_the_proposals_that_stand_taken_up_to_it_or_referred_to_its_body()
    {
        const string other = "crm-2024";
        var taken = await _puebla.Noted(new(2024, 3, 1));
        await _puebla.Followed(taken, Turn(ProposalState.TakenUp, meeting: Meeting));
        var referred = await _puebla.Noted(new(2024, 3, 2));
        await _puebla.Followed(referred, Turn(ProposalState.Referred, body: "grcm"));
        // By mistake for this meeting, and set right.
        var mistaken = await _puebla.Noted(new(2024, 3, 3));
        await _puebla.Followed(mistaken, Turn(ProposalState.TakenUp, meeting: Meeting));
        await Undone(mistaken);
        await _puebla.Followed(mistaken, Turn(ProposalState.TakenUp, meeting: other));
        var replaced = await _puebla.Noted(new(2024, 3, 4));
        await _puebla.Followed(replaced, Turn(ProposalState.TakenUp, meeting: Meeting));
        await _puebla.Followed(replaced, Turn(ProposalState.TakenUp, meeting: other));
        // The same with the body.
        var elsewhere = await _puebla.Noted(new(2024, 3, 5));
        await _puebla.Followed(elsewhere, Turn(ProposalState.Referred, body: "grcm"));
        await Undone(elsewhere);
        await _puebla.Followed(elsewhere, Turn(ProposalState.Referred, body: "vice-ministers"));
        var onward = await _puebla.Noted(new(2024, 3, 6));
        await _puebla.Followed(onward, Turn(ProposalState.Referred, body: "grcm"));
        await _puebla.Followed(onward, Turn(ProposalState.Referred, body: "vice-ministers"));
        // What was undone last leaves what stood before it.
        var again = await _puebla.Noted(new(2024, 3, 7));
        await _puebla.Followed(again, Turn(ProposalState.Referred, body: "grcm"));
        await _puebla.Followed(again, Turn(ProposalState.Referred, body: "vice-ministers"));
        await Undone(again);
        var answered = await _puebla.Noted(new(2024, 3, 8));
        await _puebla.Followed(answered, Turn(ProposalState.Referred, body: "grcm"));
        await _puebla.Followed(answered, Turn(ProposalState.Answered));

        Assert.Equal(
            [taken.Page(), referred.Page(), again.Page()],
            Proposed(await _puebla.PageAs(Panama, Path))
        );
        Assert.Equal(
            [mistaken.Page(), replaced.Page(), elsewhere.Page(), onward.Page()],
            Proposed(await _puebla.PageAs(Panama, $"/compromisos/reuniones/{other}"))
        );
        Assert.Empty(Proposed(await _puebla.Page(Path)));
    }

    [Fact]
    public async Task Those_who_brought_a_contribution_find_it_with_the_meeting_that_takes_it_up()
    {
        var own = await _puebla.Noted(new(2024, 4, 1), ["OIM"], contribution: true);
        var together = await _puebla.Noted(
            new(2024, 4, 2),
            ["observer-organizations"],
            contribution: true
        );
        foreach (var made in new[] { own, together })
        {
            await _puebla.Followed(made, Turn(ProposalState.TakenUp, meeting: Meeting));
        }
        await _puebla.KeepNoting(new(2024, 4, 3));
        var sample = await _puebla.Propose("grcm-2024-04-03/1", ["OIM"], sample: true);
        await _puebla.Followed(sample, Turn(ProposalState.TakenUp, meeting: Meeting));
        Assert.Equal([own.Page(), together.Page()], Proposed(await _puebla.PageAs(Oim, Path)));
        Assert.Equal([together.Page()], Proposed(await _puebla.PageAs(Acnur, Path)));
        Assert.Empty(Proposed(await _puebla.PageAs(Civil, Path)));
    }

    private static List<string> Proposed(IHtmlDocument page) =>
        [
            .. page.QuerySelectorAll("section[aria-labelledby=propuestas] li a")
                .Select(link => link.GetAttribute("href")!),
        ];

    private Task Undone(MadeProposal made) =>
        ConfirmHouse.Went(
            _puebla.PostAs(
                Secretariat,
                made.Page("deshacer"),
                "deshacer",
                new Dictionary<string, string> { ["motivo"] = "Se registró por error." }
            )
        );

    [Fact]
    public async Task A_meeting_that_no_register_has_is_not_found()
    {
        using var answer = await _puebla.Ask("/compromisos/reuniones/grcm-1900-01-01");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
