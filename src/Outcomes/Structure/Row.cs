namespace Puebla.Outcomes.Structure;

/// <summary>A source line with what its form alone tells.</summary>
/// <param name="Index">Position among the lines, from 0.</param>
/// <param name="Start">First character that is not white space.</param>
/// <param name="End">After the last character that is not white space; equals <paramref name="Start"/> in a blank line.</param>
internal sealed record Row(SourceLine Source, int Index, int Start, int End)
{
    /// <summary>The line's text, with what a conversion left in it blanked; offsets are those of the source.</summary>
    public string Text { get; init; } = Source.Text;

    public int Number => Source.Number;

    public bool IsBlank => Start >= End;

    public int Length => End - Start;

    public ReadOnlySpan<char> Content => Text.AsSpan(Start, Length);

    /// <summary>Level of a heading marked as such: by a Word style or by Markdown; 0 otherwise.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The whole line is bold in Markdown.</summary>
    public bool IsBold { get; init; }

    /// <summary>A rule: dashes, stars, underscores only.</summary>
    public bool IsRule { get; init; }

    /// <summary>Its number without punctuation counts a paragraph.</summary>
    public bool IsBareNumber { get; set; }

    /// <summary>Set where the line is no part of the running text.</summary>
    public string? Why { get; set; }

    /// <summary>Depth by white space, or by the automatic list's level.</summary>
    public int Indent => Source.ListLevel is { } level ? level * 2 : Start;

    public LineRange Lines => new(Number, Number);
}
