using System.Net;
using Puebla.Commitments.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>What a meeting asked, and what it should take up. Before the GRCM of July 2024, on a database of its own.</summary>
public sealed class MeetingBoardTests : IAsyncLifetime
{
    private const string Meeting = "grcm-2024-07-16";
    private const string Path = $"/compromisos/reuniones/{Meeting}";
    private EmptyCluster _cluster = null!;
    private RunningPuebla _puebla = null!;

    public async ValueTask InitializeAsync()
    {
        _cluster = await EmptyCluster.StartAsync();
        _puebla = await RunningPuebla.OnAsync(_cluster.Lease);
        await _puebla.LoadFacts();
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
    public async Task A_meeting_that_no_register_has_is_not_found()
    {
        using var answer = await _puebla.Ask("/compromisos/reuniones/grcm-1900-01-01");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
