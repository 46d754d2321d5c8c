namespace Puebla.Outcomes;

/// <summary>An outcome document taken apart: what it is, its provisions, and everything of its text that is not a provision.</summary>
/// <remarks>
/// Nothing of the source is lost: every character that is not white space belongs to exactly one of
/// <see cref="Provisions"/>, <see cref="Front"/>, <see cref="Headings"/>, <see cref="Unplaced"/> or <see cref="Entries"/>.
/// </remarks>
public sealed record OutcomeDocument(
    DocumentInfo Document,
    IReadOnlyList<TextBlock> Front,
    IReadOnlyList<TextBlock> Headings,
    IReadOnlyList<Provision> Provisions,
    IReadOnlyList<UnplacedBlock> Unplaced,
    IReadOnlyList<CompilationEntry> Entries
);

/// <summary>What the document says of itself. Unknown is null, never a guess.</summary>
/// <param name="Kind">What sort of outcome document it is.</param>
/// <param name="Language">The language of its provisions: <c>es</c> or <c>en</c>.</param>
/// <param name="Title">Its title in sentence case, or null.</param>
/// <param name="Body">Code of the body that speaks (see <see cref="BodyCodes"/>), or its name where it has no code.</param>
/// <param name="ReportsTo">Code of the body it is addressed to, for a report.</param>
/// <param name="Place">Where the meeting was, as written; <c>virtual</c> for a virtual one.</param>
/// <param name="Start">First day of the meeting.</param>
/// <param name="End">Last day of the meeting; equals <paramref name="Start"/> for one day.</param>
/// <param name="Participants">ISO 3166 alpha-3 codes in the order written, or the name where there is no code.</param>
public sealed record DocumentInfo(
    DocumentKind Kind,
    string Language,
    string? Title,
    string? Body,
    string? ReportsTo,
    string? Place,
    DateOnly? Start,
    DateOnly? End,
    IReadOnlyList<string> Participants
);

/// <summary>The sorts of outcome document. In JSON: lower case with hyphens.</summary>
public enum DocumentKind
{
    /// <summary>Joint communiqué (comunicado conjunto).</summary>
    Communique,

    /// <summary>Declaration (declaración).</summary>
    Declaration,

    /// <summary>Decisions (decisiones).</summary>
    Decisions,

    /// <summary>Conclusions (conclusiones).</summary>
    Conclusions,

    /// <summary>Recommendations (recomendaciones).</summary>
    Recommendations,

    /// <summary>Conclusions and recommendations in one document.</summary>
    ConclusionsAndRecommendations,

    /// <summary>Report of a body (informe).</summary>
    Report,

    /// <summary>Dated extracts of many documents.</summary>
    Compilation,

    /// <summary>A publication: a booklet, a study.</summary>
    Publication,

    /// <summary>A resolution with preambular and operative paragraphs.</summary>
    Resolution,

    /// <summary>A statement, such as one of co-chairs.</summary>
    Statement,

    /// <summary>None of the others.</summary>
    Other,
}

/// <summary>First and last line in the source, counted from one: lines of the file in TXT and Markdown, paragraphs in DOCX, lines of the extracted text in PDF.</summary>
public readonly record struct LineRange(int First, int Last);

/// <summary>A piece of text outside the provisions: of the front matter, or a heading.</summary>
public sealed record TextBlock(string Text, LineRange Lines);

/// <summary>A piece of text that was kept but belongs nowhere, with the reason in English (<c>running head</c>, <c>page number</c>, …).</summary>
public sealed record UnplacedBlock(string Text, LineRange Lines, string Why);
