namespace Puebla.Outcomes.Structure;

/// <summary>A list that is open: its last label and the provision it stands under.</summary>
internal sealed class ListFrame
{
    public required LabelKind? Kind { get; init; }

    public required bool IsUpper { get; init; }

    public required string Closing { get; init; }

    public required int Indent { get; init; }

    /// <summary>Index of the provision under which the list stands, or -1.</summary>
    public required int Owner { get; init; }

    public required int Level { get; init; }

    /// <summary>Tells the lists at the top of the document apart.</summary>
    public int Id { get; set; }

    /// <summary>Value of the last label; counted where automatic numbers were lost.</summary>
    public int Last { get; set; }

    public int LastItem { get; set; } = -1;

    /// <summary>Every label so far was written as the first of its list.</summary>
    public bool OnlyOnes { get; set; } = true;

    /// <summary>A blank line stood before one of its items after the first.</summary>
    public bool HasGaps { get; set; }

    public int Count { get; set; }

    /// <summary>Unnumbered paragraphs are no list; what follows one may stand under it.</summary>
    public bool IsProse => Kind is null;
}
