using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Sight;

/// <summary>What somebody may see of all commitments: the one place where that is decided, for one commitment as for fifty thousand.</summary>
internal sealed class CommitmentSight(
    ConferenceDb db,
    IRecordedDocuments documents,
    Audiences audiences,
    Answering answering,
    ICurrentActor current
)
{
    private Seen? _here;

    /// <summary>What the reader of the running request may see; asked of the rights once.</summary>
    public async Task<Seen> Here(CancellationToken stop) => _here ??= await Of(current.Actor, stop);

    /// <summary>What somebody may see.</summary>
    public async Task<Seen> Of(Actor actor, CancellationToken stop) =>
        new(
            db,
            await documents.VisibleTo(actor, stop),
            await audiences.VisibleTo(actor, stop),
            actor.Mandates.Count == 0 ? [] : [.. (await answering.All(actor, stop)).Keys]
        );
}

/// <summary>Queries over what somebody may see. They go on in the caller's and run as one.</summary>
/// <param name="db">Where the rows are.</param>
/// <param name="texts">The texts that they may see: of another no commitment is known.</param>
/// <param name="audiences">Numbers of their audiences.</param>
/// <param name="own">Codes of those for whom they answer.</param>
internal sealed class Seen(
    ConferenceDb db,
    IQueryable<VisibleInstrument> texts,
    int[] audiences,
    string[] own
)
{
    /// <summary>All that decides what they may see, as one word: who has the same sees the same. The texts go by the audiences too (<see cref="IRecordedDocuments.VisibleTo"/>).</summary>
    public string Key { get; } =
        $"{string.Join(',', audiences.Order())}|{string.Join(',', own.Order(StringComparer.Ordinal))}";

    /// <summary>Codes of those for whom they answer: of these they see the lines, whoever else does.</summary>
    public IReadOnlyList<string> Own => own;

    /// <summary>Every request of a text that they may see, samples among them; not tracked.</summary>
    public IQueryable<Commitment> Requests =>
        db.Set<Commitment>()
            .AsNoTracking()
            .Where(row => texts.Any(text => text.Id == row.InstrumentId));

    /// <summary>The requests of what was adopted, each beside its text. Samples are never among them.</summary>
    public IQueryable<SeenRequest> Adopted =>
        db.Set<Commitment>()
            .AsNoTracking()
            .Where(row => !row.IsSample)
            .Join(
                texts,
                row => row.InstrumentId,
                text => text.Id,
                (row, text) => new SeenRequest { Row = row, Text = text }
            );

    /// <summary>The texts of <see cref="Adopted"/>, each once.</summary>
    public IQueryable<VisibleInstrument> AskingTexts =>
        texts.Where(text =>
            db.Set<Commitment>().Any(row => row.InstrumentId == text.Id && !row.IsSample)
        );

    /// <summary>Those still asked by what was adopted, as far as they may see how it stands with them.</summary>
    public IQueryable<SeenLine> Lines => LinesOf(Adopted);

    /// <summary>Those still asked by some requests, as far as they may see how it stands with them: all where the state is for them, else their own.</summary>
    /// <param name="requests">Of <see cref="Adopted"/>.</param>
    public IQueryable<SeenLine> LinesOf(IQueryable<SeenRequest> requests) =>
        db.Set<CommitmentLine>()
            .AsNoTracking()
            .Where(line => line.IsAsked)
            .Join(
                requests,
                line => line.CommitmentId,
                request => request.Row.Id,
                (line, request) =>
                    new SeenLine
                    {
                        Line = line,
                        Row = request.Row,
                        Text = request.Text,
                    }
            )
            .Where(one =>
                audiences.Contains(one.Row.AudienceId) || own.Contains(one.Line.Addressee)
            );

    /// <summary>Those still asked by some requests, whoever sees how it stands: of whom something was asked, whoever may see the text knows.</summary>
    /// <param name="requests">Of <see cref="Adopted"/>.</param>
    public IQueryable<CommitmentLine> AskedOf(IQueryable<SeenRequest> requests) =>
        db.Set<CommitmentLine>()
            .AsNoTracking()
            .Where(line => line.IsAsked)
            .Join(requests, line => line.CommitmentId, one => one.Row.Id, (line, _) => line);

    /// <summary>Of some requests those with somebody asked of whom something is so that they may see.</summary>
    /// <param name="requests">Of <see cref="Adopted"/>.</param>
    /// <param name="such">What is so of the line.</param>
    public IQueryable<SeenRequest> WithLine(
        IQueryable<SeenRequest> requests,
        Expression<Func<CommitmentLine, bool>> such
    ) =>
        requests.Where(one =>
            one.Row.Lines.AsQueryable()
                .Where(line =>
                    line.IsAsked
                    && (audiences.Contains(one.Row.AudienceId) || own.Contains(line.Addressee))
                )
                .Any(such)
        );

    /// <summary>Of some requests those whose state they see in full.</summary>
    public IQueryable<SeenRequest> WithState(IQueryable<SeenRequest> requests) =>
        requests.Where(one => audiences.Contains(one.Row.AudienceId));

    /// <summary>Of some requests those of which they do not know that nothing is expected any more: whoever does not see the state is shown them all.</summary>
    public IQueryable<SeenRequest> MayBeOpen(IQueryable<SeenRequest> requests) =>
        requests.Where(one =>
            !audiences.Contains(one.Row.AudienceId)
            || one.Row.Lines.Any(line =>
                line.IsAsked
                && (line.State == LineState.NotBegun || line.State == LineState.UnderWay)
            )
        );

    /// <summary>Of some requests those of which they do not know that a decision ended them for everybody asked.</summary>
    public IQueryable<SeenRequest> MayStand(IQueryable<SeenRequest> requests) =>
        requests.Where(one =>
            !audiences.Contains(one.Row.AudienceId)
            || one.Row.Lines.Any(line =>
                line.IsAsked && line.State != LineState.Overtaken && line.State != LineState.Dropped
            )
        );

    /// <summary>Whether they see how a request stands with everybody asked.</summary>
    public bool SeesState(Commitment row) => audiences.Contains(row.AudienceId);

    /// <summary>Whether they see how it stands with one of those asked.</summary>
    public bool Sees(Commitment row, CommitmentLine line) =>
        SeesState(row) || own.Contains(line.Addressee);

    /// <summary>Whether they see how requests stand with everybody, as the members do.</summary>
    public bool SeesAll => audiences.Contains(Audiences.MembersId);

    /// <summary>Whether there may be a state that they see: then a board counts it.</summary>
    public bool IsEntitled => SeesAll || own.Length > 0;
}

/// <summary>A request that may be known of, beside its text.</summary>
internal sealed class SeenRequest
{
    public required Commitment Row { get; init; }

    public required VisibleInstrument Text { get; init; }
}

/// <summary>One of those asked whose state may be seen.</summary>
internal sealed class SeenLine
{
    public required CommitmentLine Line { get; init; }

    public required Commitment Row { get; init; }

    public required VisibleInstrument Text { get; init; }
}
