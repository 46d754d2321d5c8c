using System.Globalization;
using System.Text;

namespace Puebla.Tests.Outcomes.Sources.Pdf;

/// <summary>A PDF written by hand: one page, each piece of text at a place of its own.</summary>
internal static class PdfFile
{
    public static byte[] Of(params (int X, int Y, string Text)[] pieces) =>
        Page(string.Concat(pieces.Select(Show)));

    /// <summary>A page that draws these operators.</summary>
    public static byte[] Page(string operators) =>
        Build(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</I 6 0 R>>>>>>",
            Stream("", operators),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            Stream(
                "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8",
                "x"
            )
        );

    public static byte[] Build(params string[] objects) => Write("", objects);

    public static byte[] Encrypted() =>
        Write(
            "/Encrypt 3 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]",
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[]/Count 0>>",
            $"<</Filter/Standard/V 1/R 2/P -44/O<{new string('A', 64)}>/U<{new string('B', 64)}>>>"
        );

    private static byte[] Write(string trailer, params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, body) in objects.Index())
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }
        var start = text.Length;
        text.Append(
            CultureInfo.InvariantCulture,
            $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n"
        );
        foreach (var offset in offsets)
            text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Root 1 0 R/Size {objects.Length + 1}{trailer}>>\nstartxref\n{start}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static string Stream(string dictionary, string content) =>
        $"<<{dictionary}/Length {content.Length}>>\nstream\n{content}\nendstream";

    private static string Show((int X, int Y, string Text) piece) =>
        $"BT /F 11 Tf {piece.X} {piece.Y} Td ({piece.Text}) Tj ET\n";
}
