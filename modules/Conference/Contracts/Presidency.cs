using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>A year's presidency. The documents give years; its lifetime says as much of the handovers as is known.</summary>
public sealed record Presidency : DatedFact
{
    /// <summary>The year under which the documents list it.</summary>
    public required int Year { get; init; }

    /// <summary>ISO 3166 alpha-3 code of the country that presides.</summary>
    public required string Country { get; init; }

    /// <summary>Its central theme; the English is our translation. Null where none is documented.</summary>
    public LocalizedText? Theme { get; init; }

    /// <summary>True when the theme is known in substance and not in its words.</summary>
    public bool ThemeParaphrased { get; init; }

    /// <summary>Its slogan, where one was adopted.</summary>
    public LocalizedText? Slogan { get; init; }

    /// <summary>Key of the meeting at which it took office, where that is known.</summary>
    public string? HandoverAt { get; init; }

    /// <summary>True when the day on which it took office is known, or the days of the meeting.</summary>
    public bool HandoverKnown => HandoverAt is not null || Recorded is not null;

    /// <summary>The handover recorded in Puebla by which it took office; null where only the documents tell of it.</summary>
    public RecordedHandover? Recorded { get; init; }

    /// <summary>True where the country is chosen and has not taken office.</summary>
    public bool Designated { get; init; }
}

/// <summary>The presidency in office with the one before and the one after it (booklet l.711-714).</summary>
/// <param name="Previous">The one before; null where none is documented.</param>
/// <param name="Present">The one in office.</param>
/// <param name="Next">The one after; null where none is documented.</param>
public sealed record Troika(Presidency? Previous, Presidency Present, Presidency? Next);
