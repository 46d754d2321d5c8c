using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Intake;

/// <summary>The addresses of handing in.</summary>
internal static class IntakePlaces
{
    /// <summary>Where one hands documents in.</summary>
    public static Place HandIn { get; } = new("/documentos/entregar", "/en/documents/hand-in");

    /// <summary>The lists; below it each under its id, and below that its files and its state.</summary>
    public static Place Lists { get; } =
        new("/documentos/entregas", "/en/documents/hand-ins")
        {
            Below = [("archivos", "files"), ("estado", "state")],
        };

    public static IReadOnlyList<Place> All { get; } = [HandIn, Lists];

    /// <summary>The page of a list.</summary>
    public static string List(Guid id) => $"{Lists.Here}/{id:D}";

    /// <summary>Where files are added to a list.</summary>
    public static string Files(Guid id) => $"{List(id)}/{FilesWord(LanguageExtensions.Current)}";

    /// <summary>How a list stands, without the page around it.</summary>
    public static string State(Guid id) => $"{List(id)}/{StateWord(LanguageExtensions.Current)}";

    public static string FilesWord(Language language) =>
        language == Language.English ? "files" : "archivos";

    public static string StateWord(Language language) =>
        language == Language.English ? "state" : "estado";
}
