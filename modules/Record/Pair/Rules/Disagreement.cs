namespace Puebla.Record.Pair.Rules;

/// <summary>In what two languages of one text disagree.</summary>
internal enum Disagreement
{
    /// <summary>How many paragraphs there are in all.</summary>
    ItemsInAll,

    /// <summary>How many stand below one.</summary>
    ItemsBelow,

    Countries,

    Dates,

    Numbers,

    /// <summary>The deadlines that were read, where the dates written agree.</summary>
    Deadlines,
}

/// <summary>One disagreement.</summary>
/// <param name="Kind">In what.</param>
/// <param name="Path">The paragraph; null for the whole text.</param>
/// <param name="Spanish">What only Spanish says.</param>
/// <param name="English">What only English says.</param>
internal sealed record Flag(
    Disagreement Kind,
    string? Path,
    IReadOnlyList<string> Spanish,
    IReadOnlyList<string> English
);
