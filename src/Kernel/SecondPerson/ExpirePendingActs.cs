using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.SecondPerson;

/// <summary>Tells the proposers of what nobody decided in time. What is over cannot be confirmed in any case; this only says so.</summary>
internal sealed class ExpirePendingActs(ConferenceDb db, PendingActLines lines, TimeProvider clock)
    : IDailyJob
{
    public string Name => "second-person.expiry";

    public async Task Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var over = await db.Set<PendingAct>()
            .Where(act => act.State == PendingState.Open && act.ExpiresAt <= now)
            .ToListAsync(stop);
        over.ForEach(lines.Expire);
        await db.SaveChangesAsync(stop);
    }
}
