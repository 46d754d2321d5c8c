using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;

namespace Puebla.Commitments.Boards.Tallies;

/// <summary>Counts of one row of a board, added up from groups.</summary>
internal sealed class Tallied
{
    public int Asked { get; set; }

    public int Open { get; private set; }

    public int Overdue { get; private set; }

    public int Done { get; private set; }

    public int Ended { get; private set; }

    /// <summary>Adds those of a state whose day is over, or not.</summary>
    public void Add(LineState state, bool isOver, int count)
    {
        if (LineRules.IsOpen(state))
        {
            Open += count;
            Overdue += isOver ? count : 0;
        }
        else if (LineRules.IsEnded(state))
        {
            Ended += count;
        }
        else
        {
            Done += count;
        }
    }
}

/// <summary>A line as it is counted.</summary>
internal sealed class Counted<TKey>
{
    /// <summary>What it has in common with others.</summary>
    public required TKey Key { get; init; }

    public required LineState State { get; init; }

    /// <summary>Whether its day is over.</summary>
    public required bool IsOver { get; init; }
}

/// <summary>How many requests have something in common.</summary>
internal sealed record AskedGroup<TKey>(TKey Key, int Count);
