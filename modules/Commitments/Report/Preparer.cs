using System.Globalization;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Sight;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Report;

/// <summary>Keeps what a government prepares. Only that government sees it, the line of the journal too; the second of two sees what the first wrote.</summary>
internal sealed class Preparer(
    ConferenceDb db,
    LineBook book,
    ReportChecks checks,
    JournalWriter journal
)
{
    public const string Action = "commitments.prepared";

    public async Task<Said> Prepare(
        FoundCommitment found,
        CommitmentLine seen,
        ReportForm form,
        Actor actor,
        CancellationToken stop
    )
    {
        var answer = found.Answers[seen.Addressee];
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await book.Locked(seen.Id, stop) is not { } line)
        {
            return new([new("estado", CommitmentRefusals.Gone)]);
        }
        var (report, wrong) = await checks.Check(form, line.State, stop);
        if (report is null)
        {
            return new(wrong);
        }
        var kept = await book.Prepared(line.Id, stop);
        if (kept is not null && report.Same(kept))
        {
            return Said.Done;
        }
        var mark = LineBook.Mark(kept, await book.Last(line.Id, stop));
        if (form.Based != mark)
        {
            return new([new("estado", CommitmentRefusals.PreparedMeanwhile)]) { Now = mark };
        }
        Keep(kept, line, report, actor);
        journal.Add(
            actor,
            Action,
            $"commitment:{line.CommitmentId.ToString(CultureInfo.InvariantCulture)}",
            "Preparación de un informe",
            new { commitment = line.CommitmentId, addressee = line.Addressee },
            answer.Prepares,
            Audience.GovernmentOf(line.Addressee)
        );
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return Said.Done;
    }

    private void Keep(PreparedReport? kept, CommitmentLine line, CheckedReport report, Actor actor)
    {
        if (kept is null)
        {
            kept = new()
            {
                LineId = line.Id,
                Evidence = "",
                By = default,
                At = default,
            };
            db.Add(kept);
        }
        (kept.State, kept.Stage, kept.Words) = (report.State, report.Stage, report.Words);
        kept.Evidence = EvidenceDraft.Json(report.Evidence);
        (kept.By, kept.At) = (actor.PersonId!.Value, book.Now);
    }
}

/// <summary>What came of a form: kept, or what is wrong with it.</summary>
internal sealed record Said(IReadOnlyList<WrongField> Wrong)
{
    public static Said Done { get; } = new([]);

    public bool IsDone => Wrong.Count == 0;

    /// <summary>What stands there now, where somebody else wrote meanwhile; null where nobody did.</summary>
    public string? Now { get; init; }
}
