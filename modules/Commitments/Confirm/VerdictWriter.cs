using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Counting;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Recur;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Opening = Puebla.Commitments.Data.Opening;

namespace Puebla.Commitments.Confirm;

/// <summary>Writes what a person said of a clause, and what follows from it, into the running unit of work: the verdict, and the commitment with its lines or the proposal.</summary>
internal sealed class VerdictWriter(ConferenceDb db, DueCalendars calendars)
{
    /// <summary>A clause of which nobody had said anything.</summary>
    public async Task<Verdict> First(
        RecordedClause clause,
        Decided decided,
        Saying saying,
        CancellationToken stop
    )
    {
        var verdict = new Verdict
        {
            AddressId = clause.AddressId,
            InstrumentId = clause.InstrumentId,
            Position = clause.Position,
            Words = clause.Text,
            Language = clause.Language,
            Finding = decided.Finding,
            Reason = decided.Reason,
            By = saying.Person,
            At = saying.At,
            Batch = saying.Batch,
        };
        db.Add(verdict);
        await Follow(verdict, clause, decided, saying, stop);
        return verdict;
    }

    /// <summary>Something else, or the same of corrected words. What was reported stays.</summary>
    /// <returns>A refusal where what was said of it would be lost.</returns>
    public async Task<Refusal?> Again(
        Verdict verdict,
        RecordedClause clause,
        Decided decided,
        Saying saying,
        CancellationToken stop
    )
    {
        await BuiltOn.Hold(db, [verdict.Id], stop);
        var commitment = await Commitment(verdict, stop);
        var touched = await Touched(commitment, stop);
        var proposal = await Proposal(verdict, stop);
        if (decided.Finding != Finding.Commitment && commitment is not null)
        {
            if (
                commitment.FollowsId is not null
                || commitment.Lines.Any(line => HasHistory(line, touched))
                || await db.Set<Priority>().AnyAsync(one => one.CommitmentId == commitment.Id, stop)
                || await db.Set<ReminderPlan>()
                    .AnyAsync(one => one.CommitmentId == commitment.Id, stop)
                || await db.Set<Opening>().AnyAsync(one => one.CommitmentId == commitment.Id, stop)
            )
            {
                return ConfirmRefusals.Of("edit.has-reports");
            }
            db.Remove(commitment);
        }
        if (decided.Finding != Finding.Proposal && proposal is not null)
        {
            if (
                proposal.Turns.Count > 0
                || await db.Set<Opening>().AnyAsync(one => one.ProposalId == proposal.Id, stop)
            )
            {
                return ConfirmRefusals.Of("edit.has-turns");
            }
            db.Remove(proposal);
        }
        (verdict.Words, verdict.Language, verdict.Position) = (
            clause.Text,
            clause.Language,
            clause.Position
        );
        (verdict.Finding, verdict.Reason, verdict.IsRevised) = (
            decided.Finding,
            decided.Reason,
            true
        );
        (verdict.By, verdict.At, verdict.Batch) = (saying.Person, saying.At, saying.Batch);
        if (decided.Finding == Finding.Commitment && commitment is not null)
        {
            await Change(commitment, clause, decided, saying, touched, stop);
        }
        else if (decided.Finding == Finding.Proposal && proposal is not null)
        {
            (proposal.Words, proposal.Language) = (decided.Words, clause.Language);
            (proposal.Proposers, proposal.Kind) = ([.. decided.Proposers], decided.ProposalKind);
            (proposal.NotedAs, proposal.NotedOn) = (decided.ProposalState, clause.Day);
            ProposalCourse.Settle(proposal);
        }
        else
        {
            await Follow(verdict, clause, decided, saying, stop);
        }
        return null;
    }

    /// <summary>The commitment of a verdict, of what recurs the last time of it, with its lines and what was said of them; null where there is none.</summary>
    public Task<Commitment?> Commitment(Verdict verdict, CancellationToken stop) =>
        Recurring
            .Latest(db)
            .Include(one => one.Lines)
                .ThenInclude(line => line.Reports)
            .SingleOrDefaultAsync(one => one.VerdictId == verdict.Id, stop);

    private Task<Proposal?> Proposal(Verdict verdict, CancellationToken stop) =>
        db.Set<Proposal>()
            .Include(one => one.Turns)
            .SingleOrDefaultAsync(one => one.VerdictId == verdict.Id, stop);

    // What a government prepares counts too, and is seen by nobody here; and whoever was reminded keeps what they got.
    private async Task<List<int>> Touched(Commitment? commitment, CancellationToken stop)
    {
        var lines = commitment?.Lines.Select(line => line.Id).ToArray() ?? [];
        return await db.Set<PreparedReport>()
            .Where(one => lines.Contains(one.LineId))
            .Select(one => one.LineId)
            .Union(
                db.Set<ReminderRound>()
                    .Where(one => lines.Contains(one.LineId))
                    .Select(one => one.LineId)
            )
            .ToListAsync(stop);
    }

    private static bool HasHistory(CommitmentLine line, List<int> touched) =>
        line.Reports.Count > 0
        || line.State != LineState.NotBegun
        || line.AnsweredAt is not null
        || touched.Contains(line.Id);

