using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>A figure exactly as the Conference published it; never mixed with what Puebla counts.</summary>
public sealed record PublishedFigure : Fact
{
    /// <summary>What is counted.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The figure.</summary>
    public required int Figure { get; init; }

    /// <summary>How the source puts it.</summary>
    public required FigureQualifier Qualifier { get; init; }

    /// <summary>When it stood.</summary>
    public required PartialDate AsOf { get; init; }
}

/// <summary>How a source puts a figure.</summary>
public enum FigureQualifier
{
    /// <summary>A count of one kind of activity.</summary>
    Exact,

    /// <summary>The sum of the counts.</summary>
    Total,

    /// <summary>About.</summary>
    Around,

    /// <summary>More than.</summary>
    MoreThan,
}

/// <summary>A scale of the members' yearly contributions.</summary>
public sealed record ContributionScale : DatedFact
{
    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The sum of the amounts.</summary>
    public required decimal Total { get; init; }

    /// <summary>What each member pays.</summary>
    public required IReadOnlyList<ContributionShare> Shares { get; init; }
}

/// <summary>A member's yearly contribution. The amount rules; the percentage is as published, rounded.</summary>
/// <param name="Country">ISO 3166 alpha-3 code.</param>
/// <param name="Percent">As published.</param>
/// <param name="Amount">In the scale's currency.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record ContributionShare(
    string Country,
    decimal Percent,
    decimal Amount,
    IReadOnlyList<SourceRef> Sources
);

/// <summary>Where the documents contradict each other, and the reading that the site follows.</summary>
public sealed record Contradiction : Fact
{
    /// <summary>What does not agree.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>The reading that is followed.</summary>
    public required LocalizedText Reading { get; init; }

    /// <summary>The records beside which it is shown: <c>body:grcm</c>.</summary>
    public required IReadOnlyList<string> About { get; init; }
}

/// <summary>Until when a register's data reach.</summary>
public sealed record Coverage : Fact
{
    /// <summary>The last date of which the register knows anything.</summary>
    public required PartialDate Through { get; init; }
}
