using System.Globalization;
using System.Text;
using Puebla.Outcomes.Sources.Sandbox;

namespace Puebla.Outcomes.Sources.Ocr;

/// <summary>Draws pages with poppler's <c>pdftoppm</c> and reads the pictures with <c>tesseract</c>, both as children that may do nothing else. As many at once as there are processors, in the whole process.</summary>
internal sealed class PageReader(OcrOptions options, TimeProvider? time)
{
    private const string Pdf = "in.pdf";
    private static readonly SemaphoreSlim Processors = new(Environment.ProcessorCount);

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

    /// <summary>Pages of an opened file that follow each other, counted from one.</summary>
    public async Task<IReadOnlyList<OcrPage>> Pages(
        SandboxFolder file,
        int first,
        int count,
        string languages,
        CancellationToken cancellation
    )
    {
        await Processors.WaitAsync(cancellation);
        try
        {
            var children = Children(count);
            var drawn = await children.RunAsync(
                Tools.Draw,
                [
                    "-gray",
                    "-scale-to",
                    Word(options.LongSide),
                    "-f",
                    Word(first),
                    "-l",
                    Word(first + count - 1),
                    Pdf,
                ],
                file,
                ReadOnlyMemory<byte>.Empty,
                cancellation
            );
            Require(drawn, "pdf-damaged");
            if (PageTiff.Of(drawn.Output) is not var (pictures, pages) || pages != count)
            {
                throw new RefusedException("pdf-damaged");
            }
            var read = await Read(children, file, pictures, languages, cancellation);
            return [.. read.Concat(Enumerable.Repeat(new OcrPage([]), count)).Take(count)];
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
            return await Read(Children(1), folder, picture, languages, cancellation);
        }
        finally
        {
            Processors.Release();
        }
    }

    // What they may use grows with the pages.
    private ChildProcess Children(int pages) =>
        new(
            options.Page with
            {
                Timeout = options.Page.Timeout * pages,
                CpuSeconds = options.Page.CpuSeconds * pages,
            },
            time
        );

    private static string Word(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<OcrPage>> Read(
        ChildProcess children,
        SandboxFolder folder,
        ReadOnlyMemory<byte> picture,
        string languages,
        CancellationToken cancellation
    )
    {
        // One thread a page: with pages side by side, more of them only get into each other's way.
        var read = await children.RunAsync(
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