    private async Task Follow(
        Verdict verdict,
        RecordedClause clause,
        Decided decided,
        Saying saying,
        CancellationToken stop
    )
    {
        if (decided.Finding == Finding.Proposal)
        {
            db.Add(
                new Proposal
                {
                    VerdictId = verdict.Id,
                    Verdict = verdict,
                    AddressId = clause.AddressId,
                    InstrumentId = clause.InstrumentId,
                    IsSample = clause.IsSample,
                    Kind = decided.ProposalKind,
                    Proposers = [.. decided.Proposers],
                    Words = decided.Words,
                    Language = clause.Language,
                    NotedOn = clause.Day,
                    NotedAs = decided.ProposalState,
                    State = decided.ProposalState,
                    Since = saying.At,
                    QuietSince = clause.Day,
                    AudienceId = Audiences.MembersId,
                }
            );
        }
        if (decided.Finding != Finding.Commitment)
        {
            return;
        }
        var commitment = new Commitment
        {
            VerdictId = verdict.Id,
            Verdict = verdict,
            AddressId = clause.AddressId,
            InstrumentId = clause.InstrumentId,
            IsSample = clause.IsSample,
            Act = decided.Act,
            Words = decided.Words,
            Language = clause.Language,
            AskedOn = clause.Day,
            Deadline = decided.Deadline,
            AudienceId = Audiences.MembersId,
            AwaitsNames = decided.AwaitsNames,
            ConfirmedAt = saying.At,
        };
        var asked = Asked(decided, clause, saying);
        await Reckon(commitment, asked, saying, stop);
        foreach (var code in asked)
        {
            commitment.Lines.Add(new() { Addressee = code, Since = saying.At });
        }
        File(commitment, asked, clause, saying);
        db.Add(commitment);
    }

    private async Task Change(
        Commitment commitment,
        RecordedClause clause,
        Decided decided,
        Saying saying,
        List<int> touched,
        CancellationToken stop
    )
    {
        (commitment.Act, commitment.Words, commitment.Language) = (
            decided.Act,
            decided.Words,
            clause.Language
        );
        (commitment.AskedOn, commitment.AwaitsNames) = (clause.Day, decided.AwaitsNames);
        Copy(decided.Deadline, commitment, ConferenceFacts.DayOf(saying.At));
        var asked = Asked(decided, clause, saying);
        await Reckon(commitment, asked, saying, stop);
        File(commitment, asked, clause, saying);
        var changes = LineChanges.Of(commitment.Lines, asked, line => HasHistory(line, touched));
        foreach (var line in changes.AskAgain)
        {
            line.IsAsked = true;
            Resume(line, saying.At);
        }
        foreach (var line in changes.AskNoMore)
        {
            line.IsAsked = false;
        }
        db.RemoveRange(changes.TakeAway);
        foreach (var code in changes.Begin)
        {
            commitment.Lines.Add(new() { Addressee = code, Since = saying.At });
        }
    }

    // A line that ended because they were asked no more stands again as it did; one that a provision ended stays so.
    private static void Resume(CommitmentLine line, DateTimeOffset at)
    {
        if (line is not { State: LineState.Dropped, EndedByAddressId: null })
        {
            return;
        }
        var before = line
            .Reports.Where(report => report.Kind != ReportKind.Decided)
            .MaxBy(report => report.Id);
        (line.State, line.Stage, line.Since) = (
            before?.State ?? LineState.NotBegun,
            before?.Stage,
            at
        );
    }

    // Under what the boards find it.
    private static void File(
        Commitment commitment,
        IReadOnlyList<string> asked,
        RecordedClause clause,
        Saying saying
    )
    {
        var today = ConferenceFacts.DayOf(saying.At);
        commitment.IsOfAll = Addressees.AreAllMembers(asked, clause.Day, today, saying.Facts);
        commitment.Subjects = [.. SubjectMentions.In(clause.Provision, saying.Facts)];
    }

    private async Task Reckon(
        Commitment commitment,
        IReadOnlyList<string> asked,
        Saying saying,
        CancellationToken stop
    ) =>
        DueReckoning.Reckon(
            commitment.Deadline,
            saying.Facts,
            await calendars.Of(commitment, asked, saying.Facts, stop)
        );

    private static IReadOnlyList<string> Asked(
        Decided decided,
        RecordedClause clause,
        Saying saying
    ) =>
        Addressees.Lines(
            decided.Addressees,
            clause.Day,
            ConferenceFacts.DayOf(saying.At),
            saying.Facts
        );

    // Owned by the commitment: its values change, it itself does not.
    private static void Copy(Deadline from, Commitment commitment, DateOnly today)
    {
        var to = commitment.Deadline;
        var another = (to.From, to.Count, to.Unit) != (from.From, from.Count, from.Unit);
        (to.Kind, to.Words, to.Condition) = (from.Kind, from.Words, from.Condition);
        (to.Meeting, to.Count, to.Unit, to.From) = (from.Meeting, from.Count, from.Unit, from.From);
        (to.MovedFrom, to.MovedAt) = (null, null);
        if (another)
        {
            to.Occurrence = commitment.FollowsId is null ? 0 : DueReckoning.OccurrenceOn(to, today);
        }
    }
}

/// <summary>Who says something of clauses, when, in which act, and what the registers are.</summary>
internal sealed record Saying(Guid Person, DateTimeOffset At, Guid Batch, ConferenceFacts Facts);
