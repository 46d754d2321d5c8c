namespace Puebla.Kernel;

/// <summary>How much of a date a document gives.</summary>
public enum DatePrecision
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>The day.</summary>
    Day,

    /// <summary>Only the month.</summary>
    Month,

    /// <summary>Only the year.</summary>
    Year,

    /// <summary>Some day between two dates, either of which may be open.</summary>
    Range,
}
