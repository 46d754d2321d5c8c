using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;

namespace Puebla.Commitments.Proposals;

/// <summary>Writes turns of proposals, one writer after the other: whoever comes second sees what the first wrote.</summary>
internal sealed class ProposalBook(
    ConferenceDb db,
    Readers readers,
    Told told,
    IConference conference,
    NoticeWriter tell,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    /// <summary>The notice to those who brought it.</summary>
    public const string Turned = "commitments.proposal-turned";

    /// <summary>The proposal with its turns, locked until the transaction ends; null where it was taken back.</summary>
    public async Task<Proposal?> Locked(int id, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync(
            $"select 1 from commitments.proposal where id = {id} for update",
            stop
        );
        return await db.Set<Proposal>()
            .Include(one => one.Turns)
            .SingleOrDefaultAsync(one => one.Id == id, stop);
    }

    /// <summary>Whether a form was kept already.</summary>
    public Task<bool> Has(Guid form, CancellationToken stop) =>
        db.Set<ProposalTurn>().AnyAsync(turn => turn.FormId == form, stop);

    /// <summary>Adds a turn: how the proposal stands by it, who is told, and the line of the journal. Saves it.</summary>
    /// <param name="row">Locked.</param>
    /// <param name="turn">What is said, and of which form.</param>
    /// <param name="actor">Who says it.</param>
    /// <param name="by">In which mandate.</param>
    /// <param name="action">The journal's code.</param>
    /// <param name="otherwise">The reason where the turn has no words of its own.</param>
    /// <param name="stop">Stops it.</param>
    public async Task Say(
        Proposal row,
        SaidTurn turn,
        Actor actor,
        Mandate by,
        string action,
        string otherwise,
        CancellationToken stop
    )
    {
        var was = row.State;
        row.Turns.Add(
            new()
            {
                State = turn.State,
                Undoes = turn.Undoes,
                AddressId = turn.AddressId,
                Body = turn.Body,
                Meeting = turn.Meeting,
                Reason = turn.Reason,
                FormId = turn.FormId,
                By = actor.PersonId!.Value,
                Mandate = by.ToString(),
                At = clock.GetUtcNow(),
            }
        );
        ProposalCourse.Settle(row);
        row.Since = row.State == was ? row.Since : clock.GetUtcNow();
        var details = new
        {
            proposal = row.Id,
            state = $"{row.Kind}.{row.State}",
            body = turn.Body,
            meeting = turn.Meeting,
        };
        var subject = $"proposal:{row.Id.ToString(CultureInfo.InvariantCulture)}";
        await Tell(row, subject, details, actor, stop);
        journal.Add(
            actor,
            action,
            subject,
            turn.Reason ?? otherwise,
            details,
            by,
            await readers.Of(row.InstrumentId, stop)
        );
        await notices.Announce(LineBook.Tag, stop);
        await db.SaveChangesAsync(stop);
    }

    // Those who brought it, each by name where they brought it together; of them nobody is told what they did themselves.
    private async Task Tell(
        Proposal row,
        string subject,
        object details,
        Actor actor,
        CancellationToken stop
    )
    {
        var people = new HashSet<Guid>();
        var brought = Addressees.Lines(
            row.Proposers,
            row.NotedOn,
            ConferenceFacts.DayOf(clock.GetUtcNow()),
            await conference.Facts(stop)
        );
        foreach (var code in brought)
        {
            people.UnionWith(await told.For(code, row.InstrumentId, stop));
        }
        foreach (var person in people.Where(person => person != actor.PersonId))
        {
            tell.Tell(person, Turned, subject, ProposalPlaces.Spanish(row.Id), details);
        }
    }
}

/// <summary>A turn as it is written.</summary>
/// <param name="State">How the proposal stands by it.</param>
/// <param name="FormId">The form by which it came.</param>
internal sealed record SaidTurn(ProposalState State, Guid FormId)
{
    public int? Undoes { get; init; }

    public long? AddressId { get; init; }

    public string? Body { get; init; }

    public string? Meeting { get; init; }

    public string? Reason { get; init; }
}
