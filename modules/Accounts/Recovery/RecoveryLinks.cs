using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Accounts.Invitations;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Recovery;

/// <summary>The link of a recovery, for the eyes of the one who confirmed it, once.</summary>
internal sealed class RecoveryLinks(ConferenceDb db, LinkSeal seal, TimeProvider clock)
{
    public Task<bool> IsThere(Guid id, Actor actor, CancellationToken stop) =>
        Mine(id, actor).AnyAsync(stop);

    /// <summary>The token and until when it is good; null for whoever comes second.</summary>
    public async Task<(string Token, DateTimeOffset Until)?> Take(
        Guid id,
        Actor actor,
        CancellationToken stop
    )
    {
        var kept = await Mine(id, actor).AsNoTracking().SingleOrDefaultAsync(stop);
        var taken = await Mine(id, actor)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.Sealed, (string?)null), stop);
        return taken == 1 && seal.Open(kept?.Sealed) is { } token ? (token, kept!.ExpiresAt) : null;
    }

    private IQueryable<Invitation> Mine(Guid id, Actor actor)
    {
        var (reader, now) = (actor.PersonId ?? Guid.Empty, clock.GetUtcNow());
        return db.Set<Invitation>()
            .Where(i => i.Id == id && i.SealedFor == reader && i.Sealed != null)
            .Where(i => i.AcceptedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now);
    }
}
