using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Boards.Chronology;

/// <summary>Tells a subject from its first mention to today: the provisions that speak of it, what they ask, and what was said of that since.</summary>
internal sealed class ChronologyReader(
    ConferenceDb db,
    CommitmentSight sight,
    BoardRows rows,
    IRecordedSubjects subjects,
    IRecordedPlaces places,
    IRecordedDocuments documents,
    IRecordNames names,
    IConference conference
)
{
    private const int PageSize = 50;

    /// <summary>Null where no register has the subject.</summary>
    public async Task<ChronologyView?> Read(string subject, int page, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        if (facts.Subjects.All(one => one.Key != subject))
        {
            return null;
        }
        var seen = await sight.Here(stop);
        var mentions = await subjects.Mentions(subject, stop);
        var all = mentions
            .Select(one => new Happening(one.Day, one.AddressId, null))
            .Concat(await Said(seen, subject, stop))
            // What nobody dated comes first: it cannot be placed.
            .OrderBy(one => one.Day ?? DateOnly.MinValue)
            .ThenBy(one => one.ReportId ?? 0)
            .ToList();
        var pages = (all.Count + PageSize - 1) / PageSize;
        page = Math.Clamp(page, 1, Math.Max(pages, 1));
        List<Happening> here = [.. all.Skip((page - 1) * PageSize).Take(PageSize)];
        return new(
            await names.Subject(subject, stop),
            await Entries(
                seen,
                here,
                mentions.FirstOrDefault(one => one.Day is not null)?.AddressId,
                stop
            ),
            mentions.Count,
            page,
            pages
        );
    }

    // What was said of lines of which the reader sees how they stand: reported, noted, contested, ended.
    private async Task<IEnumerable<Happening>> Said(
        Seen seen,
        string subject,
        CancellationToken stop
    )
    {
        var lines = seen.LinesOf(seen.Adopted.Where(one => one.Row.Subjects.Contains(subject)));
        var said = await db.Set<LineReport>()
            .Where(report => lines.Any(one => one.Line.Id == report.LineId))
            .Select(report => new { report.Id, report.At })
            .ToListAsync(stop);
        return said.Select(one => new Happening(ConferenceFacts.DayOf(one.At), null, one.Id));
    }

    private async Task<IReadOnlyList<ChronologyEntry>> Entries(
        Seen seen,
        IReadOnlyList<Happening> here,
        long? first,
        CancellationToken stop
    )
    {
        long[] addresses = [.. here.Select(one => one.AddressId).OfType<long>()];
        int[] said = [.. here.Select(one => one.ReportId).OfType<int>()];
        var reports = await db.Set<LineReport>()
            .AsNoTracking()
            .Where(report => said.Contains(report.Id))
            .Include(report => report.Line)
                .ThenInclude(line => line.Commitment)
            .ToDictionaryAsync(report => report.Id, stop);
        var cited = await places.Of(
            [.. addresses, .. reports.Values.Select(one => one.Line.Commitment.AddressId)],
            stop
        );
        await documents.NoteReading(
            addresses.Where(cited.ContainsKey).Select(address => cited[address]),
            stop
        );
        var asked = await Asked(seen, addresses, stop);
        var entries = new List<ChronologyEntry>(here.Count);
        foreach (var one in here)
        {
            if (one.AddressId is { } address && cited.GetValueOrDefault(address) is { } place)
            {
                entries.Add(Mention(one, place, address == first, [.. asked[address]]));
            }
            else if (one.ReportId is { } id && reports.GetValueOrDefault(id) is { } report)
            {
                entries.Add(await Report(one, report, cited, stop));
            }
        }
        return entries;
    }

    private async Task<ILookup<long, AskedThen>> Asked(
        Seen seen,
        long[] addresses,
        CancellationToken stop
    )
    {
        var ids = await seen
            .Adopted.Where(one => addresses.Contains(one.Row.AddressId))
            .OrderBy(one => one.Row.Id)
            .Select(one => new { one.Row.Id, one.Row.AddressId })
            .ToListAsync(stop);
        var shown = (await rows.Of(seen, [.. ids.Select(one => one.Id)], null, stop)).ToDictionary(
            row => row.Id
        );
        return ids.Where(one => shown.ContainsKey(one.Id))
            .ToLookup(
                one => one.AddressId,
                one => new AskedThen(
                    CommitmentPlaces.Of(one.Id),
                    shown[one.Id].Asked,
                    shown[one.Id].Standing
                )
            );
    }

    private static ChronologyEntry Mention(
        Happening one,
        RecordedPlace place,
        bool first,
        IReadOnlyList<AskedThen> asked
    ) =>
        new(
            one.Day,
            first,
            place.Citation,
            place.Link,
            CommitmentWords.Short(place.Text),
            place.Language == LanguageExtensions.Current.Code ? null : place.Language,
            asked
        );

    private async Task<ChronologyEntry> Report(
        Happening one,
        LineReport report,
        IReadOnlyDictionary<long, RecordedPlace> cited,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        var state = CommitmentWords.Of($"State.{report.State}", language);
        var citation =
            cited.GetValueOrDefault(report.Line.Commitment.AddressId)?.Citation
            ?? CommitmentWords.Of("Commitment.Number", language, report.Line.CommitmentId);
        return new(
            one.Day,
            false,
            CommitmentWords.Of(
                "Chronology.Said",
                language,
                citation,
                await names.Addressee(report.Line.Addressee, stop),
                CommitmentWords.Of($"Report.{report.Kind}", language),
                report.Stage is { } stage ? $"{state} ({Stages.Name(stage).In(language)})" : state
            ),
            CommitmentPlaces.Of(report.Line.CommitmentId),
            null,
            null,
            []
        );
    }

    private sealed record Happening(DateOnly? Day, long? AddressId, int? ReportId);
}
