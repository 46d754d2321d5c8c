using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Dossiers;

/// <summary>The addresses of dossiers.</summary>
internal static class DossierPlaces
{
    /// <summary>The dossiers; below it each under its id.</summary>
    public static Place List { get; } =
        new("/dosieres", "/en/dossiers")
        {
            Below = [("editar", "edit"), ("entrada", "entry"), ("descarga", "download")],
        };

    /// <summary>Where one puts provisions into a dossier: those named in <c>p</c>, those that a search finds, or those that a compilation quotes.</summary>
    public static Place Add { get; } = new("/dosieres/agregar", "/en/dossiers/add");

    /// <summary>What a search finds as a file, kept nowhere; below it the format.</summary>
    public static Place OfSearch { get; } = new("/buscar/dosier", "/en/search/dossier");

    public static IReadOnlyList<Place> All { get; } = [List, Add, OfSearch];

    public static string Page(Guid id) => $"{List.Here}/{id:D}";

    public static string Edit(Guid id) => $"{Page(id)}/{Word("editar", "edit")}";

    public static string Entry(Guid id, Guid entry) =>
        $"{Page(id)}/{Word("entrada", "entry")}/{entry:D}";

    public static string File(Guid id, string format) =>
        $"{Page(id)}/{Word("descarga", "download")}/{format}";

    /// <summary>Where one puts a provision into a dossier.</summary>
    public static string AddOne(string key, string path) => $"{Add.Here}?p={Token(key, path)}";

    /// <summary>Where one makes a dossier of all that a compilation quotes.</summary>
    public static string AddQuoted(string key) => $"{Add.Here}?{QueryNames.Here("de")}={key}";

    /// <summary>A provision as a tick box names it.</summary>
    public static string Token(string key, string path) => $"{key}/{path}";

    private static string Word(string spanish, string english) =>
        LanguageExtensions.Current == Language.English ? english : spanish;
}
