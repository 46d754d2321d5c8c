namespace Puebla.Outcomes.Output;

/// <summary>Quotations from several texts, laid out one text after the other, as a compilation has them.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">Language of everything in it that is no quotation: <c>es</c> or <c>en</c>.</param>
/// <param name="Note">What it is for; null where nobody said.</param>
/// <param name="Sections">One text after the other, in the order in which they are to stand.</param>
public sealed record CompilationText(
    string Title,
    string Language,
    string? Note,
    IReadOnlyList<CompilationSection> Sections
)
{
    /// <summary>A warning that every copy must carry, as of a sample; null where there is none.</summary>
    public string? Notice { get; init; }

    /// <summary>The language of the title where it is another.</summary>
    public string? TitleLanguage { get; init; }
}

/// <summary>What is quoted of one text.</summary>
/// <param name="Heading">The text's title.</param>
/// <param name="Language">The heading's language.</param>
/// <param name="About">Meeting, date and place, in a line.</param>
/// <param name="Quotations">In the order of the text.</param>
public sealed record CompilationSection(
    string Heading,
    string Language,
    string About,
    IReadOnlyList<Quotation> Quotations
);

/// <summary>A passage as it stands, with where it stands.</summary>
/// <param name="Text">The words.</param>
/// <param name="Label">Number or letter before them, as the text has it; null where it has none.</param>
/// <param name="Language">Their language.</param>
/// <param name="Cited">The citation.</param>
/// <param name="Address">The permanent address, in full where the site is public.</param>
/// <param name="Note">What the compilation says of it; null where it says nothing.</param>
public sealed record Quotation(
    string Text,
    string? Label,
    string Language,
    string Cited,
    string Address,
    string? Note
);
