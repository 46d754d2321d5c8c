using Microsoft.EntityFrameworkCore;
using Puebla.Desk.Data;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Retention;

namespace Puebla.Desk.PassOn;

/// <summary>With an erased person go the notes that they wrote, and what was passed to them.</summary>
internal sealed class ErasedPassings(ConferenceDb db) : IPersonErased
{
    public async Task Erase(Guid person, CancellationToken stop = default)
    {
        await db.Set<Passing>()
            .Where(passing => passing.PassedBy == person && passing.Note != null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(passing => passing.Note, (string?)null),
                stop
            );
        await db.Set<PassedTo>().Where(to => to.PersonId == person).ExecuteDeleteAsync(stop);
    }
}

/// <summary>What was withdrawn or ended long ago.</summary>
internal sealed class RetainedPassings(ConferenceDb db) : IRetained
{
    public string Setting => RetentionSettings.Logs;

    public string What => "passings";

    public Task<int> Purge(DateTimeOffset before, CancellationToken stop) =>
        db.Set<Passing>()
            .Where(passing => passing.WithdrawnAt < before || passing.EndedAt < before)
            .ExecuteDeleteAsync(stop);
}
