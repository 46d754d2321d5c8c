using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Kernel;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Conference.Handover;

internal sealed class ExamplePresidency(
    ConferenceDb db,
    IConference conference,
    ChangeNotices notices,
    TimeProvider clock
) : IExamplePresidency
{
    // Known by its number: it is the one handover that may be deleted.
    private static readonly Guid Number = new("de300000-0000-4000-8000-000000000001");

    public async Task<string?> Begin(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var facts = await conference.Facts(stop);
        if (facts.Presidencies.LastOrDefault(one => one.Year <= now.Year) is not { } last)
        {
            return null;
        }
        db.Add(
            new HandoverEntity
            {
                Id = Number,
                Country = last.Country,
                Year = last.Year,
                At = now,
                Zone = "America/Costa_Rica",
                RecordedAt = now,
            }
        );
        await notices.Announce(ConferenceRegisters.Tag, stop);
        return last.Country;
    }

    public async Task End(CancellationToken stop = default)
    {
        await db.Set<HandoverEntity>().Where(one => one.Id == Number).ExecuteDeleteAsync(stop);
        await notices.Announce(ConferenceRegisters.Tag, stop);
    }
}
