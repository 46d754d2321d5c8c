using Microsoft.EntityFrameworkCore;
using Puebla.Desk.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Desk.PassOn;

/// <summary>Finds a passing for the one who sent it or to whom it went, while they act for its party. For everybody else it is not there.</summary>
internal sealed class PassingReader(ConferenceDb db)
{
    /// <summary>The passing, to be changed.</summary>
    public async Task<Passing?> Find(Guid id, Actor actor, CancellationToken stop) =>
        await db.Set<Passing>()
            .Include(passing => passing.To)
            .SingleOrDefaultAsync(passing => passing.Id == id, stop)
            is { } found
        && actor.PersonId is { } person
        && (found.PassedBy == person || found.To.Exists(to => to.PersonId == person))
        && MandateOf(actor, found) is not null
            ? found
            : null;

    /// <summary>The mandate in which the actor has to do with it; null where they act for its party no longer.</summary>
    public static Mandate? MandateOf(Actor actor, Passing passing) =>
        actor.Mandates.FirstOrDefault(mandate => mandate.Party == passing.PartyMeant);
}
