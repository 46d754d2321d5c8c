using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Puebla.Web.Backup;

/// <summary>The first entry of an archive: what it is, and the schema that its tables have.</summary>
internal sealed record ArchiveHead(int Format, string Migration, DateTimeOffset Taken)
{
    public const int CurrentFormat = 1;
}

/// <summary>The last entry: every other entry with its size and hash. An archive without it was cut off.</summary>
internal sealed record Manifest(IReadOnlyList<ManifestEntry> Entries);

/// <summary>One entry of the archive.</summary>
/// <param name="Name">Path inside the archive.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Rows">Rows, for a table; null for a file.</param>
internal sealed record ManifestEntry(string Name, long Size, string Sha256, long? Rows = null);

internal static class ManifestJson
{
    public const string HeadName = "archive.json";
    public const string ManifestName = "manifest.json";
    public const string ReadmeName = "LEAME-README.txt";

    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
}
