using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;
using Puebla.Record.Data;

namespace Puebla.Record.Dossiers;

/// <summary>What an erased person kept for themselves goes with them; what they shared stays with those it was shared with, as nobody's.</summary>
internal sealed class ErasedDossiers(ConferenceDb db) : IPersonErased
{
    public async Task Erase(Guid person, CancellationToken stop = default)
    {
        await db.Set<Dossier>()
            .Where(d => d.OwnerId == person && d.AudienceId == null)
            .ExecuteDeleteAsync(stop);
        await db.Set<Dossier>()
            .Where(d => d.OwnerId == person)
            .ExecuteUpdateAsync(d => d.SetProperty(x => x.OwnerId, (Guid?)null), stop);
    }
}
