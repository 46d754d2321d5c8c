using System.Text;
using Puebla.Outcomes.Sources.Sandbox;

namespace Puebla.Outcomes.Sources.Pdf;

/// <summary>Takes text out of a PDF with poppler's <c>pdftotext</c>, as a child process that may do nothing else.</summary>
internal sealed class PopplerPdfText(string? program, ChildProcess sandbox) : IPdfText
{
    private const string Input = "in.pdf";
    private const int CopyingForbidden = 3;

    public async Task<string> ExtractAsync(
        ReadOnlyMemory<byte> pdf,
        PdfOrder order,
        CancellationToken cancellation
    )
    {
        if (SystemTools.Find(program ?? "pdftotext") is not { } tool)
            throw new RefusedException("converter-missing");
        if (ChildProcess.MissingTool is { } missing)
            throw new RefusedException("sandbox-missing", missing);
        if (!ChildProcess.IsPossible)
            throw new RefusedException("sandbox-refused");

        string[] arguments =
        [
            order == PdfOrder.Layout ? "-layout" : "-raw",
            "-enc",
            "UTF-8",
            "-eol",
            "unix",
            Input,
            "-",
        ];
        var files = new Dictionary<string, ReadOnlyMemory<byte>> { [Input] = pdf };
        var result = await sandbox.RunAsync(tool, arguments, files, cancellation);
        return Text(result, pdf.Span);
    }

    private static string Text(SandboxResult result, ReadOnlySpan<byte> pdf)
    {
        if (result.End == SandboxEnd.TimedOut || result.ExitCode > 128)
            throw new RefusedException("pdf-limits", "CPU");
        if (result.End == SandboxEnd.TooMuchOutput)
            throw new RefusedException("pdf-limits", "TXT");
        if (
            result.ExitCode == CopyingForbidden
            || result.Error.Contains("Incorrect password", StringComparison.Ordinal)
        )
            throw new RefusedException("pdf-encrypted");
        if (result.ExitCode != 0)
            throw new RefusedException("pdf-damaged");

        var text = Encoding.UTF8.GetString(result.Output);
        if (!string.IsNullOrWhiteSpace(text))
            return text;
        // A page of images without a letter is a scan; a file that poppler complained of and that holds no image is broken.
        throw result.Error.Length > 0 && !HasImage(pdf)
            ? new RefusedException("pdf-damaged")
            : new NoTextException(text.Count(c => c == '\f'));
    }

    private static bool HasImage(ReadOnlySpan<byte> pdf) =>
        pdf.IndexOf("/Subtype/Image"u8) >= 0 || pdf.IndexOf("/Subtype /Image"u8) >= 0;
}
