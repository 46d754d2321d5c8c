using Microsoft.EntityFrameworkCore.Storage;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Record.Ties;

namespace Puebla.Record.Relate;

/// <summary>Ends the transaction that changed a relation, and lets everybody know: the pages of both ends are made anew together.</summary>
internal sealed class RelationsChanged(ConferenceDb db, ChangeNotices notices, KeptStates states)
{
    public async Task Commit(IDbContextTransaction transaction, CancellationToken stop)
    {
        await notices.Announce("record", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        // The other processes hear of it; this one shows it in its very answer.
        await states.Forget(null, stop);
    }
}
