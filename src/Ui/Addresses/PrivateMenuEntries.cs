using Puebla.Kernel.Access;

namespace Puebla.Ui.Addresses;

/// <summary>What the private row of the head shows the one who asks. Found before the page is made: a page shown in place of another is sent without waiting for what its parts still read.</summary>
/// <param name="Row">The pages in their order, each with how many things wait there.</param>
/// <param name="More">Those that stand behind the row, for whoever has many.</param>
public sealed record PrivateMenuEntries(
    IReadOnlyList<(PrivatePage Page, int Waiting)> Row,
    IReadOnlyList<(PrivatePage Page, int Waiting)> More
)
{
    // So many stand in one line beside each other on a usual screen.
    private const int Most = 9;

    /// <summary>For visitors.</summary>
    public static PrivateMenuEntries None { get; } = new([], []);

    /// <summary>All of somebody's pages: in one row while they fit.</summary>
    public static PrivateMenuEntries Of(IReadOnlyList<(PrivatePage Page, int Waiting)> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        return all.Count <= Most
            ? new(all, [])
            : new(
                [.. all.Where(one => one.Page.Menu == PageMenu.Row)],
                [.. all.Where(one => one.Page.Menu == PageMenu.More)]
            );
    }
}

/// <summary>Finds them.</summary>
public sealed class PrivateMenuReader(
    IEnumerable<PrivatePage> pages,
    IEnumerable<IWaitingCount> counts,
    IRights rights
)
{
    /// <summary>The private pages of an actor.</summary>
    public async Task<PrivateMenuEntries> Of(Actor actor, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.PersonId is null)
        {
            return PrivateMenuEntries.None;
        }
        var shown = new List<(PrivatePage, int)>();
        foreach (
            var page in pages
                .Where(page => page.Menu != PageMenu.Account)
                .OrderBy(page => page.Order)
        )
        {
            if (page.Needs is not { } act || (await rights.May(actor, act, stop: stop)).Allowed)
            {
                var count = counts.FirstOrDefault(one => one.Place == page.Place);
                shown.Add((page, count is null ? 0 : await count.Count(actor, stop)));
            }
        }
        return PrivateMenuEntries.Of(shown);
    }
}
