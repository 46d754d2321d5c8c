using System.Globalization;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;

namespace Puebla.Commitments.Contest;

/// <summary>Contests what was reported, with a reason; the presidency alone (booklet l.798-799). Those asked are told, and their next report clears it.</summary>
internal sealed class Contester(
    ConferenceDb db,
    LineBook book,
    Told told,
    NoticeWriter notices,
    IConference conference
)
{
    public const string Action = "commitments.contested";

    /// <summary>Null, or why not.</summary>
    /// <param name="seen">The line.</param>
    /// <param name="form">The form's own number: posted twice it is one.</param>
    /// <param name="based">What stood there when it was shown.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who contests.</param>
    /// <param name="by">In which mandate.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Refusal?> Contest(
        CommitmentLine seen,
        Guid form,
        string based,
        string reason,
        Actor actor,
        Mandate by,
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
        var last = await book.Last(line.Id, stop);
        var (act, _) = Addressees.ToReport(line.Addressee, await conference.Facts(stop));
        var refusal = LineRules.Contest(
            line.State,
            line.IsContested,
            last > 0,
            act == Act.ReportForBodies,
            reason
        );
        refusal ??= based == LineBook.Mark(null, last) ? null : CommitmentRefusals.Changed;
        if (refusal is not null)
        {
            return refusal;
        }
        line.IsContested = true;
        foreach (var person in await told.For(line.Addressee, line.Commitment.InstrumentId, stop))
        {
            notices.Tell(
                person,
                Action,
                $"commitment:{line.CommitmentId.ToString(CultureInfo.InvariantCulture)}",
                CommitmentPlaces.Spanish(line.CommitmentId),
                new { commitment = line.CommitmentId, addressee = line.Addressee }
            );
        }
        var said = new LineReport
        {
            LineId = line.Id,
            Kind = ReportKind.Contested,
            State = line.State,
            Stage = line.Stage,
            Words = reason,
            FormId = form,
            By = actor.PersonId!.Value,
            Mandate = by.ToString(),
            At = book.Now,
        };
        await book.Say(line, said, actor, by, Action, reason, stop);
        await transaction.CommitAsync(stop);
        return null;
    }
}
