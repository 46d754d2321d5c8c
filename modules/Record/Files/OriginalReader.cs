using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Files;

/// <summary>A file that the one who asks may have.</summary>
internal sealed record FoundOriginal(
    int Id,
    string FileName,
    string MediaType,
    long Size,
    byte[] Sha256,
    int AudienceId,
    Redaction? Redaction
);

/// <summary>That a file was redacted, and what was there.</summary>
public sealed record Redaction(
    string Key,
    DateTimeOffset At,
    string Reason,
    string FileName,
    long Size,
    byte[] Sha256
);

/// <summary>Finds files and reads them piece by piece.</summary>
internal sealed class OriginalReader(ConferenceDb db, Audiences audiences, ICurrentActor current)
{
    /// <summary>The file of a version (<c>es-1</c>); null where there is none, or the instrument or the file itself is not for the one who asks.</summary>
    public async Task<FoundOriginal?> Find(string key, string tag, CancellationToken stop)
    {
        if (
            tag.Split('-') is not [{ Length: 2 } language, var written]
            || !int.TryParse(written, out var number)
        )
        {
            return null;
        }
        var visible = await audiences.VisibleTo(current.Actor, stop);
        var versions = db.Set<TextVersion>();
        return await versions
            .Where(v => v.Instrument.Key == key && v.Language == language && v.Number == number)
            .Where(v => v.Instrument.WithdrawnAt == null)
            .Where(v =>
                visible.Contains(v.Instrument.AudienceId) && visible.Contains(v.Original.AudienceId)
            )
            // A compilation's file holds the words of every text that it quotes.
            .Where(v =>
                !versions.Any(other =>
                    other.OriginalId == v.OriginalId
                    && !visible.Contains(other.Instrument.AudienceId)
                )
            )
            .Select(v => new FoundOriginal(
                v.OriginalId,
                v.Original.FileName,
                v.Original.MediaType,
                v.Original.Size,
                v.Original.Sha256,
                v.Instrument.AudienceId,
                v.Original.RedactedAt == null
                    ? null
                    : new Redaction(
                        key,
                        v.Original.RedactedAt.Value,
                        v.Original.RedactionReason ?? "",
                        v.Original.FileName,
                        v.Original.Size,
                        v.Original.Sha256
                    )
            ))
            .SingleOrDefaultAsync(stop);
    }

    /// <summary>The bytes as they came, a piece at a time and nothing held between them: a slow reader keeps no connection, and what was closed or redacted meanwhile is not read on.</summary>
    /// <returns>False where it ended before its end.</returns>
    public async Task<bool> CopyTo(FoundOriginal original, Stream output, CancellationToken stop)
    {
        var visible = await audiences.VisibleTo(current.Actor, stop);
        var (written, last) = (0L, -1);
        while (written < original.Size)
        {
            var piece = await db.Set<OriginalPiece>()
                .AsNoTracking()
                .Where(p => p.OriginalId == original.Id && p.Number > last)
                .Where(p =>
                    db.Set<Original>()
                        .Any(o =>
                            o.Id == p.OriginalId
                            && o.RedactedAt == null
                            && visible.Contains(o.AudienceId)
                        )
                )
                .OrderBy(p => p.Number)
                .FirstOrDefaultAsync(stop);
            if (piece is null)
            {
                return false;
            }
            await output.WriteAsync(piece.Bytes, stop);
            (written, last) = (written + piece.Bytes.Length, piece.Number);
        }
        return true;
    }
}
