using System.Text.Json;

namespace Puebla.Outcomes.Scoring;

/// <summary>Finds the document that an answer is about.</summary>
internal static class AnswerFile
{
    private static readonly string[] Extensions = [".txt", ".md", ".docx", ".pdf"];

    public static string? Find(string answer, JsonElement root, string? seeds)
    {
        var folder = Path.GetDirectoryName(answer)!;
        var bare = Path.Combine(folder, Path.GetFileNameWithoutExtension(answer));
        IEnumerable<string?> candidates = Named(root) is { } named
            ? [Path.Combine(folder, named), seeds is null ? null : Path.Combine(seeds, named)]
            : [Path.HasExtension(bare) ? bare : null, .. Extensions.Select(e => bare + e)];
        return candidates.FirstOrDefault(File.Exists);
    }

    private static string? Named(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("file", out var file)
        && file.ValueKind == JsonValueKind.String
            ? file.GetString()
            : null;
}
