using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Puebla.Kernel.Journal;

namespace Puebla.TestKit;

/// <summary>In every host under test: a unit of work that writes without a line in the journal fails at its commit.</summary>
/// <param name="exempt">Full names of entities that may be written alone, each for a reason that its list states.</param>
public sealed class JournalGuard(IReadOnlySet<string> exempt)
    : SaveChangesInterceptor,
        IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Written> _running = [];

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(eventData);
        var db = eventData.Context!;
        var written = _running.GetOrCreateValue(db);
        foreach (
            var entry in db
                .ChangeTracker.Entries()
                .Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached))
        )
        {
            written.Journalled |= entry.Entity is JournalEntry;
            if (entry.Entity is not JournalEntry && !exempt.Contains(entry.Metadata.Name))
            {
                written.Entities.Add(entry.Metadata.Name);
            }
        }
        if (db.Database.CurrentTransaction is null)
        {
            Check(db, written);
        }
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc />
    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        System.Data.Common.DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(eventData);
        if (eventData.Context is { } db && _running.TryGetValue(db, out var written))
        {
            Check(db, written);
        }
        return ValueTask.FromResult(result);
    }

    private void Check(DbContext db, Written written)
    {
        _running.Remove(db);
        if (written is { Journalled: false, Entities.Count: > 0 })
        {
            throw new InvalidOperationException(
                $"Written without a line in the journal: {string.Join(", ", written.Entities)}."
            );
        }
    }

    private sealed class Written
    {
        public bool Journalled { get; set; }

        public SortedSet<string> Entities { get; } = new(StringComparer.Ordinal);
    }
}
