using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Puebla.Outcomes.Sources.Sandbox;
using Puebla.Tests.Outcomes.Sources.Pdf;

namespace Puebla.Tests.Outcomes.Sources.Ocr;

/// <summary>Pages of which only the picture is there: a text is drawn, and the drawing put into a PDF of its own.</summary>
internal static class ScannedPdf
{
    public static void SkipUnlessPossible() =>
        Assert.SkipUnless(
            ChildProcess.IsPossible
                && SystemTools.Find("pdftoppm") is not null
                && SystemTools.Find("tesseract") is not null,
            "poppler-utils or tesseract-ocr is not installed, or this system does not let them be run apart"
        );

    /// <summary>A page for each list of lines.</summary>
    public static byte[] Of(params string[][] pages) => Under("", pages);

    /// <summary>The same with letters that nobody sees lying over each picture, as a bad recognition leaves them.</summary>
    public static byte[] Under(string unseen, params string[][] pages)
    {
        var kids = string.Join(' ', pages.Select((_, i) => $"{3 + (3 * i)} 0 R"));
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{kids}]/Count {pages.Length}>>",
        ];
        foreach (var (i, lines) in pages.Index())
        {
            var at = 3 + (3 * i);
            var (width, height, grey) = Drawn(lines);
            var layer = string.Join(
                '\n',
                unseen
                    .Split('\n')
                    .Select((line, l) => $"BT 3 Tr /F 9 Tf 40 {700 - (12 * l)} Td ({line}) Tj ET")
            );
            objects.Add(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {at + 1} 0 R/Resources<</XObject<</I {at + 2} 0 R>>"
                    + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>"
            );
            objects.Add(
                Stream("", $"q 612 0 0 792 0 0 cm /I Do Q\n{(unseen.Length == 0 ? "" : layer)}")
            );
            objects.Add(
                Stream(
                    $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode",
                    Encoding.Latin1.GetString(Deflated(grey))
                )
            );
        }
        return PdfFile.Build([.. objects]);
    }

    /// <summary>One page as PNG.</summary>
    public static byte[] Picture(params string[] lines) => Draw(lines, "-png");

    private static (int Width, int Height, byte[] Grey) Drawn(string[] lines)
    {
        var picture = Draw(lines, "-gray");
        var head = Encoding.ASCII.GetString(picture, 0, 20).Split((char[])[' ', '\n']);
        var (width, height) = (
            int.Parse(head[1], CultureInfo.InvariantCulture),
            int.Parse(head[2], CultureInfo.InvariantCulture)
        );
        return (width, height, picture[^(width * height)..]);
    }

    private static byte[] Draw(string[] lines, string form)
    {
        var pdf = PdfFile.Of([.. lines.Select((line, i) => (60, 720 - (18 * i), line))]);
        using var program = Process.Start(
            new ProcessStartInfo(SystemTools.Find("pdftoppm")!, [form, "-r", "150", "-"])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        program.StandardInput.BaseStream.Write(pdf);
        program.StandardInput.Close();
        using var drawn = new MemoryStream();
        program.StandardOutput.BaseStream.CopyTo(drawn);
        program.WaitForExit();
        return drawn.ToArray();
    }

    private static string Stream(string dictionary, string content) =>
        $"<<{dictionary}/Length {content.Length}>>\nstream\n{content}\nendstream";

    private static byte[] Deflated(byte[] grey)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Fastest))
        {
            zlib.Write(grey);
        }
        return output.ToArray();
    }
}
