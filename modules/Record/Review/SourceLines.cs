using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Outcomes;
using Puebla.Outcomes.Sources;
using Puebla.Record.Data;
using Puebla.Record.Files;
using Puebla.Record.Import;

namespace Puebla.Record.Review;

/// <summary>The lines of the file from which a version was read, for those who may have the file.</summary>
internal sealed class SourceLines(ConferenceDb db, OriginalReader originals, SourceReader reader)
{
    /// <summary>None where the file was taken out or is not for the one who asks.</summary>
    public async Task<FileLines> Of(string key, string tag, CancellationToken stop)
    {
        if (await originals.Find(key, tag, stop) is not { Redaction: null } original)
        {
            return FileLines.None;
        }
        var ocr = await db.Set<OriginalOcr>()
            .AsNoTracking()
            .SingleOrDefaultAsync(o => o.OriginalId == original.Id, stop);
        return new(
            await Lines(original, stop),
            (ocr?.DoubtfulLines ?? [])
                .Zip(ocr?.DoubtfulWords ?? [])
                .ToLookup(one => one.First, one => one.Second)
        );
    }

    private async Task<IReadOnlyList<string>> Lines(FoundOriginal original, CancellationToken stop)
    {
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
        if (!await originals.CopyTo(original, bytes, stop))
        {
            return [];
        }
        bytes.Position = 0;
        var source = await reader.ReadAsync(bytes, original.FileName, stop);
        return source.Text is { } text ? ReadDocument.LinesOf(text) : [];
    }
}

/// <summary>The lines of a file, and the words of which its recognition was not sure.</summary>
/// <param name="Lines">The first is line 1.</param>
/// <param name="Doubtful">By the number of their line, in their order.</param>
public sealed record FileLines(IReadOnlyList<string> Lines, ILookup<int, string> Doubtful)
{
    public static FileLines None { get; } = new([], Array.Empty<int>().ToLookup(n => n, _ => ""));

    /// <summary>How many doubtful words stand in these lines.</summary>
    public int DoubtfulIn(LineRange place) =>
        Enumerable.Range(place.First, place.Last - place.First + 1).Sum(n => Doubtful[n].Count());
}
