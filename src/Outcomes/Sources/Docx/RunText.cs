using System.Globalization;

namespace Puebla.Outcomes.Sources.Docx;

/// <summary>The characters that an element of a run shows.</summary>
internal static class RunText
{
    public static string Of(PartReader xml) =>
        xml.Name switch
        {
            "t" => Symbols.Plain(xml.Text()),
            "tab" or "ptab" => "\t",
            "br" => xml.Attribute("type") == "page" ? "\f" : "\n",
            "cr" => "\n",
            "noBreakHyphen" => "-",
            "sym" => Symbol(xml.Attribute("char")),
            _ => "",
        };

    private static string Symbol(string? code) =>
        ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
        && !char.IsSurrogate((char)value)
            ? Symbols.Plain((char)(value < 0x100 ? value + 0xF000 : value)).ToString()
            : "";
}
