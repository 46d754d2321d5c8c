using Puebla.Outcomes.Sources.Text;

namespace Puebla.Outcomes.Sources;

/// <summary>Reads a file of any kind into lines. Whatever the bytes are, it ends in bounded time and memory, with lines or with one clear refusal.</summary>
/// <param name="options">What a file may cost; null for the defaults.</param>
public sealed class SourceReader(SourceReaderOptions? options = null)
{
    private static readonly string[] Office =
    [
        ".docx",
        ".docm",
        ".dotx",
        ".doc",
        ".odt",
        ".rtf",
        ".pdf",
        ".zip",
    ];
    private readonly SourceReaderOptions _options = options ?? new();

    /// <summary>Reads the file at a path.</summary>
    public async Task<SourceResult> ReadAsync(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            await using var file = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                0,
                FileOptions.Asynchronous
            );
            return await ReadAsync(file, Path.GetFileName(path), cancellation);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refusals.Of("not-found", path);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Refusals.Of("unreadable", path);
        }
    }

    /// <summary>Reads a stream. The name serves where the content leaves the format open: Markdown or plain text.</summary>
    public async Task<SourceResult> ReadAsync(
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        try
        {
            var bytes = await BoundedRead.AllAsync(content, _options.MaxBytes, cancellation);
            return bytes.Count == 0
                ? Refusals.Of("empty")
                : Read(bytes, Path.GetExtension(fileName).ToLowerInvariant(), cancellation);
        }
        catch (RefusedException refused)
        {
            return refused.Result;
        }
    }

    private static SourceResult Read(
        ArraySegment<byte> content,
        string extension,
        CancellationToken cancellation
    ) =>
        Signatures.Of(content) switch
        {
            ContentKind.OldOffice => Refusals.Of(
                OldOffice.IsEncrypted(content) ? "docx-encrypted" : "old-word"
            ),
            ContentKind.RichText => Refusals.Of("rich-text"),
            ContentKind.Image => Refusals.Of("image"),
            ContentKind.WebPage => Refusals.Of("web-page"),
            ContentKind.Binary or ContentKind.Zip or ContentKind.Pdf => Refusals.Of("binary"),
            _ when Office.Contains(extension) && TextEncoding.Detect(content) is not null =>
                Refusals.Of("misnamed", extension),
            _ => PlainText.Read(
                content,
                extension is ".md" or ".markdown" ? SourceFormat.Markdown : SourceFormat.Text,
                cancellation
            ),
        };
}
