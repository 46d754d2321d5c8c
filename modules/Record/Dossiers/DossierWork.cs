using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;

namespace Puebla.Record.Dossiers;

/// <summary>One writing of a dossier: it stands still while it is written, the journal has its line, and where the public sees it, what was kept of it is forgotten.</summary>
internal sealed class DossierWork(
    ConferenceDb db,
    DossierReader reader,
    DossierRights rights,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    /// <summary>The dossier, locked; null where there is none that the actor sees. The caller holds a transaction.</summary>
    public async Task<Dossier?> Locked(Guid id, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.dossier where id = {id} for update",
            stop
        );
        var dossiers = await reader.Visible(stop);
        return await dossiers.AsTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
    }

    /// <summary>The dossier as it is; null where there is none that the actor sees.</summary>
    public async Task<Dossier?> Seen(Guid id, CancellationToken stop)
    {
        var dossiers = await reader.Visible(stop);
        return await dossiers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
    }

    /// <summary>Says in the journal what was done, and marks the dossier as changed.</summary>
    /// <param name="dossier">As it is after the change.</param>
    /// <param name="actor">Who.</param>
    /// <param name="action">What, as a code.</param>
    /// <param name="reason">Why.</param>
    /// <param name="details">Figures and keys; never words of the dossier, which go with it.</param>
    /// <param name="wasPublic">Whether the public saw it before.</param>
    /// <param name="stop">Stops it.</param>
    public async Task Note(
        Dossier dossier,
        Actor actor,
        string action,
        string reason,
        object details,
        bool wasPublic,
        CancellationToken stop
    )
    {
        (dossier.ChangedAt, dossier.ChangedBy) = (clock.GetUtcNow(), actor.Id);
        journal.Add(
            actor,
            action,
            $"dossier:{dossier.Id:D}",
            reason,
            details,
            actor.Mandates.Count > 0 ? actor.Mandates[0] : null,
            await rights.ReadersOfLines(dossier, stop)
        );
        if (wasPublic || dossier.AudienceId == Audiences.PublicId)
        {
            await notices.Announce($"dossier:{dossier.Id:D}", stop);
        }
    }
}
