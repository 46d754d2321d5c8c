using System.Globalization;
using System.Text;
using Puebla.Outcomes.Sources.Sandbox;

namespace Puebla.Outcomes.Sources.Ocr;

/// <summary>Draws a page with poppler's <c>pdftoppm</c> and reads the picture with <c>tesseract</c>, both as children that may do nothing else. As many pages at once as there are processors, in the whole process.</summary>
internal sealed class PageReader(OcrOptions options, TimeProvider? time)
{
    private const string Pdf = "in.pdf";
    private static readonly SemaphoreSlim Processors = new(Environment.ProcessorCount);
    private readonly ChildProcess _children = new(options.Page, time);

    /// <summary>Both programs; or a refusal that names the packages.</summary>
    public (string Draw, string Read) Tools =>
        (
            SystemTools.Find(options.PdfToPpm ?? "pdftoppm"),
            SystemTools.Find(options.Tesseract ?? "tesseract")
        ) switch
        {
            (null, _) => throw new RefusedException("converter-missing"),
            (_, null) => throw new RefusedException("ocr-missing"),
            _ when ChildProcess.MissingTool is { } missing => throw new RefusedException(
                "sandbox-missing",
                missing
            ),
            _ when !ChildProcess.IsPossible => throw new RefusedException("sandbox-refused"),
            var (draw, read) => (draw, read),
        };

    /// <summary>The file, for as long as its pages are read.</summary>
    public static Task<SandboxFolder> Open(
        ReadOnlyMemory<byte> pdf,
        CancellationToken cancellation
    ) =>
        ChildProcess.PrepareAsync(
            new Dictionary<string, ReadOnlyMemory<byte>> { [Pdf] = pdf },
            cancellation
        );

    /// <summary>A page of an opened file, counted from one.</summary>
    public async Task<OcrPage> Page(
        SandboxFolder file,
        int number,
        string languages,
        CancellationToken cancellation
    )
    {
        await Processors.WaitAsync(cancellation);
        try
        {
            var page = number.ToString(CultureInfo.InvariantCulture);
            var side = options.LongSide.ToString(CultureInfo.InvariantCulture);
            var drawn = await _children.RunAsync(
                Tools.Draw,
                ["-gray", "-scale-to", side, "-f", page, "-l", page, Pdf],
                file,
                ReadOnlyMemory<byte>.Empty,
                cancellation
            );
            Require(drawn, "pdf-damaged");
            return (await Read(file, drawn.Output, languages, cancellation)) is [var read, ..]
                ? read
                : new([]);
        }
        finally
        {
            Processors.Release();
        }
    }

    /// <summary>A picture as a file holds it; a TIFF may hold several pages.</summary>
    public async Task<IReadOnlyList<OcrPage>> Picture(
        ReadOnlyMemory<byte> picture,
        string languages,
        CancellationToken cancellation
    )
    {
        using var folder = await ChildProcess.PrepareAsync(
            new Dictionary<string, ReadOnlyMemory<byte>>(),
            cancellation
        );
        await Processors.WaitAsync(cancellation);
        try
        {
            return await Read(folder, picture, languages, cancellation);
        }
        finally
        {
            Processors.Release();
        }
    }

    private async Task<IReadOnlyList<OcrPage>> Read(
        SandboxFolder folder,
        ReadOnlyMemory<byte> picture,
        string languages,
        CancellationToken cancellation
    )
    {
        // One thread a page: with pages side by side, more of them only get into each other's way.
        var read = await _children.RunAsync(
            SystemTools.Find("env")!,
            [
                "OMP_THREAD_LIMIT=1",
                Tools.Read,
                "stdin",
                "stdout",
                "-l",
                languages,
                "--dpi",
                "200",
                "-c",
                "tessedit_create_tsv=1",
            ],
            folder,
            picture,
            cancellation
        );
        if (
            read.ExitCode != 0
            && read.Error.Contains("language", StringComparison.OrdinalIgnoreCase)
        )
        {
            throw new RefusedException("ocr-missing");
        }
        Require(read, "ocr-unreadable");
        return TesseractTable.Read(Encoding.UTF8.GetString(read.Output));
    }

    private static void Require(SandboxResult result, string otherwise)
    {
        if (result.End != SandboxEnd.Exited || result.ExitCode > 128)
        {
            throw new RefusedException("pdf-limits", "OCR");
        }
        if (result.ExitCode != 0)
        {
            throw new RefusedException(otherwise);
        }
    }
}
