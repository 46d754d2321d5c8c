using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Record.Search.Query;
using Puebla.Record.Search.Results;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Dossiers;

/// <summary>The provisions that an address speaks of: chosen one by one, found by a search, or quoted by a compilation. Only those that the one who asks may see.</summary>
internal sealed class ProvisionSource(ConferenceDb db, RecordReader records, RecordSearch search)
{
    /// <summary>As many of what a search finds are taken: more than that is no subject.</summary>
    public const int MostFound = 500;

    public const string Chosen = "p";
    public const string Of = "de";

    public async Task<GatheredProvisions> Gather(IQueryCollection query, CancellationToken stop)
    {
        var chosen = query[Chosen].OfType<string>().Take(MostFound).ToList();
        if (chosen.Count > 0)
        {
            return GatheredProvisions.All(await AtPlaces(chosen, stop));
        }
        if (query[QueryNames.Here(Of)] is [{ Length: > 0 } compilation, ..])
        {
            return GatheredProvisions.All(await QuotedBy(compilation, stop));
        }
        var asked = SearchAddress.Read(query);
        return asked.Text.Length == 0 && asked.Filters.Count == 0
            ? GatheredProvisions.All([])
            : await FoundBy(asked, stop);
    }

    /// <summary>What a search finds, the newest where it finds more than are taken.</summary>
    public async Task<GatheredProvisions> FoundBy(SearchRequest asked, CancellationToken stop)
    {
        var (entries, total) = await search.Newest(asked, MostFound, stop);
        var found = await db.Set<SearchEntry>()
            .Where(e => entries.Contains(e.Id))
            .Where(e => e.Provision.Version.Instrument.State != InstrumentState.Kept)
            .Select(e => e.Provision.AddressId)
            .Distinct()
            .ToListAsync(stop);
        return new(found, total > entries.Length ? total : null);
    }

    private async Task<List<long>> AtPlaces(List<string> places, CancellationToken stop)
    {
        var wanted = places
            .Select(place => place.Split('/', 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        string[] keys = [.. wanted.Select(group => group.Key)];
        string[] paths = [.. wanted.SelectMany(group => group).Distinct()];
        var visible = await records.Visible(stop);
        var rows = await db.Set<ParagraphAddress>()
            .Where(a => paths.Contains(a.Path))
            .Join(
                visible.Where(i => keys.Contains(i.Key) && i.State != InstrumentState.Kept),
                a => a.InstrumentId,
                i => i.Id,
                (a, i) =>
                    new
                    {
                        i.Key,
                        a.Path,
                        Id = a.MovedToId ?? a.Id,
                    }
            )
            .ToListAsync(stop);
        return
        [
            .. rows.Where(row => wanted[row.Key].Contains(row.Path))
                .Select(row => row.Id)
                .Distinct(),
        ];
    }

    // Each quotation at its place in the text that it is quoted from, in whatever version it came.
    private async Task<List<long>> QuotedBy(string compilation, CancellationToken stop)
    {
        var visible = await records.Visible(stop);
        var own = visible.Where(i => i.Key == compilation).Select(i => i.Id);
        var originals = db.Set<TextVersion>()
            .Where(v => own.Contains(v.InstrumentId))
            .Select(v => v.OriginalId);
        return await db.Set<Paragraph>()
            .Where(p => p.Version.IsExtract && originals.Contains(p.Version.OriginalId))
            .Where(p => visible.Any(i => i.Id == p.Version.InstrumentId))
            .Select(p => p.Address.MovedToId ?? p.AddressId)
            .Distinct()
            .Take(DossierKeeper.MostEntries)
            .ToListAsync(stop);
    }
}

/// <summary>Provisions to be put together.</summary>
/// <param name="Addresses">Their places.</param>
/// <param name="OutOf">How many there are, where more than were taken.</param>
internal sealed record GatheredProvisions(IReadOnlyList<long> Addresses, int? OutOf)
{
    public static GatheredProvisions All(IReadOnlyList<long> addresses) => new(addresses, null);
}
