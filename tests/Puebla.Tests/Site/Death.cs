using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Puebla.Tests.Site;

/// <summary>What a statement ends with once its process is dead.</summary>
internal sealed class DeadException() : Exception("The process is dead.");

/// <summary>From a statement on, nothing reaches the database any more, as when the process was killed there. A commit counts as one.</summary>
internal sealed class Death : DbCommandInterceptor, IDbTransactionInterceptor, IDisposable
{
    private int _left = int.MaxValue;

    public bool Came => _left <= 0;

    public void Comes(int before) => _left = before;

    public void Goes() => _left = int.MaxValue;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Count();
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Count();
        return new(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        Count();
        return new(result);
    }

    public void Dispose() => Goes();

    private void Count()
    {
        if (--_left <= 0)
        {
            _left = 0;
            throw new DeadException();
        }
    }
}
