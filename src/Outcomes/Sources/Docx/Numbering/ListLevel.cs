namespace Puebla.Outcomes.Sources.Docx.Numbering;

/// <summary>How one level of a list is numbered.</summary>
internal sealed class ListLevel
{
    public int Start { get; set; } = 1;
    public string Format { get; set; } = "decimal";
    public string Text { get; set; } = "";
    public string? Style { get; set; }

    /// <summary>The level (from 1) after which this one starts anew; 0 for never; null for any higher one.</summary>
    public int? Restart { get; set; }

    /// <summary>Numbers of higher levels are shown in Arabic figures, as in laws.</summary>
    public bool Legal { get; set; }

    public bool Picture { get; set; }
}

/// <summary>A list definition, shared by the lists made from it.</summary>
internal sealed class ListDefinition
{
    public ListLevel?[] Levels { get; } = new ListLevel?[9];

    /// <summary>The numbering style that holds the real definition.</summary>
    public string? StyleLink { get; set; }
}

/// <summary>One list: a definition with what it changes.</summary>
internal sealed class ListInstance(string definition)
{
    public string Definition => definition;
    public ListLevel?[] Levels { get; } = new ListLevel?[9];
    public int?[] Starts { get; } = new int?[9];
}
