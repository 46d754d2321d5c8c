using Puebla.Commitments.Data;
using Puebla.Commitments.Report;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Note;

/// <summary>Notes, for the Secretariat, how what was asked of another stands, and from where that is known (booklet l.958-961). What was contested stays so until those asked report anew.</summary>
internal sealed class Noter(ConferenceDb db, LineBook book, ReportChecks checks)
{
    public const string Action = "commitments.noted";
    private const int LongestSource = 500;

    public async Task<Said> Note(
        CommitmentLine seen,
        bool own,
        ReportForm form,
        Actor actor,
        Mandate by,
        CancellationToken stop
    )
    {
        if (own)
        {
            return Wrong("estado", CommitmentRefusals.NoteOwn);
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await book.Locked(seen.Id, stop) is not { } line)
        {
            return Wrong("estado", CommitmentRefusals.Gone);
        }
        if (await book.Has(form.Id, stop))
        {
            return Said.Done;
        }
        var (report, wrong) = await checks.Check(form, line.State, stop);
        if (form.Source.Length is 0 or > LongestSource)
        {
            wrong.Add(
                new(
                    "fuente",
                    form.Source.Length == 0 ? CommitmentRefusals.Source : CommitmentRefusals.TooLong
                )
            );
        }
        if (report is null || wrong.Count > 0)
        {
            return new(wrong);
        }
        var mark = LineBook.Mark(null, await book.Last(line.Id, stop));
        if (form.Based != mark)
        {
            return Wrong("estado", CommitmentRefusals.Changed) with { Now = mark };
        }
        var said = new LineReport
        {
            LineId = line.Id,
            Kind = ReportKind.Noted,
            State = report.State,
            Stage = report.Stage,
            Words = report.Words,
            Source = form.Source,
            FormId = form.Id,
            By = actor.PersonId!.Value,
            Mandate = by.ToString(),
            At = book.Now,
        };
        said.Evidence.AddRange(report.Evidence.Select(one => one.Kept()));
        await book.Say(line, said, actor, by, Action, "Nota de la Secretaría", stop);
        await transaction.CommitAsync(stop);
        return Said.Done;
    }

    private static Said Wrong(string field, Refusal refusal) => new([new(field, refusal)]);
}
