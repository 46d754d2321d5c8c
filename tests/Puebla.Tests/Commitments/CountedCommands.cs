using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Puebla.Tests.Commitments;

/// <summary>Counts how often a process asks the database.</summary>
internal sealed class CountedCommands : DbCommandInterceptor
{
    private int _count;

    /// <summary>How often since the last time.</summary>
    public int Take() => Interlocked.Exchange(ref _count, 0);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref _count);
        return ValueTask.FromResult(result);
    }
}
