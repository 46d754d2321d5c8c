using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Outcomes;
using Puebla.Record.Data;

namespace Puebla.Record.Import;

/// <summary>Keeps files byte for byte, each content once.</summary>
internal sealed class OriginalStore(ConferenceDb db, TimeProvider clock)
{
    /// <summary>The instruments that came of this content; empty where it was never imported.</summary>
    public Task<List<string>> HeldKeys(byte[] sha256, CancellationToken stop) =>
        db.Set<TextVersion>()
            .Where(v => v.Original.Sha256 == sha256)
            .OrderBy(v => v.Id)
            .Select(v => v.Instrument.Key)
            .ToListAsync(stop);

    /// <summary>Refuses a content that was taken out by a redaction.</summary>
    public async Task RefuseRedacted(byte[] sha256, CancellationToken stop)
    {
        var redacted = await db.Set<Original>()
            .Where(o => o.Sha256 == sha256 && o.RedactedAt != null)
            .Select(o => new { o.RedactedAt, o.RedactionReason })
            .SingleOrDefaultAsync(stop);
        if (redacted is not null)
        {
            throw new ImportRefusedException(
                RecordRefusals.Of(
                    "import.redacted",
                    DateOnly.FromDateTime(redacted.RedactedAt!.Value.UtcDateTime),
                    redacted.RedactionReason ?? ""
                )
            );
        }
    }

    public async Task<Original> Add(ReadDocument document, int audienceId, CancellationToken stop)
    {
        var original = new Original
        {
            Sha256 = document.Sha256,
            FileName = Storable.Of(document.FileName),
            MediaType = MediaTypeOf(document),
            Size = document.Content.Length,
            AudienceId = audienceId,
            ReceivedAt = clock.GetUtcNow(),
            AwaitsOcr = document.AwaitsOcr,
        };
        foreach (var (number, bytes) in document.Content.Chunk(OriginalPiece.Size).Index())
        {
            original.Pieces.Add(new() { Number = number, Bytes = bytes });
        }
        db.Add(original);
        await db.SaveChangesAsync(stop);
        AddText(db, original.Id, document);
        return original;
    }

    /// <summary>Adds what was read from a file beside its bytes.</summary>
    public static void AddText(ConferenceDb db, int originalId, ReadDocument document)
    {
        if (document.Lines.Count > 0)
        {
            db.Add(
                new OriginalText
                {
                    OriginalId = originalId,
                    Lines = [.. document.Lines.Select(Storable.Of)],
                }
            );
        }
        if (document.Ocr is { } ocr)
        {
            db.Add(
                new OriginalOcr
                {
                    OriginalId = originalId,
                    Confidence = ocr.Confidence,
                    Language = ocr.Language,
                    Pages = ocr.Pages,
                    DoubtfulLines = [.. ocr.Doubtful.Select(word => word.Line)],
                    DoubtfulWords = [.. ocr.Doubtful.Select(word => Storable.Of(word.Word))],
                }
            );
        }
    }

    private static string MediaTypeOf(ReadDocument document) =>
        document.Format switch
        {
            SourceFormat.Image => document.Content[0] switch
            {
                0x89 => "image/png",
                0xFF => "image/jpeg",
                0x47 => "image/gif",
                _ => "image/tiff",
            },
            SourceFormat.Docx =>
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            SourceFormat.Slides =>
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            SourceFormat.Sheet =>
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            SourceFormat.OpenText => "application/vnd.oasis.opendocument.text",
            SourceFormat.OpenSheet => "application/vnd.oasis.opendocument.spreadsheet",
            SourceFormat.OpenSlides => "application/vnd.oasis.opendocument.presentation",
            SourceFormat.Pdf => "application/pdf",
            SourceFormat.Markdown => "text/markdown",
            _ => "text/plain",
        };
}
