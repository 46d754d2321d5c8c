using Puebla.Ui.Addresses;

namespace Puebla.Record.Documents;

/// <summary>The addresses of kept documents that are not below one of them.</summary>
internal static class DocumentPlaces
{
    /// <summary>The folders.</summary>
    public static Place Folders { get; } = new("/documentos", "/en/documents");

    /// <summary>What was withdrawn.</summary>
    public static Place Withdrawn { get; } =
        new("/documentos/retirados", "/en/documents/withdrawn");

    public static IReadOnlyList<Place> All { get; } = [Folders, Withdrawn];
}
