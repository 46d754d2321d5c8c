namespace Puebla.Outcomes;

/// <summary>A numbered (or unnumbered but operative) paragraph: the unit that is cited.</summary>
/// <param name="Path">Labels joined by dots as a reader would cite them: <c>7.p.ii</c>; <c>•2</c> for a second bullet, <c>18.+</c> for a closing paragraph of 18, <c>p1</c> for an unnumbered one.</param>
/// <param name="Section">The heading under which numbering starts anew, as written, or null.</param>
/// <param name="Heading">A sub-heading inside an item under which this one stands, or null.</param>
/// <param name="Label">The label as written, without its punctuation; null where there is none.</param>
/// <param name="Level">Depth, from 1.</param>
/// <param name="Text">The text without its label, healed of line breaks, page breaks and running heads; typing errors are kept.</param>
/// <param name="Meaning">What it does, of whom, by when.</param>
/// <param name="Lines">Where it stands in the source.</param>
/// <param name="Preambular">True for a recital (considerando, recalling): it decides nothing.</param>
public sealed record Provision(
    string Path,
    string? Section,
    string? Heading,
    string? Label,
    int Level,
    string Text,
    Meaning Meaning,
    LineRange Lines,
    bool Preambular = false
);

/// <summary>What a provision does: the union of its clauses, with the earliest dated deadline.</summary>
/// <param name="Acts">Operative verbs as written.</param>
/// <param name="ActionRequested">True where somebody is asked, instructed, urged or invited to do something, or a duty is laid down in the future tense. Thanking and taking note alone ask nothing.</param>
/// <param name="Addressees">Codes of those asked: <c>members</c>, a body's code, an alpha-3 country code, an organisation's Spanish acronym.</param>
/// <param name="Deadline">By when, as written; not repeated from the list head.</param>
/// <param name="Clauses">Each thing that the paragraph does, apart.</param>
public sealed record Meaning(
    IReadOnlyList<string> Acts,
    bool ActionRequested,
    IReadOnlyList<string> Addressees,
    Deadline? Deadline,
    IReadOnlyList<Clause> Clauses
)
{
    /// <summary>A text that does nothing.</summary>
    public static Meaning None { get; } = new([], false, [], null, []);
}

/// <summary>One thing that a provision does.</summary>
/// <param name="Act">The operative verb as written, or null.</param>
/// <param name="ActionRequested">Whether this clause asks somebody to act.</param>
/// <param name="Addressees">Codes of those asked by this clause.</param>
/// <param name="Deadline">By when, or null.</param>
/// <param name="Condition">A condition as written (<c>una vez realizados los cambios</c>), or null.</param>
/// <param name="ProposedBy">Codes of those whose proposal, request or recommendation it takes up.</param>
/// <param name="Text">The words of the clause.</param>
public sealed record Clause(
    string? Act,
    bool ActionRequested,
    IReadOnlyList<string> Addressees,
    Deadline? Deadline,
    string? Condition,
    IReadOnlyList<string> ProposedBy,
    string Text
);

/// <summary>A deadline as written, with its day where one can be fixed.</summary>
/// <param name="Text">The words.</param>
/// <param name="Date">The last day, or null where it is relative, recurring or vague.</param>
/// <param name="RelativeTo">What it is counted from or tied to (an act, a meeting), or null.</param>
public sealed record Deadline(string Text, DateOnly? Date, string? RelativeTo = null);

/// <summary>An entry of a compilation: one meeting and what is quoted of its text.</summary>
/// <param name="Number">Its number in the compilation.</param>
/// <param name="Heading">The heading line as written.</param>
/// <param name="MeetingKind"><c>CRM</c> or <c>GRCM</c>, or null.</param>
/// <param name="Ordinal">The ordinal of a Vice-Ministerial meeting (XIV is 14), or null.</param>
/// <param name="City">City, or null.</param>
/// <param name="Country">Country as written, or null.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Citations">The references as written, with the numbers that they name.</param>
/// <param name="Quotes">The quoted paragraphs, in order.</param>
/// <param name="Lines">Where the entry stands in the source.</param>
public sealed record CompilationEntry(
    int Number,
    string Heading,
    string? MeetingKind,
    int? Ordinal,
    string? City,
    string? Country,
    DateOnly? Start,
    DateOnly? End,
    IReadOnlyList<EntryCitation> Citations,
    IReadOnlyList<EntryQuote> Quotes,
    LineRange Lines
);

/// <summary>A reference of a compilation to paragraphs of the original, as written, and the numbers it names in order.</summary>
public sealed record EntryCitation(string Text, IReadOnlyList<string> Numbers, LineRange Lines);

/// <summary>A quoted paragraph: its number in the original where it is known, its text without label and quotation marks, and what it does.</summary>
public sealed record EntryQuote(string? Number, string Text, Meaning Meaning, LineRange Lines);
