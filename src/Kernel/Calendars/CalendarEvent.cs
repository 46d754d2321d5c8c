namespace Puebla.Kernel.Calendars;

/// <summary>A calendar as a file: its name, and what is in it.</summary>
/// <param name="Name">What it is called where it is subscribed to.</param>
/// <param name="Language">Of its words.</param>
/// <param name="Events">In any order.</param>
public sealed record CalendarFile(
    string Name,
    Language Language,
    IReadOnlyList<CalendarEvent> Events
)
{
    /// <summary>What it holds and what it leaves out; null for nothing to say.</summary>
    public string? Description { get; init; }

    /// <summary>Full address of the page that shows the same.</summary>
    public Uri? Page { get; init; }
}

/// <summary>One thing in a calendar.</summary>
/// <param name="Id">Never changes while the thing is the same, and is nobody else's; see <see cref="Text.StableIds" />.</param>
/// <param name="Stamp">When what it says was last revised.</param>
/// <param name="When">When it is.</param>
/// <param name="Summary">What it is, on one line.</param>
public sealed record CalendarEvent(Guid Id, DateTimeOffset Stamp, CalendarTime When, string Summary)
{
    /// <summary>More of it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Where; null where that is not known.</summary>
    public string? Location { get; init; }

    /// <summary>Full address of its page.</summary>
    public Uri? Page { get; init; }

    /// <summary>Whether it is only announced.</summary>
    public bool Tentative { get; init; }

    /// <summary>Words by which calendars sort.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];
}

/// <summary>When something is: whole days, or from an instant on.</summary>
public abstract record CalendarTime
{
    private CalendarTime() { }

    /// <summary>The instant of a deadline.</summary>
    public static CalendarTime Until(Due due) => new Instants(due.Ends, null);

    /// <summary>Whole days, in whatever zone one is.</summary>
    /// <param name="First">The first.</param>
    /// <param name="Last">The last, which belongs to it.</param>
    public sealed record Days(DateOnly First, DateOnly Last) : CalendarTime;

    /// <summary>An instant, or a time between two.</summary>
    /// <param name="Start">The beginning.</param>
    /// <param name="End">The end; null where it is an instant.</param>
    public sealed record Instants(DateTimeOffset Start, DateTimeOffset? End) : CalendarTime;
}
