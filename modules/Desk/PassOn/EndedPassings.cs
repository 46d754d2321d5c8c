using Microsoft.EntityFrameworkCore;
using Puebla.Desk.Data;
using Puebla.Kernel;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Data;

namespace Puebla.Desk.PassOn;

/// <summary>Notes that what was passed on is no longer asked. Nothing waits for it: nobody is shown a line that its module does not ask.</summary>
internal sealed class EndedPassings(
    ConferenceDb db,
    PassedLines lines,
    PassingTeller teller,
    ChangeNotices changes,
    TimeProvider clock
) : IDailyJob
{
    public string Name => "desk.passings";

    public async Task Run(CancellationToken stop)
    {
        var open = await db.Set<Passing>()
            .Include(passing => passing.To)
            .Where(passing => passing.WithdrawnAt == null && passing.EndedAt == null)
            .ToListAsync(stop);
        var still = await lines.Still(open, Language.Spanish, stop);
        var over = open.Where(passing => still[passing.Id].IsOver).ToList();
        if (over.Count == 0)
        {
            return;
        }
        foreach (var passing in over)
        {
            passing.EndedAt = clock.GetUtcNow();
            passing.Close();
            teller.Ended(passing);
        }
        await changes.Announce(PassingTeller.Tag, stop);
    }
}
