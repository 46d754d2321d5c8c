using Puebla.Commitments.Data;

namespace Puebla.Commitments.Domain;

/// <summary>What becomes of the lines of a commitment when other people are asked. Who answered already is never forgotten: their line stays and says that it is asked no more.</summary>
internal static class LineChanges
{
    /// <summary>The lines to begin, to ask again, to ask no more, and to take away because nothing was ever said of them.</summary>
    /// <param name="lines">Those that stand.</param>
    /// <param name="asked">Codes of those asked now.</param>
    /// <param name="hasHistory">Whether anything was said of a line.</param>
    public static LineChange Of(
        IReadOnlyList<CommitmentLine> lines,
        IReadOnlyList<string> asked,
        Func<CommitmentLine, bool> hasHistory
    )
    {
        var gone = lines.Where(line => !asked.Contains(line.Addressee)).ToList();
        return new(
            [.. asked.Where(code => lines.All(line => line.Addressee != code))],
            [.. lines.Where(line => !line.IsAsked && asked.Contains(line.Addressee))],
            [.. gone.Where(line => line.IsAsked && hasHistory(line))],
            [.. gone.Where(line => !hasHistory(line))]
        );
    }
}

/// <summary>What becomes of the lines.</summary>
internal sealed record LineChange(
    IReadOnlyList<string> Begin,
    IReadOnlyList<CommitmentLine> AskAgain,
    IReadOnlyList<CommitmentLine> AskNoMore,
    IReadOnlyList<CommitmentLine> TakeAway
);
