using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.Contracts;

/// <summary>A holiday of a country as the register has it, for all years.</summary>
public sealed record RegisteredHoliday : Fact
{
    /// <summary>ISO 3166 alpha-3 code.</summary>
    public required string Country { get; init; }

    /// <summary>Its name, rule and days.</summary>
    public required HolidaySource Holiday { get; init; }
}

/// <summary>For which years a country's holidays are known.</summary>
public sealed record RegisteredCalendar : Fact
{
    /// <summary>ISO 3166 alpha-3 code.</summary>
    public required string Country { get; init; }

    /// <summary>The years, in order.</summary>
    public required IReadOnlyList<KnownYear> Years { get; init; }
}

/// <summary>How well a year's holidays are known.</summary>
/// <param name="Year">The year.</param>
/// <param name="Confidence">How well.</param>
public sealed record KnownYear(int Year, Confidence Confidence);

/// <summary>How sure one may be.</summary>
public enum Confidence
{
    /// <summary>Sources agree, or the official list is known.</summary>
    High,

    /// <summary>Sources differ in a detail.</summary>
    Medium,

    /// <summary>An estimate: the list is still to be announced. Counted as provisional.</summary>
    Low,
}

/// <summary>A correction of a country's holidays by hand; data that are loaded anew leave it.</summary>
/// <param name="Id">Its opaque id.</param>
/// <param name="Country">ISO 3166 alpha-3 code.</param>
/// <param name="Holiday">Key of the register's holiday in whose place it stands; null for one that is added.</param>
/// <param name="Instead">The day that the register gives it; null for one that is added.</param>
/// <param name="Day">The day on which it is kept; null where it is not kept.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Of which calendar.</param>
/// <param name="Reason">Why.</param>
public sealed record HolidayCorrection(
    Guid Id,
    string Country,
    string? Holiday,
    DateOnly? Instead,
    DateOnly? Day,
    LocalizedText Name,
    CalendarKind Kind,
    string Reason
);

/// <summary>That the Secretariat declared the holidays of a country's year complete.</summary>
/// <param name="Country">ISO 3166 alpha-3 code.</param>
/// <param name="Year">The year.</param>
public sealed record CompletedYear(string Country, int Year);
