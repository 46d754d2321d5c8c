using Puebla.TestKit;

namespace Puebla.Tests.Ui;

/// <summary>The sources of the product, for guards that read them.</summary>
internal static class SourceTree
{
    private static readonly string[] Rooms = ["src", "modules"];

    public static string Root => SampleFolder.Root;

    public static IEnumerable<string> Files(params string[] patterns) =>
        Rooms
            .SelectMany(room =>
                patterns.SelectMany(pattern =>
                    Directory.EnumerateFiles(
                        Path.Combine(Root, room),
                        pattern,
                        SearchOption.AllDirectories
                    )
                )
            )
            .Order(StringComparer.Ordinal);

    /// <summary>The folder of the project that a file belongs to.</summary>
    public static string ProjectOf(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!Directory.EnumerateFiles(folder, "*.csproj").Any())
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }

    public static string NameOf(string file) => Path.GetRelativePath(Root, file);
}
