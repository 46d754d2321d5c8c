using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Sight;

/// <summary>Writes into lines, one writer after the other: whoever comes second sees what the first wrote.</summary>
internal sealed class LineBook(
    ConferenceDb db,
    Readers readers,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    /// <summary>The tag of the change feed.</summary>
    public const string Tag = "commitments";

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The line with its commitment, locked until the transaction ends; null where what was confirmed was taken back meanwhile.</summary>
    public async Task<CommitmentLine?> Locked(int id, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync(
            $"select 1 from commitments.line where id = {id} for update",
            stop
        );
        return await db.Set<CommitmentLine>()
            .Include(line => line.Commitment)
            .SingleOrDefaultAsync(line => line.Id == id, stop);
    }

    /// <summary>The number of what was last said of a line; 0 where nothing was.</summary>
    public async Task<int> Last(int line, CancellationToken stop) =>
        await db.Set<LineReport>()
            .Where(report => report.LineId == line)
            .MaxAsync(report => (int?)report.Id, stop)
        ?? 0;

    public Task<PreparedReport?> Prepared(int line, CancellationToken stop) =>
        db.Set<PreparedReport>().SingleOrDefaultAsync(one => one.LineId == line, stop);

    /// <summary>Whether a form was kept already.</summary>
    public Task<bool> Has(Guid form, CancellationToken stop) =>
        db.Set<LineReport>().AnyAsync(report => report.FormId == form, stop);

    /// <summary>How a line stood before a decision ended it.</summary>
    public async Task<(LineState State, string? Stage)> Before(int line, CancellationToken stop) =>
        await db.Set<LineReport>()
            .Where(report => report.LineId == line && report.Kind != ReportKind.Decided)
            .OrderByDescending(report => report.Id)
            .Select(report => new { report.State, report.Stage })
            .FirstOrDefaultAsync(stop)
            is { } before
            ? (before.State, before.Stage)
            : (LineState.NotBegun, null);

    /// <summary>What stands at a line at this moment, as one word: a form that was shown something else is told so.</summary>
    public static string Mark(PreparedReport? prepared, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"{prepared?.Revision ?? 0}.{last}");

    /// <summary>Says something of a line: the report, how the line stands by it, and the line of the journal. Saves it.</summary>
    public async Task Say(
        CommitmentLine line,
        LineReport report,
        Actor actor,
        Mandate? by,
        string action,
        string reason,
        CancellationToken stop
    )
    {
        if ((line.State, line.Stage) != (report.State, report.Stage))
        {
            (line.State, line.Stage, line.Since) = (report.State, report.Stage, report.At);
        }
        db.Add(report);
        journal.Add(
            actor,
            action,
            $"commitment:{line.CommitmentId.ToString(CultureInfo.InvariantCulture)}",
            reason,
            new
            {
                commitment = line.CommitmentId,
                addressee = line.Addressee,
                state = report.State.ToString(),
                stage = report.Stage,
            },
            by,
            await readers.Of(line.Commitment.InstrumentId, stop)
        );
        await notices.Announce(Tag, stop);
        await db.SaveChangesAsync(stop);
    }
}
