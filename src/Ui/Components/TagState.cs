namespace Puebla.Ui.Components;

/// <summary>What a colour means; the word beside it says the same.</summary>
public enum TagState
{
    /// <summary>Nothing to do.</summary>
    Neutral,

    /// <summary>Cobalt: yours to act on, or simply said with weight.</summary>
    Action,

    /// <summary>Ochre: due, pending.</summary>
    Due,

    /// <summary>Brick: overdue or refused.</summary>
    Overdue,

    /// <summary>Leaf: done.</summary>
    Done,
}
