using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Outcomes.Sources;
using Puebla.Record.Data;
using Puebla.Record.Files;
using Puebla.Record.Import;

namespace Puebla.Record.Review;

/// <summary>The lines of the file from which a version was read, for those who may have the file.</summary>
internal sealed class SourceLines(ConferenceDb db, OriginalReader originals, SourceReader reader)
{
    /// <summary>The first is line 1; empty where the file was taken out or is not for the one who asks.</summary>
    public async Task<IReadOnlyList<string>> Of(string key, string tag, CancellationToken stop)
    {
        if (await originals.Find(key, tag, stop) is not { Redaction: null } original)
        {
            return [];
        }
        return await db.Set<OriginalText>()
                .AsNoTracking()
                .Where(t => t.OriginalId == original.Id)
                .Select(t => t.Lines)
                .SingleOrDefaultAsync(stop)
            ?? await ReadAgain(original, stop);
    }

    // A file that was kept before its lines were.
    private async Task<IReadOnlyList<string>> ReadAgain(
        FoundOriginal original,
        CancellationToken stop
    )
    {
        using var bytes = new MemoryStream();
        await originals.CopyTo(original.Id, bytes, stop);
        bytes.Position = 0;
        var source = await reader.ReadAsync(bytes, original.FileName, stop);
        return source.Text is { } text ? ReadDocument.LinesOf(text) : [];
    }
}
