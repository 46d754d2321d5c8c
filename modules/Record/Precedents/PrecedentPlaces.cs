using Puebla.Kernel;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Precedents;

/// <summary>The addresses of precedents.</summary>
internal static class PrecedentPlaces
{
    /// <summary>Where one compares any text.</summary>
    public static Place OfAnyText { get; } = new("/acervo/precedentes", "/en/records/precedents");

    /// <summary>The paragraphs like one that is kept.</summary>
    public static string Like(string key, string path) =>
        $"{RecordPlaces.Paragraph(key, path)}/{(LanguageExtensions.Current == Language.English ? "similar" : "parecidos")}";
}
