using Puebla.Ui.Components;

namespace Puebla.Ui.Printing;

/// <summary>A page of headings, lines and tables that is shown, printed as PDF and written for Word alike.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Eyebrow">Above the title: what sort of sheet it is.</param>
/// <param name="About">Below it: of what day it is, and for whom.</param>
/// <param name="Parts">In order.</param>
public sealed record Sheet(
    string Title,
    string Eyebrow,
    string About,
    IReadOnlyList<SheetPart> Parts
);

/// <summary>A heading with what stands below it.</summary>
/// <param name="Key">Its anchor.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Lines">Sentences, a paragraph each.</param>
/// <param name="Table">A table; null for none.</param>
public sealed record SheetPart(
    string Key,
    string Heading,
    IReadOnlyList<string> Lines,
    SheetTable? Table = null
);

/// <summary>A table whose first column names the rows.</summary>
/// <param name="Columns">Headings of the columns.</param>
/// <param name="Rows">As many cells in each as there are columns.</param>
public sealed record SheetTable(
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<SheetCell>> Rows
)
{
    /// <summary>What was left out, as a sentence; null where nothing was.</summary>
    public string? More { get; init; }

    /// <summary>What leads to all of it, where something was left out; null for nothing.</summary>
    public SheetCell? All { get; init; }
}

/// <summary>A cell.</summary>
/// <param name="Text">What it says.</param>
public sealed record SheetCell(string Text)
{
    /// <summary>Where it leads, as a path in the language of the request; null for nowhere.</summary>
    public string? Link { get; init; }

    /// <summary>The language of the text where it is not the reader's.</summary>
    public string? Lang { get; init; }

    /// <summary>More, on a line of its own; null for nothing.</summary>
    public string? Below { get; init; }

    /// <summary>The colour of a state; null where it is none.</summary>
    public TagState? State { get; init; }

    /// <summary>The whole as plain text.</summary>
    public string Plain => Below is null ? Text : $"{Text}\n{Below}";
}
