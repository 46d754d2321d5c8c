using Puebla.Kernel.Access;

namespace Puebla.Ui.Addresses;

/// <summary>What the private row of the head shows the one who asks. Found before the page is made: a page shown in place of another is sent without waiting for what its parts still read.</summary>
/// <param name="Entries">The pages in their order, each with how many things wait there.</param>
public sealed record PrivateMenuEntries(IReadOnlyList<(PrivatePage Page, int Waiting)> Entries)
{
    /// <summary>For visitors.</summary>
    public static PrivateMenuEntries None { get; } = new([]);
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
        foreach (var page in pages.Where(page => page.InHead).OrderBy(page => page.Order))
        {
            if (page.Needs is not { } act || (await rights.May(actor, act, stop: stop)).Allowed)
            {
                var count = counts.FirstOrDefault(one => one.Place == page.Place);
                shown.Add((page, count is null ? 0 : await count.Count(actor, stop)));
            }
        }
        return new(shown);
    }
}
