using Puebla.Kernel;
using Puebla.Record.Data;

namespace Puebla.Record.Relate;

/// <summary>A relation that somebody wants to set.</summary>
/// <param name="Key">The instrument at whose page it is set.</param>
/// <param name="Kind">What the one does to the other.</param>
/// <param name="Outgoing">True where that instrument is the one that does it.</param>
internal sealed record NewRelation(string Key, RelationKind Kind, bool Outgoing)
{
    /// <summary>Key of the other; null where Puebla does not hold it.</summary>
    public string? Other { get; init; }

    /// <summary>The name of the other where it is not held.</summary>
    public string? Name { get; init; }

    /// <summary>Its date, as far as it is known.</summary>
    public PartialDate NamedDate { get; init; }

    /// <summary>The paragraph that says so, as typed; empty where a source is written out.</summary>
    public string Paragraph { get; init; } = "";

    /// <summary>Where it says so, where that text is not held.</summary>
    public string? Source { get; init; }

    /// <summary>From which day on; null for the day of the text that does it.</summary>
    public DateOnly? Since { get; init; }

    public string? Note { get; init; }

    /// <summary>What stood when the form was made, as <see cref="RelationMark"/> writes it.</summary>
    public string Seen { get; init; } = "";
}

/// <summary>The relations of a text in one word, so that whoever decided by an earlier state sees what changed.</summary>
internal static class RelationMark
{
    public static string Of(IEnumerable<RelationView> standing) =>
        string.Join(
            ' ',
            standing.Select(one => FormattableString.Invariant($"{one.Id}{(one.Waits ? "?" : "")}"))
        );

    /// <summary>The relations that stand now and did not then.</summary>
    public static IReadOnlyCollection<int> New(string seen, IEnumerable<RelationView> standing)
    {
        var before = seen.Split(' ').ToHashSet(StringComparer.Ordinal);
        return [.. standing.Where(one => !before.Contains(Of([one]))).Select(one => one.Id)];
    }
}
