namespace Puebla.Record.Review.Rules;

/// <summary>How much of a text stands on one page of a quick pass: what one takes in without losing the thread.</summary>
internal static class Stretch
{
    private const int MostPieces = 8;
    private const int MostCharacters = 1800;

    /// <summary>The first of the pieces, by their lengths; at least one where there is any.</summary>
    public static int Of(IEnumerable<int> lengths)
    {
        var (pieces, characters) = (0, 0);
        foreach (var length in lengths)
        {
            characters += length;
            if (pieces == MostPieces || (pieces > 0 && characters > MostCharacters))
            {
                break;
            }
            pieces++;
        }
        return pieces;
    }
}
