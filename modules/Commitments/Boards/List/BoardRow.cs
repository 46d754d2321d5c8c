namespace Puebla.Commitments.Boards.List;

/// <summary>A request on a board, as the reader may see it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Words">What was asked, cut where it is long.</param>
/// <param name="Lang">Code of their language, where it is not the page's.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="AskedOn">When it was asked.</param>
/// <param name="Asked">Of whom.</param>
/// <param name="Deadline">By when.</param>
/// <param name="Late">How long there still is, or since when it is over; null where the reader sees nothing open.</param>
/// <param name="IsLate">Whether it is over.</param>
/// <param name="Standing">How it stands; null where the reader sees nothing of it.</param>
/// <param name="Unreported">Whether something is expected and nobody asked reported yet.</param>
/// <param name="HasPriority">Whether the presidency in office put it first; told to those who see the state.</param>
public sealed record BoardRow(
    int Id,
    string Words,
    string? Lang,
    string Citation,
    DateOnly? AskedOn,
    string Asked,
    string Deadline,
    string? Late,
    bool IsLate,
    string? Standing,
    bool Unreported,
    bool HasPriority
);

/// <summary>How many stand how, of what the reader may see.</summary>
/// <param name="Of">By state, each of those asked counted once.</param>
/// <param name="Open">How many are open.</param>
/// <param name="Overdue">How many of these are over.</param>
/// <param name="Contested">How many are contested.</param>
/// <param name="Oldest">Since when the one is over that is over longest.</param>
internal sealed record StateCounts(
    IReadOnlyDictionary<Data.LineState, int> Of,
    int Open,
    int Overdue,
    int Contested,
    DateTimeOffset? Oldest
);

/// <summary>A page of a board.</summary>
/// <param name="Rows">The requests.</param>
/// <param name="Total">How many on all pages.</param>
/// <param name="Counts">How they stand; null for those who see nothing of that.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
internal sealed record BoardView(
    IReadOnlyList<BoardRow> Rows,
    int Total,
    StateCounts? Counts,
    int Page,
    int Pages
);
