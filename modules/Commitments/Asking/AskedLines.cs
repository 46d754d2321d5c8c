using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Asking;

/// <summary>A line that is open or contested, as the desk and the page of one's own lines show it.</summary>
internal sealed class AskedLine
{
    public required int Id { get; init; }

    public required int CommitmentId { get; init; }

    public required long AddressId { get; init; }

    public required string Addressee { get; init; }

    public required LineState State { get; init; }

    public string? Stage { get; init; }

    public required DateTimeOffset Since { get; init; }

    public required bool IsContested { get; init; }

    public DateOnly? DueDay { get; init; }

    public DateTimeOffset? DueEnds { get; init; }

    public string? Zone { get; init; }

    public Kernel.Due? Due => DueDay is { } day ? Deadline.DueOf(day, Zone) : null;

    /// <summary>Whether the reader's government prepared a report.</summary>
    public required bool IsPrepared { get; init; }

    public required int TextAudienceId { get; init; }
}

/// <summary>What is still expected of somebody: open lines and contested ones, of texts that they may see. By an index that holds these alone.</summary>
internal sealed class AskedLines(ConferenceDb db, IRecordedDocuments documents)
{
    /// <summary>The deadlines of some lines, by the numbers of their commitments.</summary>
    public Task<Dictionary<int, Deadline>> Deadlines(
        IReadOnlyList<AskedLine> of,
        CancellationToken stop
    )
    {
        int[] ids = [.. of.Select(line => line.CommitmentId).Distinct()];
        return db.Set<Commitment>()
            .AsNoTracking()
            .Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.Deadline })
            .ToDictionaryAsync(one => one.Id, one => one.Deadline, stop);
    }

    /// <summary>The lines of those for whom the actor answers, in no order. The query goes on in the caller's and runs as one.</summary>
    /// <param name="own">As <see cref="Answering.All"/> gave them.</param>
    /// <param name="actor">The reader.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IQueryable<AskedLine>> Of(
        IReadOnlyDictionary<string, Answer> own,
        Actor actor,
        CancellationToken stop
    )
    {
        string[] codes = [.. own.Keys];
        // What a government prepares is looked at for its own people alone.
        string[] governments =
        [
            .. own.Values.Where(one => one.Prepares is not null).Select(one => one.Code),
        ];
        var visible = await documents.VisibleTo(actor, stop);
        return db.Set<CommitmentLine>()
            .AsNoTracking()
            .Where(line =>
                line.State == LineState.NotBegun
                || line.State == LineState.UnderWay
                || line.IsContested
            )
            .Where(line => line.IsAsked && codes.Contains(line.Addressee))
            .Join(
                visible,
                line => line.Commitment.InstrumentId,
                text => text.Id,
                (line, text) =>
                    new AskedLine
                    {
                        Id = line.Id,
                        CommitmentId = line.CommitmentId,
                        AddressId = line.Commitment.AddressId,
                        Addressee = line.Addressee,
                        State = line.State,
                        Stage = line.Stage,
                        Since = line.Since,
                        IsContested = line.IsContested,
                        DueDay = line.Commitment.Deadline.DueDay,
                        DueEnds = line.Commitment.Deadline.DueEnds,
                        Zone = line.Commitment.Deadline.Zone,
                        IsPrepared =
                            governments.Contains(line.Addressee)
                            && db.Set<PreparedReport>().Any(one => one.LineId == line.Id),
                        TextAudienceId = text.AudienceId,
                    }
            );
    }
}
