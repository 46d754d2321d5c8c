using Puebla.Outcomes.Sources.Text;

namespace Puebla.Outcomes;

/// <summary>What a file holds, before anybody understands it: its lines in order.</summary>
public sealed record SourceText(SourceFormat Format, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>How its pages were read; null where its letters stood in the file.</summary>
    public OcrReading? Ocr { get; init; }

    /// <summary>Lines of a string, split at LF, CRLF or CR; a form feed stays in its line and marks a page break.</summary>
    public static SourceText FromString(string text, SourceFormat format = SourceFormat.Text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = new StringReader(text);
        return new(format, PlainText.Lines(reader, CancellationToken.None));
    }
}

/// <summary>The formats that are read.</summary>
public enum SourceFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Word (Office Open XML).</summary>
    Docx,

    /// <summary>PDF, as its extracted text.</summary>
    Pdf,

    /// <summary>A picture of pages: TIFF, PNG or JPEG.</summary>
    Image,

    /// <summary>Slides (Office Open XML).</summary>
    Slides,

    /// <summary>A spreadsheet (Office Open XML).</summary>
    Sheet,

    /// <summary>A text (OpenDocument).</summary>
    OpenText,

    /// <summary>A spreadsheet (OpenDocument).</summary>
    OpenSheet,

    /// <summary>Slides (OpenDocument).</summary>
    OpenSlides,
}

/// <summary>A line of the source (in DOCX a paragraph).</summary>
/// <param name="Number">Counted from one.</param>
/// <param name="Text">Its text as it stands.</param>
/// <param name="HeadingLevel">1–9 where the source marks it as a heading (DOCX style, Markdown is left in the text); 0 otherwise.</param>
/// <param name="AutoLabel">The label that the word processor would print before it (automatic numbering), such as <c>1.</c>, <c>a)</c> or <c>•</c>; null where there is none.</param>
/// <param name="ListLevel">Depth of the automatic list, from 0; without one, how far a Word paragraph is indented, in steps of half a centimetre; null where there is neither.</param>
/// <param name="Role">Where the line stands on its page.</param>
public sealed record SourceLine(
    int Number,
    string Text,
    int HeadingLevel = 0,
    string? AutoLabel = null,
    int? ListLevel = null,
    SourceRole Role = SourceRole.Body
);

/// <summary>Where a line stands.</summary>
public enum SourceRole
{
    /// <summary>In the running text.</summary>
    Body,

    /// <summary>In a table cell.</summary>
    Table,

    /// <summary>In a running head or foot.</summary>
    RunningHead,

    /// <summary>In a foot- or endnote.</summary>
    Note,
}

/// <summary>The outcome of reading a file: its text, or why it could not be read.</summary>
public sealed record SourceResult(SourceText? Text, SourceRefusal? Refusal)
{
    /// <summary>A file that was read.</summary>
    public static SourceResult Of(SourceText text) => new(text, null);

    /// <summary>A file that was refused.</summary>
    public static SourceResult Refused(string code, string spanish, string english) =>
        new(null, new(code, spanish, english));
}

/// <summary>Why a file could not be read: a stable code and one sentence in each language that says what to do.</summary>
public sealed record SourceRefusal(string Code, string Spanish, string English);
