using Puebla.Outcomes.Sources.Docx;
using Puebla.Outcomes.Sources.Ocr;
using Puebla.Outcomes.Sources.Office;
using Puebla.Outcomes.Sources.Pdf;
using Puebla.Outcomes.Sources.Sandbox;
using Puebla.Outcomes.Sources.Text;

namespace Puebla.Outcomes.Sources;

/// <summary>Reads a file of any kind into lines. Whatever the bytes are, it ends in bounded time and memory, with lines or with one clear refusal.</summary>
public sealed class SourceReader
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
    private readonly SourceReaderOptions _options;
    private readonly PdfReader _pdf;
    private readonly ScanReader? _scans;

    /// <summary>A reader with limits of its own.</summary>
    /// <param name="options">What a file may cost; null for the defaults.</param>
    /// <param name="time">The clock by which converters are stopped; null for the system's.</param>
    public SourceReader(SourceReaderOptions? options = null, TimeProvider? time = null)
    {
        _options = options ?? new();
        _scans = _options.Ocr is { } ocr ? new(ocr, time) : null;
        _pdf = new(
            new PopplerPdfText(_options.PdfToText, new ChildProcess(_options.Converter, time)),
            _scans
        );
    }

    internal SourceReader(SourceReaderOptions options, IPdfText pdf) =>
        (_options, _pdf) = (options, new(pdf, null));

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
    public Task<SourceResult> ReadAsync(
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    ) => ReadAsync(content, fileName, null, cancellation);

    /// <summary>Reads a stream, and tells of each page of a scan.</summary>
    public async Task<SourceResult> ReadAsync(
        Stream content,
        string fileName,
        IProgress<PageProgress>? progress,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        try
        {
            var bytes = await BoundedRead.AllAsync(content, _options.MaxBytes, cancellation);
            if (bytes.Count == 0)
                return Refusals.Of("empty");
            var extension = Path.GetExtension(fileName).ToLowerInvariant();
            return
                _options.RefuseWhatRuns
                && FileChecks.Refusal(bytes, extension, _options) is { } refused
                ? refused
                : await ReadAsync(bytes, extension, progress, cancellation);
        }
        catch (RefusedException problem)
        {
            return problem.Result;
        }
    }

    private Task<SourceResult> ReadAsync(
        ArraySegment<byte> content,
        string extension,
        IProgress<PageProgress>? progress,
        CancellationToken cancellation
    ) =>
        Signatures.Of(content) switch
        {
            ContentKind.Pdf => _pdf.ReadAsync(content, progress, cancellation),
            ContentKind.Zip when _options.OtherOffice => Task.FromResult(
                OfficeReader.Read(content, _options, cancellation)
            ),
            ContentKind.Zip => Task.FromResult(DocxReader.Read(content, _options, cancellation)),
            ContentKind.Text => Task.FromResult(Text(content, extension, cancellation)),
            ContentKind.OldOffice => Refused(
                OldOffice.IsEncrypted(content) ? "docx-encrypted" : "old-word"
            ),
            ContentKind.RichText => Refused("rich-text"),
            ContentKind.Image when _scans is not null => _scans.Picture(content, cancellation),
            ContentKind.Image => Refused("image"),
            ContentKind.WebPage => Refused("web-page"),
            _ => Refused("binary"),
        };

    private static SourceResult Text(
        ArraySegment<byte> content,
        string extension,
        CancellationToken cancellation
    )
    {
        var result = PlainText.Read(
            content,
            extension is ".md" or ".markdown" ? SourceFormat.Markdown : SourceFormat.Text,
            cancellation
        );
        return result.Text is not null && Office.Contains(extension)
            ? Refusals.Of("misnamed", extension)
            : result;
    }

    private static Task<SourceResult> Refused(string code) => Task.FromResult(Refusals.Of(code));
}
