using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards.List;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.Ui.Addresses;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Boards.Export;

/// <summary>The requests of a board for files, as far as the reader may see them. That a confidential text goes out is noted before.</summary>
internal sealed class BoardExport(
    ConferenceDb db,
    CommitmentSight sight,
    Narrowing narrowing,
    IRecordedPlaces places,
    IRecordedDocuments documents,
    IRecordNames names,
    SiteAddress site,
    TimeProvider clock
)
{
    /// <summary>So many at most, in the order of the board: a filter brings the others.</summary>
    public const int Most = 5_000;

    private const int Batch = 250;

    public async IAsyncEnumerable<ExportedRequest> Read(
        HttpContext http,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var (seen, filter) = (await sight.Here(stop), BoardFilter.Of(http.Request.Query));
        var narrowed = await narrowing.Of(seen, filter, clock.GetUtcNow(), stop);
        var ids = await BoardReader
            .Ordered(narrowed, filter.ByDeadline)
            .Take(Most)
            .Select(one => one.Row.Id)
            .ToListAsync(stop);
        foreach (var some in ids.Chunk(Batch))
        {
            var rows = await db.Set<Commitment>()
                .AsNoTracking()
                .Where(row => some.Contains(row.Id))
                .Include(row => row.Lines)
                .AsSplitQuery()
                .ToDictionaryAsync(row => row.Id, stop);
            var cited = await places.Of([.. rows.Values.Select(row => row.AddressId)], stop);
            await documents.NoteReading(cited.Values, stop);
            foreach (var row in some.Where(rows.ContainsKey).Select(id => rows[id]))
            {
                yield return await Of(row, seen, cited.GetValueOrDefault(row.AddressId), stop);
            }
        }
    }

    private async Task<ExportedRequest> Of(
        Commitment row,
        Seen seen,
        RecordedPlace? place,
        CancellationToken stop
    )
    {
        var asked = new List<ExportedLine>();
        foreach (var line in row.Lines.Where(line => line.IsAsked).OrderBy(line => line.Id))
        {
            var name = await names.Addressee(line.Addressee, stop);
            asked.Add(
                seen.Sees(row, line)
                    ? Of(row, line, name)
                    : new(line.Addressee, name, null, null, null, null, null)
            );
        }
        return new(
            row.Id,
            site.Full(CommitmentPlaces.Of(row.Id)),
            place?.Citation,
            Day(row.AskedOn),
            place?.Body,
            row.Words,
            row.Language,
            row.Deadline.Kind.ToString(),
            row.Deadline.Words,
            Day(row.Deadline.DueDay),
            row.Subjects,
            asked
        );
    }

    private ExportedLine Of(Commitment row, CommitmentLine line, string name)
    {
        var left = LineRules.IsOpen(line.State)
            ? Lateness.DaysLeft(row.Deadline.DueEnds, clock.GetUtcNow())
            : null;
        return new(
            line.Addressee,
            name,
            line.State.ToString(),
            line.Stage,
            Day(ConferenceFacts.DayOf(line.Since)),
            line.AnsweredAt is { } at ? Day(ConferenceFacts.DayOf(at)) : null,
            left < 0 ? -left : null
        );
    }

    private static string? Day(DateOnly? day) => day is { } one ? DateText.Iso(one) : null;
}
