using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Addresses;
using Puebla.Record.Data;

namespace Puebla.Record.Import;

/// <summary>Finds the instrument that a text belongs to: the one it corrects, translates or completes.</summary>
internal sealed class InstrumentFinder(ConferenceDb db)
{
    /// <summary>A corrected text keeps at least this share of its paragraphs; below it, two texts of one day are two instruments, whatever their titles: each working group calls its text alike.</summary>
    private const double ShareOfACorrection = 0.2;

    public async Task<Instrument?> Find(
        InstrumentIdentity identity,
        NewText text,
        bool isSample,
        CancellationToken stop
    )
    {
        foreach (var candidate in await Candidates(identity, isSample, stop))
        {
            if (await IsSame(candidate, identity, text, stop))
            {
                return candidate;
            }
        }
        return null;
    }

    /// <summary>The first free key: <c>grcm-2021-12-01</c>, then <c>grcm-2021-12-01-2</c>.</summary>
    public async Task<string> FreeKey(string key, CancellationToken stop)
    {
        for (var ordinal = 1; ; ordinal++)
        {
            var numbered = InstrumentKeys.Numbered(key, ordinal);
            if (!await db.Set<Instrument>().AnyAsync(i => i.Key == numbered, stop))
            {
                return numbered;
            }
        }
    }

    private async Task<List<Instrument>> Candidates(
        InstrumentIdentity identity,
        bool isSample,
        CancellationToken stop
    )
    {
        var instruments = db.Set<Instrument>()
            .Include(i => i.Versions)
            .Where(i => i.IsSample == isSample);
        var key = identity.Key;
        var (body, start, end) = (identity.Body, identity.Start, identity.End);
        return body is null || start is null
            ? await instruments.Where(i => i.Key == key).ToListAsync(stop)
            : await instruments
                .Where(i => i.Body == body && i.Start <= end && i.End >= start)
                .OrderByDescending(i => i.Kind == identity.Kind)
                .ThenBy(i => i.Start == start ? 0 : 1)
                .ThenBy(i => i.Id)
                .ToListAsync(stop);
    }

    private async Task<bool> IsSame(
        Instrument candidate,
        InstrumentIdentity identity,
        NewText text,
        CancellationToken stop
    )
    {
        if (candidate.State == InstrumentState.Kept)
        {
            return false;
        }
        var fragment = candidate.Held != Holding.Whole || text.IsExtract;
        if (fragment)
        {
            // What a compilation quotes carries no kind of its own where its reference does not say one.
            return candidate.Kind == identity.Kind
                || candidate.Kind == "other"
                || identity.Kind == "other"
                || Includes(candidate.Kind, identity.Kind);
        }
        if (candidate.Kind != identity.Kind || candidate.Start != identity.Start)
        {
            return false;
        }
        var current = candidate.Versions.Find(v => v.IsCurrent && v.Language == text.Language);
        return current is null || await Share(current.Id, text, stop) >= ShareOfACorrection;
    }

    // One text may hold conclusions and recommendations, and be quoted for either.
    private static bool Includes(string one, string other) =>
        (one == "conclusions-and-recommendations" && other is "conclusions" or "recommendations")
        || (
            other == "conclusions-and-recommendations" && one is "conclusions" or "recommendations"
        );

    private async Task<double> Share(int versionId, NewText text, CancellationToken stop)
    {
        var held = await db.Set<Paragraph>()
            .Where(p => p.VersionId == versionId)
            .Select(p => new PlacedText(p.Address.Path, p.Text))
            .ToListAsync(stop);
        return Agreement.Of(
            held,
            [.. text.Paragraphs.Select(p => new PlacedText(p.Path, p.Provision.Text))]
        );
    }
}
