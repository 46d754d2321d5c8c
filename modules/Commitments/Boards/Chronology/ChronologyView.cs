namespace Puebla.Commitments.Boards.Chronology;

/// <summary>A subject from its first mention to today, as far as the reader may see.</summary>
/// <param name="Name">The subject.</param>
/// <param name="Entries">A page of what happened, the earliest first.</param>
/// <param name="Mentions">How many provisions mention it.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
internal sealed record ChronologyView(
    string Name,
    IReadOnlyList<ChronologyEntry> Entries,
    int Mentions,
    int Page,
    int Pages
);

/// <summary>Something that happened.</summary>
/// <param name="Day">When; null where no document says.</param>
/// <param name="IsFirst">Whether it is the first mention.</param>
/// <param name="Title">Where it stands, or who said it.</param>
/// <param name="Link">The page that tells more.</param>
/// <param name="Words">What it says, cut where it is long.</param>
/// <param name="Lang">Code of the language of the words, where it is not the page's.</param>
/// <param name="Asked">What the provision asks.</param>
public sealed record ChronologyEntry(
    DateOnly? Day,
    bool IsFirst,
    string Title,
    string Link,
    string? Words,
    string? Lang,
    IReadOnlyList<AskedThen> Asked
);

/// <summary>A request of a provision.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Who">Of whom.</param>
/// <param name="Standing">How it stands today; null for those who see nothing of that.</param>
public sealed record AskedThen(string Link, string Who, string? Standing);
