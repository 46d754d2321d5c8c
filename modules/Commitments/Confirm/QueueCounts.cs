using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Confirm;

/// <summary>How far one got, within what the one who asks may see. Samples and what was adopted are never counted together.</summary>
internal sealed class QueueCounts(ConferenceDb db, IRecordedClauses clauses, ClauseReader reader)
{
    /// <summary>Counts by text.</summary>
    /// <param name="samples">Of samples, or of what was adopted.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<QueueProgress> Of(bool samples, CancellationToken stop = default)
    {
        var visible = (await clauses.Visible(stop)).Where(clause => clause.IsSample == samples);
        var all = await visible.CountAsync(stop);
        var waiting = await reader
            .Open(visible)
            .GroupBy(clause => new
            {
                clause.InstrumentId,
                clause.InstrumentKey,
                clause.Day,
                clause.Body,
            })
            .Select(text => new WaitingText(
                text.Key.InstrumentId,
                text.Key.InstrumentKey,
                text.Key.Day,
                text.Key.Body,
                text.Min(clause => clause.AddressId),
                text.Count()
            ))
            .ToListAsync(stop);
        return new(all, [.. waiting.OrderByDescending(text => text.Day)]);
    }

    /// <summary>Whether any clause of the other sort waits: samples beside the adopted.</summary>
    public async Task<int> Samples(CancellationToken stop = default) =>
        await reader
            .Open((await clauses.Visible(stop)).Where(clause => clause.IsSample))
            .CountAsync(stop);

    /// <summary>What a person said last, as long as they can take it back: the batch, how many clauses, and where it was.</summary>
    public async Task<LastAct?> Last(Guid person, CancellationToken stop = default)
    {
        var last = await db.Set<Verdict>()
            .AsNoTracking()
            .Where(verdict => verdict.By == person)
            .OrderByDescending(verdict => verdict.At)
            .ThenByDescending(verdict => verdict.Id)
            .FirstOrDefaultAsync(stop);
        if (last is null)
        {
            return null;
        }
        var count = await db.Set<Verdict>()
            .CountAsync(verdict => verdict.Batch == last.Batch, stop);
        var visible = await clauses.Visible(stop);
        var clause = await visible
            .Where(one => one.AddressId == last.AddressId && one.Position == last.Position)
            .FirstOrDefaultAsync(stop);
        return new(
            last.Batch,
            count,
            last.Finding,
            !last.IsRevised,
            clause is null ? null : ClauseQueue.PlaceOf(clause)
        );
    }
}

/// <summary>How far one got.</summary>
/// <param name="All">Clauses of current texts.</param>
/// <param name="Texts">Those texts of which some wait, the newest first.</param>
internal sealed record QueueProgress(int All, IReadOnlyList<WaitingText> Texts)
{
    public int Waiting => Texts.Sum(text => text.Count);

    public int Done => All - Waiting;
}

/// <summary>A text of which clauses wait.</summary>
internal sealed record WaitingText(
    int InstrumentId,
    string Key,
    DateOnly? Day,
    string? Body,
    long AnAddress,
    int Count
);

/// <summary>What a person did last.</summary>
internal sealed record LastAct(
    Guid Batch,
    int Count,
    Finding Finding,
    bool CanBeUndone,
    QueuePlace? Place
);
