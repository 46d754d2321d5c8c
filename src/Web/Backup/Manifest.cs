using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Puebla.Web.Backup;

/// <summary>The first entry of an archive: what it is, and the schema that its tables have.</summary>
/// <param name="Format">Of the archive.</param>
/// <param name="Migration">The last one.</param>
/// <param name="Taken">When.</param>
/// <param name="Journal">The journal's last link, <c>position:hash</c>; null where there is none, and in archives from before the chain.</param>
internal sealed record ArchiveHead(
    int Format,
    string Migration,
    DateTimeOffset Taken,
    string? Journal = null
)
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
