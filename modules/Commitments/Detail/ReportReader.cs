using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Detail;

/// <summary>What was said of lines, the latest first: by the order in which it came, whatever the clock said then.</summary>
internal sealed class ReportReader(
    ConferenceDb db,
    EvidenceReader evidence,
    IRecordedPlaces places,
    ISentences sentences
)
{
    public async Task<ILookup<int, ReportView>> Of(
        IReadOnlyCollection<int> lines,
        CancellationToken stop
    )
    {
        var rows = await db.Set<LineReport>()
            .AsNoTracking()
            .Where(report => lines.Contains(report.LineId))
            .Include(report => report.Evidence)
            .OrderByDescending(report => report.Id)
            .AsSplitQuery()
            .ToListAsync(stop);
        var shown = await evidence.Of([.. rows.SelectMany(row => row.Evidence)], stop);
        var cited = await places.Of([.. rows.Select(row => row.AddressId).OfType<long>()], stop);
        var views = new List<(int Line, ReportView View)>(rows.Count);
        foreach (var row in rows)
        {
            views.Add((row.LineId, await View(row, shown, cited, stop)));
        }
        return views.ToLookup(one => one.Line, one => one.View);
    }

    private async Task<ReportView> View(
        LineReport row,
        ILookup<int, EvidenceView> shown,
        IReadOnlyDictionary<long, RecordedPlace> cited,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        return new(
            CommitmentWords.Of($"Report.{row.Kind}", language),
            await sentences.Name("mandate", row.Mandate, language, stop),
            ConferenceFacts.DayOf(row.At),
            CommitmentWords.Of($"State.{row.State}", language),
            row.Stage is { } stage ? Stages.Name(stage).In(language) : null,
            row.Words,
            row.Source,
            row.AddressId is { } address && cited.GetValueOrDefault(address) is { } place
                ? new(place.Citation, place.Link)
                : null,
            [.. shown[row.Id]]
        );
    }
}
