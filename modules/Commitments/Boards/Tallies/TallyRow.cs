namespace Puebla.Commitments.Boards.Tallies;

/// <summary>How much was asked of one, by one, or on one, and how it stands as far as the reader may see.</summary>
/// <param name="Name">In the reader's language.</param>
/// <param name="Address">The board of it.</param>
/// <param name="Asked">How many requests.</param>
/// <param name="Open">How many are still expected of somebody.</param>
/// <param name="OpenAddress">The board of these.</param>
/// <param name="Overdue">How many of these are over.</param>
/// <param name="OverdueAddress">The board of these.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Ended">How many a later decision ended.</param>
public sealed record TallyRow(
    string Name,
    string Address,
    int Asked,
    int Open,
    string OpenAddress,
    int Overdue,
    string OverdueAddress,
    int Done,
    int Ended
);

/// <summary>A board by country, body, presidency, subject or meeting.</summary>
/// <param name="Rows">In the order of the board.</param>
/// <param name="SeesState">Whether the reader may see how something stands.</param>
/// <param name="SeesAll">Whether they see it of everybody.</param>
/// <param name="Monitored">What the presidency in office has to monitor; null where none is, and for those who do not see it.</param>
public sealed record TallyView(
    IReadOnlyList<TallyRow> Rows,
    bool SeesState,
    bool SeesAll,
    MonitoredByPresidency? Monitored
);

/// <summary>What a presidency has to monitor (booklet l.798-799): everything still expected, whoever asked it.</summary>
/// <param name="Name">The presidency.</param>
/// <param name="Open">How much is still expected.</param>
/// <param name="OpenAddress">The board of it.</param>
/// <param name="Inherited">How much of it was asked before it took office.</param>
/// <param name="InheritedAddress">The board of that.</param>
public sealed record MonitoredByPresidency(
    string Name,
    int Open,
    string OpenAddress,
    int Inherited,
    string InheritedAddress
);
