using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Recovery;

/// <summary>Ends every way in that a person has: passkeys, password, app, recovery codes, sessions, known browsers.</summary>
internal sealed class CredentialRemoval(ConferenceDb db, ChangeNotices changes, TimeProvider clock)
{
    public async Task Remove(Guid person, string why, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await db.Set<Passkey>().Where(p => p.PersonId == person).ExecuteDeleteAsync(stop);
        await db.Set<RecoveryCode>().Where(c => c.PersonId == person).ExecuteDeleteAsync(stop);
        await db.Set<Device>().Where(d => d.PersonId == person).ExecuteDeleteAsync(stop);
        await db.Set<Account>()
            .Where(a => a.PersonId == person)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(a => a.PasswordHash, (string?)null)
                        .SetProperty(a => a.AppSecret, (string?)null),
                stop
            );
        await db.Set<Session>()
            .Where(s => s.PersonId == person && s.EndedAt == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(s => s.EndedAt, now).SetProperty(s => s.EndedWhy, why),
                stop
            );
        await changes.Announce($"person:{person:D}", stop);
    }
}
