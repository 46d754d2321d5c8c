namespace Puebla.Outcomes.Scoring;

/// <summary>How well one field was read.</summary>
/// <param name="Field">Its name in the answer.</param>
/// <param name="Right">Values that equal the answer.</param>
/// <param name="Of">Values that were compared.</param>
/// <param name="Hits">Things in the answer that were found (an act, an addressee, a date): values may hold none or several.</param>
/// <param name="Expected">Things in the answer.</param>
/// <param name="Found">Things read.</param>
public sealed record FieldScore(
    string Field,
    long Right,
    long Of,
    long Hits,
    long Expected,
    long Found
)
{
    /// <summary>Share of values that equal the answer; 1 where nothing was compared.</summary>
    public double Exact => Share(Right, Of);

    /// <summary>Share of what was read that stands in the answer.</summary>
    public double Precision => Share(Hits, Found);

    /// <summary>Share of the answer that was read.</summary>
    public double Recall => Share(Hits, Expected);

    /// <summary>Two scores of one field together.</summary>
    public FieldScore Plus(FieldScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Field,
            Right + other.Right,
            Of + other.Of,
            Hits + other.Hits,
            Expected + other.Expected,
            Found + other.Found
        );
    }

    private static double Share(long part, long whole) => whole == 0 ? 1 : (double)part / whole;
}
