using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.SecondPerson;

/// <summary>A transaction of one's own, or the caller's where one runs. What is not saved is undone and forgotten.</summary>
internal sealed class UnitOfWork : IAsyncDisposable
{
    private readonly ConferenceDb _db;
    private readonly IDbContextTransaction? _own;
    private bool _saved;

    private UnitOfWork(ConferenceDb db, IDbContextTransaction? own) => (_db, _own) = (db, own);

    public static async Task<UnitOfWork> Begin(ConferenceDb db, CancellationToken stop) =>
        new(
            db,
            db.Database.CurrentTransaction is null
                ? await db.Database.BeginTransactionAsync(stop)
                : null
        );

    /// <summary>Writes without ending the transaction; a refusal where somebody was faster.</summary>
    public async Task<Refusal?> Write(CancellationToken stop)
    {
        try
        {
            await _db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException clash)
        {
            await Undo();
            return clash.Entries.Any(entry => entry.Entity is PendingAct)
                ? SecondPersonRefusals.Decided
                : SecondPersonRefusals.Changed;
        }
        catch (DbUpdateException clash)
            when (clash.InnerException
                    is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            )
        {
            await Undo();
            return SecondPersonRefusals.Changed;
        }
    }

    /// <summary>Writes and ends the transaction.</summary>
    public async Task<Refusal?> Save(CancellationToken stop)
    {
        if (await Write(stop) is { } refusal)
        {
            return refusal;
        }
        if (_own is not null)
        {
            await _own.CommitAsync(stop);
        }
        _saved = true;
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_saved)
        {
            await Undo();
        }
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }
    }

    private async Task Undo()
    {
        _db.ChangeTracker.Clear();
        if (_own is not null && !_saved)
        {
            _saved = true;
            await _own.RollbackAsync();
        }
    }
}
