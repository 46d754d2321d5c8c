using System.IO.Compression;

namespace Puebla.Outcomes.Output;

/// <summary>Copies an archive with one fixed date on every entry, in the order of their names.</summary>
internal static class SteadyZip
{
    // The earliest date that the format knows.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(MemoryStream archive, Stream output)
    {
        archive.Position = 0;
        using var source = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
        using var copy = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        // Readers of the format expect [Content_Types].xml first.
        foreach (
            var entry in source
                .Entries.OrderByDescending(e => e.FullName.StartsWith('['))
                .ThenBy(e => e.FullName, StringComparer.Ordinal)
        )
        {
            var written = copy.CreateEntry(entry.FullName);
            written.LastWriteTime = Date;
            using var from = entry.Open();
            using var to = written.Open();
            from.CopyTo(to);
        }
    }
}
