namespace Puebla.Outcomes.Scoring;

/// <summary>Figures for a folder of documents.</summary>
/// <param name="Documents">One by one, in the order of their names.</param>
public sealed record ScoreReport(IReadOnlyList<DocumentScore> Documents)
{
    /// <summary>All documents together, by field.</summary>
    public IReadOnlyList<FieldScore> Total { get; } =
    [
        .. Documents
            .SelectMany(document => document.Fields)
            .GroupBy(score => score.Field)
            .Select(field => field.Aggregate((sum, score) => sum.Plus(score))),
    ];

    /// <summary>The figures as a table for people: all documents together, then each that is not perfect.</summary>
    /// <param name="misses">How many differences to show for each document.</param>
    public string ToTable(int misses = 0) => ScoreTable.Write(this, misses);

    /// <summary>The figures as JSON.</summary>
    public string ToJson() => ScoreJson.Write(this);
}
