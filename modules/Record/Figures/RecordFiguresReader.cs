using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Figures;

/// <summary>Counts and lists what everybody may read.</summary>
internal sealed class RecordFiguresReader(
    ConferenceDb db,
    ProposedQueries proposed,
    KeptCounts kept
) : IRecordFigures
{
    public async Task<RecordFigures> Count(CancellationToken stop = default)
    {
        var counted = await Counted(samples: false, stop);
        var held = counted.Where(one => one.Paragraphs > 0).ToList();
        return new(
            held.Count,
            held.Sum(one => one.Paragraphs),
            [
                .. held.Where(one => one.Start is not null)
                    .GroupBy(one => one.Start!.Value.Year)
                    .OrderBy(year => year.Key)
                    .Select(year => new YearCount(year.Key, year.Sum(one => one.Paragraphs))),
            ],
            [
                .. held.Where(one => one.Body is not null)
                    .GroupBy(one => one.Body!)
                    .Select(body => new BodyCount(body.Key, body.Sum(one => one.Paragraphs)))
                    .OrderByDescending(body => body.Paragraphs)
                    .ThenBy(body => body.Body, StringComparer.Ordinal),
            ]
        );
    }

    public async Task<IReadOnlyList<PublicInstrument>> Latest(
        int count,
        bool samples = false,
        CancellationToken stop = default
    ) =>
        [
            .. (await Counted(samples, stop))
                .Where(one => one.Paragraphs > 0 && one.Start is not null)
                .OrderByDescending(one => one.Start)
                .ThenBy(one => one.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(one => one.Shown),
        ];

    public Task<IReadOnlyList<string>> ThatFind(
        IReadOnlyList<string> queries,
        CancellationToken stop = default
    ) => proposed.ThatFind(queries, stop);

    public async Task<IReadOnlyList<PublicAddress>> Addresses(CancellationToken stop = default) =>
        [
            .. (
                await Public(samples: false)
                    .OrderBy(one => one.Key)
                    .Select(one => new
                    {
                        one.Key,
                        Changed = one.Versions.Max(version => (DateTimeOffset?)version.ImportedAt)
                            ?? one.ReceivedAt,
                    })
                    .ToListAsync(stop)
            ).Select(one => new PublicAddress(
                $"{SitePlaces.Records.Spanish}/{one.Key}",
                $"{SitePlaces.Records.English}/{one.Key}",
                one.Changed
            )),
        ];

    private IQueryable<Instrument> Public(bool samples) =>
        db.Set<Instrument>()
            .AsNoTracking()
            .Where(one =>
                one.AudienceId == Audiences.PublicId
                && one.IsSample == samples
                && one.State != InstrumentState.Kept
            );

    // A paragraph that is held in both languages has one address, and counts once. What a compilation quotes is found and counted in its own instrument.
    private ValueTask<List<CountedInstrument>> Counted(bool samples, CancellationToken stop) =>
        kept.Of(samples).Get(cancel => Read(samples, cancel), stop);

    private Task<List<CountedInstrument>> Read(bool samples, CancellationToken stop) =>
        Public(samples)
            .Select(one => new CountedInstrument(
                one.Key,
                one.Body,
                one.TitleSpanish,
                one.TitleEnglish,
                one.Start,
                one.End,
                one.Place,
                one.Held,
                one.IsSample,
                one.Versions.Where(version => version.IsCurrent)
                    .SelectMany(version => version.Paragraphs)
                    .Where(paragraph =>
                        db.Set<SearchEntry>().Any(entry => entry.ProvisionId == paragraph.Id)
                    )
                    .Select(paragraph => paragraph.AddressId)
                    .Distinct()
                    .Count()
            ))
            .ToListAsync(stop);
}
