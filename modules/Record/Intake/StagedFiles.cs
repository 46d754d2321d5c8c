using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Intake;

/// <summary>Files that arrived and are on their way: taken by one worker at a time, shown as they go, ended in one state.</summary>
internal sealed class StagedFiles(ConferenceDb db, TimeProvider clock)
{
    /// <summary>Takes the first file that nobody works on; null where there is none. What a worker that died had is taken again once its lease is over.</summary>
    public async Task<TakenFile?> Take(CancellationToken stop)
    {
        var (now, lease) = (clock.GetUtcNow(), Guid.NewGuid());
        var until = now + IntakeLimits.Lease;
        var taken = await db.Database.ExecuteSqlAsync(
            $"""
            update record.handed_file set lease = {lease}, leased_until = {until}, attempts = attempts + 1, touched_at = {now},
              state = 2, waits_for = null, page = 0, pages = 0
            where id = (
              select id from record.handed_file
              where state in (1, 2, 3) and state < 4 and (leased_until is null or leased_until <= {now})
              order by id limit 1 for update skip locked
            )
            """,
            stop
        );
        return taken == 0
            ? null
            : await db.Set<HandedFile>()
                .Where(f => f.Lease == lease)
                .Select(f => new TakenFile(
                    f.Id,
                    lease,
                    f.Name,
                    f.Size,
                    f.Sha256!,
                    f.Attempts,
                    f.HandIn.PersonId,
                    f.HandIn.Mandate,
                    f.HandIn.AudienceId,
                    f.HandIn.Reason,
                    new(f.HandIn.Body, f.HandIn.MeetingKey, f.HandIn.Kind)
                    {
                        OtherBodies = f.HandIn.OtherBodies,
                        Target = f.HandIn.Target,
                        Note = f.HandIn.VersionNote,
                        Language = f.HandIn.Language,
                        By = f.HandIn.PersonId,
                    }
                ))
                .SingleAsync(stop);
    }

    /// <summary>The bytes, a piece at a time.</summary>
    public async IAsyncEnumerable<byte[]> Pieces(
        long id,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        for (var number = 0; ; number++)
        {
            var bytes = await db.Set<HandedPiece>()
                .Where(p => p.FileId == id && p.Number == number)
                .Select(p => p.Bytes)
                .SingleOrDefaultAsync(stop);
            if (bytes is null)
            {
                yield break;
            }
            yield return bytes;
        }
    }

    /// <summary>Shows that its text is being read, and prolongs the lease.</summary>
    public Task Reading(TakenFile file, int page, int pages, CancellationToken stop)
    {
        var until = clock.GetUtcNow() + IntakeLimits.Lease;
        return Mine(file, stop)
            .Update(set =>
                set.SetProperty(f => f.State, HandedState.Reading)
                    .SetProperty(f => f.Page, page)
                    .SetProperty(f => f.Pages, pages)
                    .SetProperty(f => f.LeasedUntil, until)
            );
    }

    /// <summary>It is in the Record: the bytes go. Inside the transaction that kept it.</summary>
    public async Task Kept(TakenFile file, KeptAs kept, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        string[] keys = [.. kept.Keys];
        await Mine(file, stop)
            .Update(set =>
                set.SetProperty(f => f.State, HandedState.Kept)
                    .SetProperty(f => f.Keys, keys)
                    .SetProperty(f => f.Remark, kept.Remark)
                    .SetProperty(f => f.Confidence, kept.Confidence)
                    .SetProperty(f => f.TouchedAt, now)
                    .SetProperty(f => f.Lease, (Guid?)null)
                    .SetProperty(f => f.LeasedUntil, (DateTimeOffset?)null)
            );
        await Drop(file.Id, stop);
    }

    /// <summary>It is refused: the bytes go. Inside the transaction that writes why.</summary>
    public async Task Refused(TakenFile file, Kernel.Refusal why, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await Mine(file, stop)
            .Update(set =>
                set.SetProperty(f => f.State, HandedState.Refused)
                    .SetProperty(f => f.RefusalCode, why.Code)
                    .SetProperty(f => f.RefusalSpanish, why.Spanish)
                    .SetProperty(f => f.RefusalEnglish, why.English)
                    .SetProperty(f => f.TouchedAt, now)
                    .SetProperty(f => f.Lease, (Guid?)null)
                    .SetProperty(f => f.LeasedUntil, (DateTimeOffset?)null)
            );
        await Drop(file.Id, stop);
    }

    /// <summary>Puts it back: somebody else, or a later try, takes it. It counts as no attempt.</summary>
    public Task PutBack(
        TakenFile file,
        string? waitsFor,
        TimeSpan notBefore,
        CancellationToken stop
    )
    {
        DateTimeOffset? until = notBefore == TimeSpan.Zero ? null : clock.GetUtcNow() + notBefore;
        return Mine(file, stop)
            .Update(set =>
                set.SetProperty(f => f.State, HandedState.Received)
                    .SetProperty(f => f.WaitsFor, waitsFor)
                    .SetProperty(f => f.Attempts, file.Attempts - 1)
                    .SetProperty(f => f.Lease, (Guid?)null)
                    .SetProperty(f => f.LeasedUntil, until)
            );
    }

    private Task<int> Drop(long id, CancellationToken stop) =>
        db.Set<HandedPiece>().Where(p => p.FileId == id).ExecuteDeleteAsync(stop);

    private LeasedRow Mine(TakenFile file, CancellationToken stop) =>
        new(db.Set<HandedFile>().Where(f => f.Id == file.Id && f.Lease == file.Lease), stop);
}

/// <summary>What is to be told of a file that is in the Record.</summary>
/// <param name="Keys">The instruments.</param>
/// <param name="Remark">Code of a remark, or null.</param>
/// <param name="Confidence">How sure the recognition was, where there was one.</param>
internal sealed record KeptAs(
    IReadOnlyList<string> Keys,
    string? Remark = null,
    int? Confidence = null
);
