using System.Security.Cryptography;
using Puebla.Kernel;
using Puebla.Outcomes;
using Puebla.Outcomes.Sources;

namespace Puebla.Record.Import;

/// <summary>A file with what it says.</summary>
internal sealed record ReadDocument(
    string FileName,
    byte[] Content,
    byte[] Sha256,
    SourceFormat Format,
    OutcomeDocument Outcome
)
{
    /// <summary>The lines as they were read, the first being line 1; empty where nobody kept them.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>A source's lines as a reader sees them, with the labels that a word processor prints.</summary>
    public static IReadOnlyList<string> LinesOf(SourceText source) =>
        [
            .. source.Lines.Select(line =>
                line.AutoLabel is { } label ? $"{label} {line.Text}" : line.Text
            ),
        ];

    /// <summary>How the pictures of its pages were read; null for a text that needed no recognition.</summary>
    public OcrReading? Ocr { get; init; }

    /// <summary>True for a scan that nothing here can read now.</summary>
    public bool AwaitsOcr { get; init; }

    /// <summary>True where nothing was read from it, and the file alone is kept.</summary>
    public bool IsUnread { get; init; }
}

/// <summary>Reads files and takes them apart.</summary>
internal sealed class DocumentReader(SourceReader reader)
{
    private const long Largest = 64L << 20;

    /// <summary>The bytes with their hash, or why there are none.</summary>
    public static async Task<(byte[]? Content, Refusal? Refusal)> Load(
        string path,
        CancellationToken stop
    )
    {
        try
        {
            if (!File.Exists(path))
            {
                return (null, RecordRefusals.Of("import.not-found"));
            }
            if (new FileInfo(path).Length > Largest)
            {
                return (null, RecordRefusals.Of("import.too-large"));
            }
            return (await File.ReadAllBytesAsync(path, stop), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, RecordRefusals.Of("import.unreadable"));
        }
    }

    /// <summary>The document, or why it could not be read.</summary>
    public async Task<(ReadDocument? Document, Refusal? Refusal)> Read(
        string fileName,
        byte[] content,
        CancellationToken stop,
        IProgress<PageProgress>? progress = null,
        bool blankToo = false
    )
    {
        using var stream = new MemoryStream(content, writable: false);
        var source = await reader.ReadAsync(stream, fileName, progress, stop);
        if (source.Text is not { } text)
        {
            var why = source.Refusal!;
            return (null, new(why.Code, why.Spanish, why.English));
        }
        var outcome = OutcomeParser.Parse(text);
        return IsBlank(outcome) && !blankToo
            ? (null, RecordRefusals.Of("import.blank"))
            : (
                new(fileName, content, SHA256.HashData(content), text.Format, outcome)
                {
                    Lines = ReadDocument.LinesOf(text),
                    Ocr = text.Ocr,
                    IsUnread = IsBlank(outcome),
                },
                null
            );
    }

    private static bool IsBlank(OutcomeDocument document) =>
        document.Provisions.Count
            + document.Entries.Count
            + document.Front.Count
            + document.Headings.Count
            + document.Unplaced.Count
        == 0;
}
