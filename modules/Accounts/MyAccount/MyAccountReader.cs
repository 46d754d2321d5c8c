using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.MyAccount;

/// <summary>A session for its owner's eyes.</summary>
internal sealed record OwnSession(
    Guid Id,
    string Browser,
    string Network,
    DateTimeOffset CreatedAt,
    DateTimeOffset SeenAt,
    bool IsThis
);

/// <summary>The account of who asks.</summary>
internal sealed record OwnAccount(
    PersonCard? Person,
    IReadOnlyList<OwnSession> Sessions,
    int Passkeys,
    bool HasPassword,
    int RecoveryCodesLeft,
    IReadOnlyList<Act> Acts
);

/// <summary>Reads one's own account.</summary>
internal sealed class MyAccountReader(
    ConferenceDb db,
    IPersons persons,
    IRights rights,
    AccountSettings settings,
    TimeProvider clock
)
{
    public async Task<OwnAccount> Read(Actor actor, CancellationToken stop)
    {
        var person = actor.PersonId ?? Guid.Empty;
        var account = await db.Set<Account>()
            .AsNoTracking()
            .SingleOrDefaultAsync(a => a.PersonId == person, stop);
        return new(
            await persons.Find(person, stop),
            await Sessions(person, actor.SignIn?.Session, stop),
            await db.Set<Passkey>().CountAsync(p => p.PersonId == person, stop),
            account?.PasswordHash is not null,
            await db.Set<RecoveryCode>()
                .CountAsync(c => c.PersonId == person && c.UsedAt == null, stop),
            await Acts(actor, stop)
        );
    }

    private async Task<IReadOnlyList<OwnSession>> Sessions(
        Guid person,
        Guid? here,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        var idle = now - await settings.Idle(stop);
        var longest = now - await settings.Longest(stop);
        return await db.Set<Session>()
            .Where(s => s.PersonId == person && s.EndedAt == null)
            .Where(s => s.SeenAt > idle && s.CreatedAt > longest)
            .OrderByDescending(s => s.Id == here)
            .ThenByDescending(s => s.SeenAt)
            .Select(s => new OwnSession(
                s.Id,
                s.Browser,
                s.Network,
                s.CreatedAt,
                s.SeenAt,
                s.Id == here
            ))
            .ToListAsync(stop);
    }

    private async Task<IReadOnlyList<Act>> Acts(Actor actor, CancellationToken stop)
    {
        var found = new List<Act>();
        foreach (var act in Enum.GetValues<Act>())
        {
            if ((await rights.May(actor, act, stop: stop)).Allowed)
            {
                found.Add(act);
            }
        }
        return found;
    }
}
