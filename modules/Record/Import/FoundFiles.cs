using Puebla.Kernel;

namespace Puebla.Record.Import;

/// <summary>The files that paths stand for.</summary>
internal static class FoundFiles
{
    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".docx", ".pdf"];

    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>A file is taken whatever it is called; of a folder, what a document may be called, in order of name.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> paths) =>
        paths.SelectMany(Of).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Of(string path) =>
        Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*", Walk)
                .Where(file =>
                    Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
                )
                .Order(StringComparer.Ordinal)
            : [path];
}
