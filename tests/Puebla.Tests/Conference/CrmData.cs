using System.Text.Json.Nodes;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Kernel;

namespace Puebla.Tests.Conference;

/// <summary>The data files of this repository.</summary>
internal static class CrmData
{
    public static string Folder { get; } = Path.Combine(Root(), "data", "crm");

    public static ConferenceFacts Facts { get; } = RegisterFiles.Read(Folder).ToFacts();

    /// <summary>Every register by its file's name, as it is written.</summary>
    public static IReadOnlyDictionary<string, JsonArray> Files { get; } =
        Directory
            .GetFiles(Folder, "*.json")
            .ToDictionary(
                path => Path.GetFileNameWithoutExtension(path),
                path => JsonNode.Parse(File.ReadAllText(path))!.AsArray()
            );

    public static DateOnly Day(string text) => PartialDate.Parse(text).First;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Puebla.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException(
                "These tests run from a clone of the repository."
            );
    }
}
