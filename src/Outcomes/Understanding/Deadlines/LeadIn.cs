namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>The words before a date, and what they let follow.</summary>
internal enum LeadIn
{
    /// <summary>A limit: a más tardar, antes de, by.</summary>
    Limit,

    /// <summary>Within: en, durante, in, during.</summary>
    Within,

    /// <summary>For: para, which with a year alone names a budget and not a deadline.</summary>
    For,

    /// <summary>For a meeting: English “for” before anything else names a purpose.</summary>
    ForMeeting,

    /// <summary>On a day: el, al, on.</summary>
    OnDay,

    /// <summary>Over days: del 18 al 22.</summary>
    Window,

    /// <summary>At a meeting: en el marco de, at.</summary>
    AtMeeting,

    /// <summary>A start, which is no deadline: a partir de.</summary>
    Start,
}
