using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Sessions;

/// <summary>Makes the actor of a live session: the person, the mandates in force now, the audiences that they give.</summary>
internal sealed class SessionReader(
    ConferenceDb db,
    IMandates mandates,
    IRights rights,
    AccountSettings settings,
    TimeProvider clock
)
{
    /// <summary>How exactly it is known when a session was last used: one writing in ten minutes at most.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(10);

    /// <summary>The session of a token's hash; null where it has ended, or its account is closed.</summary>
    public async Task<KeptSession?> Read(byte[] hash, CancellationToken stop)
    {
        var session = await db.Set<Session>()
            .AsNoTracking()
            .Where(s => s.TokenHash == hash && s.EndedAt == null)
            .Where(s => db.Set<Account>().Any(a => a.PersonId == s.PersonId && a.ClosedAt == null))
            .SingleOrDefaultAsync(stop);
        var now = clock.GetUtcNow();
        var idle = await settings.Idle(stop);
        if (session is null || now - session.SeenAt >= idle)
        {
            return null;
        }
        var end = session.CreatedAt + await settings.Longest(stop);
        return now < end ? await Make(session, now, end, idle, stop) : null;
    }

    public async Task Touch(KeptSession session, DateTimeOffset now, CancellationToken stop)
    {
        var before = now - SeenEvery;
        var touched = await db.Set<Session>()
            .Where(s => s.Id == session.Id && s.SeenAt <= before)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), stop);
        if (touched > 0)
        {
            await db.Set<Account>()
                .Where(a => a.PersonId == session.PersonId)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.SeenAt, now), stop);
        }
    }

    private async Task<KeptSession> Make(
        Session session,
        DateTimeOffset now,
        DateTimeOffset end,
        TimeSpan idle,
        CancellationToken stop
    )
    {
        var held = await mandates.InForce(session.PersonId, now, stop);
        var actor = Actor.Person(
            session.PersonId.ToString("D"),
            await rights.AudiencesOf(held.Mandates, now, stop),
            held.Mandates,
            new Kernel.Access.SignIn(session.Id, session.FreshUntil)
        );
        return new()
        {
            Id = session.Id,
            PersonId = session.PersonId,
            Actor = actor,
            ReadAt = now,
            Until = new[] { end, held.NextChange ?? end, await rights.NextChange(now, stop) }.Min(),
            Idle = idle,
            SeenAt = session.SeenAt,
        };
    }
}
