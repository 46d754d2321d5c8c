using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Figures;

/// <summary>Counts what is public, samples left out.</summary>
internal sealed class RecordFigureCounts(ConferenceDb db) : IRecordFigures
{
    private IQueryable<Instrument> Adopted => db.Set<Instrument>().AsNoTracking().Where(i => i.AudienceId == Audiences.PublicId && !i.IsSample);

    // A compilation is left out of counts: what it quotes is counted once, in its own instruments.
    private IQueryable<Paragraph> Paragraphs =>
        db.Set<Paragraph>()
            .AsNoTracking()
            .Where(p => p.Version.IsCurrent && p.Version.Instrument.AudienceId == Audiences.PublicId && !p.Version.Instrument.IsSample)
            .Where(p => db.Set<SearchEntry>().Any(e => e.ProvisionId == p.Id));

    public async Task<Contracts.RecordFigures> Count(CancellationToken stop = default)
    {
        var years = await Paragraphs
            .Where(p => p.Version.Instrument.Start != null)
            .GroupBy(p => p.Version.Instrument.Start!.Value.Year)
            .Select(year => new YearCount(year.Key, year.Count()))
            .ToListAsync(stop);
        var bodies = await Paragraphs
            .Where(p => p.Version.Instrument.Body != null)
            .GroupBy(p => p.Version.Instrument.Body!)
            .Select(body => new BodyCount(body.Key, body.Count()))
            .ToListAsync(stop);
        return new(
            await Adopted.CountAsync(stop),
            await Paragraphs.CountAsync(stop),
            [.. years.OrderBy(year => year.Year)],
            [.. bodies.OrderByDescending(body => body.Paragraphs).ThenBy(body => body.Body)]
        );
    }

    public async Task<IReadOnlyList<PublicInstrument>> Latest(int count, bool samples = false, CancellationToken stop = default)
    {
        var rows = await db.Set<Instrument>()
            .AsNoTracking()
            .Where(i => i.AudienceId == Audiences.PublicId && i.IsSample == samples && i.Start != null)
            .OrderByDescending(i => i.Start)
            .ThenBy(i => i.Key)
            .Take(count)
            .Select(i => new
            {
                Instrument = i,
                Paragraphs = i.Versions.Where(v => v.IsCurrent).Select(v => v.Paragraphs.Count).Max(),
            })
            .ToListAsync(stop);
        return
        [
            .. rows.Select(row => new PublicInstrument(
                new(row.Instrument.TitleSpanish ?? row.Instrument.TitleEnglish ?? row.Instrument.Key, row.Instrument.TitleEnglish),
                RecordPlaces.Instrument(row.Instrument.Key),
                PartialDate.Of(row.Instrument.Start!.Value),
                row.Instrument.End,
                row.Instrument.Place,
                row.Paragraphs,
                row.Instrument.Held == Holding.InPart,
                row.Instrument.IsSample
            )),
        ];
    }

    public async Task<IReadOnlyList<PublicAddress>> Addresses(CancellationToken stop = default)
    {
        var instruments = await Adopted
            .OrderBy(i => i.Key)
            .Select(i => new { i.Key, Changed = i.Versions.Max(v => v.ImportedAt) })
            .ToListAsync(stop);
        var paragraphs = await db.Set<Paragraph>()
            .AsNoTracking()
            .Where(p => p.Version.IsCurrent && p.Version.Instrument.AudienceId == Audiences.PublicId && !p.Version.Instrument.IsSample)
            .Select(p => new { p.Version.Instrument.Key, p.Address.Path, p.Version.ImportedAt })
            .Distinct()
            .ToListAsync(stop);
        return
        [
            .. instruments.Select(i => Both("/" + i.Key, i.Changed)),
            .. paragraphs.Select(p => Both($"/{p.Key}/{p.Path}", p.ImportedAt)),
        ];
    }

    private static PublicAddress Both(string below, DateTimeOffset changed) =>
        new(SitePlaces.Records.Spanish + below, SitePlaces.Records.English + below, changed);
}
