using Puebla.Kernel.Access;

namespace Puebla.Ui.Addresses;

/// <summary>A page that the signed-in find in the head of the site, or from their account. Registered as a singleton by the module that owns it.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="NameKey">Key of its name in <paramref name="Texts"/>.</param>
/// <param name="Texts">The module's class of resources.</param>
/// <param name="Order">Its place among the others; smaller comes first.</param>
/// <param name="Needs">What one must be entitled to; null for everybody who is signed in.</param>
/// <param name="Menu">Where one finds it.</param>
public sealed record PrivatePage(
    Place Place,
    string NameKey,
    Type Texts,
    int Order,
    Act? Needs = null,
    PageMenu Menu = PageMenu.Row
);

/// <summary>Where a private page is found.</summary>
public enum PageMenu
{
    /// <summary>In the head of every page.</summary>
    Row,

    /// <summary>In the head too; under "more" for whoever has many pages.</summary>
    More,

    /// <summary>From the account or another page: it is done once a year.</summary>
    Account,
}

/// <summary>Counts what waits on a private page, for the number beside its name. Kept cheap by whoever registers it; asked before each page of the signed-in.</summary>
public interface IWaitingCount
{
    /// <summary>The page that it belongs to.</summary>
    Place Place { get; }

    /// <summary>How many wait for the one who asks.</summary>
    ValueTask<int> Count(Actor actor, CancellationToken stop = default);
}
