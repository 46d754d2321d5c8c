using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Puebla.Bench.Measuring;

namespace Puebla.Bench.Texts;

/// <summary>Full pages of synthetic text, drawn, so that only their pictures are there.</summary>
internal sealed class ScannedPages
{
    private readonly List<byte[]> _drawn;

    /// <summary>So many pages of so many lines of so many letters.</summary>
    public ScannedPages(int count, int lines, int width)
    {
        var words = new Synthetic(13)
            .Documents(count * 12)
            .First()
            .Provisions.SelectMany(provision => provision.Text.Split(' '));
        _drawn = ArePossible
            ? [.. Wrapped(words, width).Chunk(lines).Take(count).Select(Draw)]
            : [];
    }

    public static bool ArePossible =>
        File.Exists("/usr/bin/pdftoppm") && File.Exists("/usr/bin/tesseract");

    /// <summary>Pages a minute by the program alone, with one thread.</summary>
    public double ReadAlone()
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var page in _drawn)
        {
            Pipe(
                "/usr/bin/env",
                ["OMP_THREAD_LIMIT=1", "tesseract", "stdin", "stdout", "-l", "spa", "--dpi", "200"],
                page
            );
        }
        return _drawn.Count / Stopwatch.GetElapsedTime(started).TotalMinutes;
    }

    public byte[] Pdf()
    {
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{string.Join(' ', _drawn.Select((_, i) => Invariant($"{3 + (3 * i)} 0 R")))}]/Count {_drawn.Count}>>",
        ];
        foreach (var (i, picture) in _drawn.Index())
        {
            var head = Encoding.ASCII.GetString(picture, 0, 20).Split(' ', '\n');
            var at = 3 + (3 * i);
            objects.Add(
                Invariant(
                    $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {at + 1} 0 R/Resources<</XObject<</I {at + 2} 0 R>>>>>>"
                )
            );
            objects.Add(Stream("", "q 612 0 0 792 0 0 cm /I Do Q"));
            var size =
                int.Parse(head[1], CultureInfo.InvariantCulture)
                * int.Parse(head[2], CultureInfo.InvariantCulture);
            objects.Add(
                Stream(
                    $"/Type/XObject/Subtype/Image/Width {head[1]}/Height {head[2]}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode",
                    Encoding.Latin1.GetString(Deflated(picture[^size..]))
                )
            );
        }
        return Build(objects);
    }

    private static byte[] Draw(string[] lines)
    {
        var text = string.Concat(
            lines.Select(
                (line, i) => Invariant($"BT /F 11 Tf 60 {740 - (16 * i)} Td ({line}) Tj ET\n")
            )
        );
        return Pipe(
            "/usr/bin/pdftoppm",
            ["-gray", "-r", "200", "-"],
            Build([
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                Stream("", text),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            ])
        );
    }

    private static byte[] Build(List<string> objects)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (i, body) in objects.Index())
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{body}\nendobj\n");
        }
        var start = text.Length;
        text.Append(
            CultureInfo.InvariantCulture,
            $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"
        );
        foreach (var offset in offsets)
        {
            text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }
        text.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Root 1 0 R/Size {objects.Count + 1}>>\nstartxref\n{start}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Wrapped(IEnumerable<string> words, int width)
    {
        var line = new StringBuilder();
        foreach (
            var word in words.Select(word =>
                word.Replace("(", "", StringComparison.Ordinal)
                    .Replace(")", "", StringComparison.Ordinal)
            )
        )
        {
            if (line.Length + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
    }

    private static string Stream(string dictionary, string content) =>
        $"<<{dictionary}/Length {content.Length}>>\nstream\n{content}\nendstream";

    private static byte[] Deflated(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Fastest))
        {
            zlib.Write(bytes);
        }
        return output.ToArray();
    }

    private static byte[] Pipe(string program, string[] arguments, byte[] input)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return output.ToArray();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
