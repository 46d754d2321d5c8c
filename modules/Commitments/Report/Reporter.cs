using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Report;

/// <summary>Reports how it stands with one of those asked: for a country, as its government prepared it and word for word; for the others, as they typed it. The same form twice is one report.</summary>
internal sealed class Reporter(ConferenceDb db, LineBook book, ReportChecks checks)
{
    public const string Action = "commitments.reported";
    private const string Reason = "Informe de quien recibió lo pedido";

    /// <summary>Submits what a government prepared, if it is still what the one who submits was shown.</summary>
    /// <param name="found">The commitment.</param>
    /// <param name="seen">The line.</param>
    /// <param name="based">What stood there when it was shown.</param>
    /// <param name="form">Number of the prepared report.</param>
    /// <param name="actor">Who submits; the caller found the mandate that gives the right.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Refusal?> Submit(
        FoundCommitment found,
        CommitmentLine seen,
        string based,
        Guid form,
        Actor actor,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await book.Locked(seen.Id, stop) is not { } line)
        {
            return CommitmentRefusals.Gone;
        }
        if (await book.Has(form, stop))
        {
            return null;
        }
        if (await book.Prepared(line.Id, stop) is not { } prepared)
        {
            return CommitmentRefusals.NothingPrepared;
        }
        if (LineBook.Mark(prepared, await book.Last(line.Id, stop)) != based)
        {
            return CommitmentRefusals.Changed;
        }
        var report = new CheckedReport(
            prepared.State,
            prepared.Stage,
            prepared.Words,
            EvidenceDraft.Read(prepared.Evidence)
        );
        var refusal =
            LineRules.Report(line.State, report.State, report.Stage, report.Shows)
            ?? (await checks.Unseen(report, stop))?.Refusal;
        if (refusal is not null)
        {
            return refusal;
        }
        db.Remove(prepared);
        await Keep(line, report, prepared.FormId, actor, found, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    /// <summary>Reports for those who are no country.</summary>
    public async Task<Said> Report(
        FoundCommitment found,
        CommitmentLine seen,
        ReportForm form,
        Actor actor,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await book.Locked(seen.Id, stop) is not { } line)
        {
            return new([new("estado", CommitmentRefusals.Gone)]);
        }
        if (await book.Has(form.Id, stop))
        {
            return Said.Done;
        }
        var (report, wrong) = await checks.Check(form, line.State, stop);
        if (report is null)
        {
            return new(wrong);
        }
        var mark = LineBook.Mark(null, await book.Last(line.Id, stop));
        if (form.Based != mark)
        {
            return new([new("estado", CommitmentRefusals.Changed)]) { Now = mark };
        }
        await Keep(line, report, form.Id, actor, found, stop);
        await transaction.CommitAsync(stop);
        return Said.Done;
    }

    private async Task Keep(
        CommitmentLine line,
        CheckedReport report,
        Guid form,
        Actor actor,
        FoundCommitment found,
        CancellationToken stop
    )
    {
        var by = found.Answers[line.Addressee].Submits;
        var said = new LineReport
        {
            LineId = line.Id,
            Kind = ReportKind.Reported,
            State = report.State,
            Stage = report.Stage,
            Words = report.Words,
            FormId = form,
            By = actor.PersonId!.Value,
            Mandate = by!.ToString(),
            At = book.Now,
        };
        said.Evidence.AddRange(report.Evidence.Select(one => one.Kept()));
        (line.AnsweredAt, line.IsContested) = (said.At, false);
        await book.Say(line, said, actor, by, Action, Reason, stop);
    }
}
