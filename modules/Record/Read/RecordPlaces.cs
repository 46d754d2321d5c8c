using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Read;

/// <summary>Addresses of instruments, paragraphs and files, in the language of the running request.</summary>
internal static class RecordPlaces
{
    public static string Instrument(string key) => $"{SitePlaces.Records.Here}/{key}";

    public static string Paragraph(string key, string path) =>
        $"{SitePlaces.Records.Here}/{key}/{path}";

    public static string Paragraph(Language language, string key, string path) =>
        $"{SitePlaces.Records.In(language)}/{key}/{path}";

    /// <summary>The file that a version came from.</summary>
    public static string Original(string key, string versionTag) =>
        $"{Instrument(key)}/{FileWord}/{versionTag}";

    /// <summary>The instrument in another form: <c>json</c>, <c>csv</c>, <c>xml</c>, <c>docx</c>.</summary>
    public static string Export(string key, string format) =>
        $"{Instrument(key)}/{ExportWord}/{format}";

    /// <summary>Where one changes who may see the instrument.</summary>
    public static string Classification(string key) =>
        $"{Instrument(key)}/{(LanguageExtensions.Current == Language.English ? "classification" : "clasificacion")}";

    /// <summary>A kept document at one of its parts, counted from 0.</summary>
    public static string Document(string key, int part) =>
        part == 0
            ? Instrument(key)
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{Instrument(key)}?{QueryNames.Here("pagina")}={part + 1}#texto"
            );

    /// <summary>Where one corrects what is said of a kept document.</summary>
    public static string Sheet(string key) =>
        $"{Instrument(key)}/{(LanguageExtensions.Current == Language.English ? "details" : "ficha")}";

    /// <summary>Where one hands in a further version of a kept document.</summary>
    public static string NewVersion(string key) =>
        $"{Instrument(key)}/{(LanguageExtensions.Current == Language.English ? "new-version" : "version-nueva")}";

    /// <summary>Where both languages stand side by side.</summary>
    public static string Languages(string key) =>
        $"{Instrument(key)}/{(LanguageExtensions.Current == Language.English ? "languages" : "idiomas")}";

    /// <summary>Where one proposes to take a version's file out.</summary>
    public static string Redaction(string key, string versionTag) =>
        $"{Original(key, versionTag)}/{(LanguageExtensions.Current == Language.English ? "redact" : "tachar")}";

    private static string FileWord =>
        LanguageExtensions.Current == Language.English ? "file" : "archivo";

    private static string ExportWord =>
        LanguageExtensions.Current == Language.English ? "download" : "descarga";
}
