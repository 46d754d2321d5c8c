using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Accounts.Sessions;
using Puebla.Accounts.SignIn;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Demo;

/// <summary>Lets in as an invented person, without any proof, where the process was started for that.</summary>
internal sealed class DemoEntrance(ConferenceDb db, DemoMode mode, SessionBook sessions)
{
    public async Task<Refusal?> Enter(string? person, HttpContext http, CancellationToken stop)
    {
        if (!Guid.TryParse(person, out var id) || await Find(id, stop) is not { } account)
        {
            return AccountRefusals.NotThere;
        }
        await sessions.Begin(account, "demo", http, stop);
        await db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>That an invented person is who they are needs no proof.</summary>
    public async Task<Proof> Prove(Actor actor, CancellationToken stop) =>
        await Find(actor.PersonId ?? Guid.Empty, stop) is { } account
            ? new(account, null, null)
            : new(null, null, AccountRefusals.NotThere);

    private async Task<Account?> Find(Guid person, CancellationToken stop) =>
        mode.IsOn
            ? await db.Set<Account>()
                .SingleOrDefaultAsync(a => a.PersonId == person && a.IsDemo, stop)
            : null;
}
