using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Open;

/// <summary>Records a decision that opens how a commitment or a proposal stands, or closes it again. It holds at once, everywhere.</summary>
internal sealed class Opener(
    ConferenceDb db,
    Audiences audiences,
    Readers readers,
    IRights rights,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Action = "commitments.opened";
    public const string OfProposal = "commitments.proposal-opened";

    /// <summary>Those whom it can be for: nobody outside the members sees state or lateness unless a decision opened them to everybody.</summary>
    public static IReadOnlyList<Audience> Offered { get; } = [Audience.Members, Audience.Public];

    /// <summary>Null, or why not; what was decided already and is posted again is left as it is.</summary>
    public async Task<(string Field, Refusal Refusal)?> Decide(
        Opened opened,
        OpeningForm form,
        Actor actor,
        CancellationToken stop
    )
    {
        var may = await rights.May(actor, Act.Classify, stop: stop);
        if (!may.Allowed)
        {
            return ("para", may.AsRefusal());
        }
        if (Audience.Parse(form.To) is not { } audience || !Offered.Contains(audience))
        {
            return ("para", CommitmentRefusals.Audience);
        }
        if (Criteria.Of(form.Criterion) is null)
        {
            return ("criterio", CommitmentRefusals.Criterion);
        }
        if (CommitmentRefusals.OfReason(form.Reason) is { } wrong)
        {
            return ("motivo", wrong);
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await Locked(opened, stop) is not { } row)
        {
            return ("para", CommitmentRefusals.Changed);
        }
        var number = await audiences.IdOf(audience, stop);
        if (row.AudienceId == number)
        {
            return await IsLast(opened, number, form, stop)
                ? null
                : ("para", CommitmentRefusals.SameAudience);
        }
        if (row.Revision != form.Revision)
        {
            return ("para", CommitmentRefusals.Changed);
        }
        var from = await audiences.Of(row.AudienceId, stop);
        db.Add(
            new Opening
            {
                CommitmentId = opened.Commitment,
                ProposalId = opened.Proposal,
                FromId = row.AudienceId,
                ToId = number,
                Criterion = form.Criterion,
                Reason = form.Reason,
                By = actor.PersonId!.Value,
                Mandate = may.By!.ToString(),
                At = clock.GetUtcNow(),
            }
        );
        row.AudienceId = number;
        journal.Add(
            actor,
            opened.Proposal is null ? Action : OfProposal,
            opened.Subject,
            form.Reason,
            new
            {
                commitment = opened.Commitment,
                proposal = opened.Proposal,
                from = from.ToString(),
                to = audience.ToString(),
                criterion = form.Criterion,
            },
            may.By,
            await readers.Of(row.InstrumentId, stop)
        );
        await notices.Announce(LineBook.Tag, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private async Task<IOpenable?> Locked(Opened opened, CancellationToken stop)
    {
        if (opened.Commitment is { } commitment)
        {
            await db.Database.ExecuteSqlAsync(
                $"select 1 from commitments.commitment where id = {commitment} for update",
                stop
            );
            return await db.Set<Commitment>().SingleOrDefaultAsync(c => c.Id == commitment, stop);
        }
        await db.Database.ExecuteSqlAsync(
            $"select 1 from commitments.proposal where id = {opened.Proposal} for update",
            stop
        );
        return await db.Set<Proposal>().SingleOrDefaultAsync(p => p.Id == opened.Proposal, stop);
    }

    private async Task<bool> IsLast(
        Opened opened,
        int to,
        OpeningForm form,
        CancellationToken stop
    ) =>
        await OpeningReader
            .RowsOf(db, opened)
            .OrderByDescending(one => one.Id)
            .Select(one =>
                one.ToId == to && one.Criterion == form.Criterion && one.Reason == form.Reason
            )
            .FirstOrDefaultAsync(stop);
}
