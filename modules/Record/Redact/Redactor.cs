using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Redact;

/// <summary>Takes the bytes of a file and the words of paragraphs out, inside the running transaction. What was there stays known by its hash.</summary>
internal sealed class Redactor(
    ConferenceDb db,
    WordForgetter words,
    ChangeNotices notices,
    TimeProvider clock
)
{
    /// <summary>Null, or why not: the file is another one, or was taken out already.</summary>
    public async Task<Refusal?> Redact(RedactionPlan plan, string reason, CancellationToken stop)
    {
        var sha256 = Convert.FromHexString(plan.Sha256);
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.original where sha256 = {sha256} for update",
            stop
        );
        var version = await db.Set<TextVersion>()
            .Include(v => v.Original)
            .Where(v => v.Instrument.Key == plan.Key && v.Original.Sha256 == sha256)
            .Where(v => v.Language + "-" + v.Number == plan.Tag)
            .SingleOrDefaultAsync(stop);
        if (version is null)
        {
            return RecordRefusals.Of("redact.gone");
        }
        if (version.Original.RedactedAt is not null)
        {
            return RecordRefusals.Of("redact.already");
        }
        (version.Original.RedactedAt, version.Original.RedactionReason) = (
            clock.GetUtcNow(),
            reason
        );
        await db.SaveChangesAsync(stop);
        await db.Set<OriginalPiece>()
            .Where(p => p.OriginalId == version.OriginalId)
            .ExecuteDeleteAsync(stop);
        await db.Set<OriginalOcr>()
            .Where(o => o.OriginalId == version.OriginalId)
            .ExecuteDeleteAsync(stop);
        await db.Set<OriginalText>()
            .Where(t => t.OriginalId == version.OriginalId)
            .ExecuteDeleteAsync(stop);
        // A working copy has the words wherever somebody put them.
        await db.Set<TextReview>()
            .Where(r => r.Version.OriginalId == version.OriginalId)
            .ExecuteDeleteAsync(stop);
        await Mark(version, plan, stop);
        await notices.Announce("record", stop);
        return null;
    }

    private async Task Mark(TextVersion version, RedactionPlan plan, CancellationToken stop)
    {
        var mark = version.Language == "en" ? "[redacted]" : "[tachado]";
        string[] paths = [.. plan.Paths];
        var chosen = db.Set<Paragraph>()
            .Where(p => p.VersionId == version.Id && paths.Contains(p.Address.Path));
        // What a person corrected, split or set aside stands on the same lines in the other versions of the file.
        var versions = db.Set<TextVersion>()
            .Where(v =>
                v.OriginalId == version.OriginalId && v.InstrumentId == version.InstrumentId
            )
            .Select(v => v.Id);
        await db.Set<KeptPart>()
            .Where(part => versions.Contains(part.VersionId))
            .Where(part =>
                plan.Rest
                || (
                    part.VersionId != version.Id
                    && chosen.Any(c => c.FirstLine <= part.LastLine && c.LastLine >= part.FirstLine)
                )
            )
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.Text, mark), stop);
        // The same file may have given the same words to several texts, as a compilation does.
        var gone = await db.Set<Paragraph>()
            .Where(p => p.Version.OriginalId == version.OriginalId)
            .Where(p =>
                chosen.Any(c => c.Text == p.Text)
                || (
                    p.VersionId != version.Id
                    && versions.Contains(p.VersionId)
                    && chosen.Any(c => c.FirstLine <= p.LastLine && c.LastLine >= p.FirstLine)
                )
            )
            .Select(p => new
            {
                p.Id,
                p.Text,
                p.Version.Instrument.AudienceId,
            })
            .ToListAsync(stop);
        long[] ids = [.. gone.Select(p => p.Id)];
        await db.Set<SearchEntry>()
            .Where(e => ids.Contains(e.ProvisionId))
            .ExecuteDeleteAsync(stop);
        await db.Set<ParagraphClause>()
            .Where(c => ids.Contains(c.ProvisionId))
            .ExecuteDeleteAsync(stop);
        await db.Set<Paragraph>()
            .Where(p => ids.Contains(p.Id))
            .ExecuteUpdateAsync(
                p =>
                    p.SetProperty(x => x.Text, mark)
                        .SetProperty(x => x.IsRedacted, true)
                        .SetProperty(x => x.Acts, Array.Empty<string>())
                        .SetProperty(x => x.Requested, false)
                        .SetProperty(x => x.Addressees, Array.Empty<string>())
                        .SetProperty(x => x.DeadlineText, (string?)null)
                        .SetProperty(x => x.DeadlineDate, (DateOnly?)null)
                        .SetProperty(x => x.DeadlineRelativeTo, (string?)null),
                stop
            );
        foreach (var audience in gone.GroupBy(p => p.AudienceId, p => p.Text))
        {
            await words.Forget(audience.Key, audience, stop);
        }
    }
}
