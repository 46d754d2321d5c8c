using Puebla.Kernel;

namespace Puebla.Commitments.Data;

/// <summary>By when something is asked, as a person confirmed it. The day at which it comes out is kept beside it and follows what it hangs on; whether it is late is asked of the clock alone.</summary>
internal sealed class Deadline
{
    public DeadlineKind Kind { get; set; }

    /// <summary>As written; null where the text says nothing.</summary>
    public string? Words { get; set; }

    /// <summary>Key of the meeting that it is tied to, once somebody said which.</summary>
    public string? Meeting { get; set; }

    /// <summary>How many <see cref="Unit"/>s; before the meeting where it is tied to one (0: by its first day), else after the act.</summary>
    public int? Count { get; set; }

    public DeadlineUnit? Unit { get; set; }

    /// <summary>The day of the act or event that it is counted from, once that happened; of what recurs, the first day on which it is due.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Of what recurs, which time this is; 0 for the first.</summary>
    public int Occurrence { get; set; }

    /// <summary>The condition as written, or what the count begins with.</summary>
    public string? Condition { get; set; }

    /// <summary>The last day on which it is in time; null while that cannot be said.</summary>
    public DateOnly? DueDay { get; set; }

    /// <summary>The instant at which it is late, UTC: the end of <see cref="DueDay"/> in its zone.</summary>
    public DateTimeOffset? DueEnds { get; set; }

    /// <summary>IANA name of the zone in which <see cref="DueDay"/> ends; null for San José.</summary>
    public string? Zone { get; set; }

    /// <summary>The count day by day, where it counts working days, as JSON: frozen with the deadline, whatever holiday is corrected later.</summary>
    public string? Reckoning { get; set; }

    /// <summary>Day, zone and instant as one; null without a day.</summary>
    public Due? Due => DueDay is { } day ? DueOf(day, Zone) : null;

    /// <summary>The day at which it came out before the meeting that it is tied to moved; null while it never moved.</summary>
    public DateOnly? MovedFrom { get; set; }

    /// <summary>When it moved.</summary>
    public DateTimeOffset? MovedAt { get; set; }

    /// <summary>The end of a day in the zone that a row keeps.</summary>
    public static Due DueOf(DateOnly day, string? zone) =>
        zone is null ? Kernel.Due.InSanJose(day) : new(day, zone);
}

/// <summary>Sorts of deadlines. Numbers are stored.</summary>
internal enum DeadlineKind : short
{
    /// <summary>The text sets none.</summary>
    None = 0,

    /// <summary>A day.</summary>
    Day = 1,

    /// <summary>Tied to a meeting, and moves with it (K23).</summary>
    Meeting = 2,

    /// <summary>Counted from an act.</summary>
    Counted = 3,

    /// <summary>Comes back: each year, each meeting.</summary>
    Recurring = 4,

    /// <summary>Runs once a condition is met (GRCM-2017 ¶4, R1).</summary>
    Conditional = 5,

    /// <summary>Words that fix no day: "a la brevedad".</summary>
    Vague = 6,
}

/// <summary>What a deadline counts. Numbers are stored.</summary>
internal enum DeadlineUnit : short
{
    Days = 1,
    WorkingDays = 2,
    Weeks = 3,
    Months = 4,
    Years = 5,
}
