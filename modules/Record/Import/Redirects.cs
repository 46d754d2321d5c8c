using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Import;

/// <summary>Leads addresses that a corrected text no longer has to where the same words stand now.</summary>
internal sealed class Redirects(ConferenceDb db)
{
    /// <param name="fromVersion">The version that steps back.</param>
    /// <param name="toVersion">The version that stands.</param>
    /// <param name="instrumentId">Whose they are.</param>
    /// <param name="known">Addresses of the earlier text whose place in the new one a person decided.</param>
    /// <param name="stop">Stops it.</param>
    public async Task Lead(
        int fromVersion,
        int toVersion,
        int instrumentId,
        IReadOnlyDictionary<long, long> known,
        CancellationToken stop
    )
    {
        var before = await Texts(fromVersion, stop);
        var after = await Texts(toVersion, stop);
        var standing = after.Select(p => p.AddressId).ToHashSet();
        var inOtherLanguage = await db.Set<Paragraph>()
            .Where(p =>
                p.Version.InstrumentId == instrumentId
                && p.Version.IsCurrent
                && p.VersionId != toVersion
            )
            .Select(p => p.AddressId)
            .ToListAsync(stop);
        standing.UnionWith(inOtherLanguage);
        foreach (var gone in before.Where(p => !standing.Contains(p.AddressId)))
        {
            var now = known.TryGetValue(gone.AddressId, out var decided)
                ? decided
                : (
                    after.Find(p => p.Words == gone.Words)
                    ?? after.Find(p => p.Words.Contains(gone.Words, StringComparison.Ordinal))
                )?.AddressId;
            if (now is not null)
            {
                await db.Set<ParagraphAddress>()
                    .Where(a => a.Id == gone.AddressId || a.MovedToId == gone.AddressId)
                    .ExecuteUpdateAsync(set => set.SetProperty(a => a.MovedToId, now), stop);
            }
        }
    }

    private async Task<List<Placed>> Texts(int versionId, CancellationToken stop)
    {
        var rows = await db.Set<Paragraph>()
            .Where(p => p.VersionId == versionId)
            .OrderBy(p => p.Position)
            .Select(p => new { p.AddressId, p.Text })
            .ToListAsync(stop);
        return [.. rows.Select(row => new Placed(row.AddressId, Folding.Fold(row.Text).Trim()))];
    }

    private sealed record Placed(long AddressId, string Words);
}
