using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.Ui.Addresses;

namespace Puebla.Accounts.Sessions;

/// <summary>Begins and ends sessions, each in the caller's unit of work.</summary>
internal sealed class SessionBook(
    ConferenceDb db,
    SignInCookies cookies,
    AccountSettings settings,
    JournalWriter journal,
    NoticeWriter notices,
    ChangeNotices changes,
    SessionKeeper keeper,
    TimeProvider clock
)
{
    /// <summary>Begins a session of a person who has just proved who they are; the caller's <c>SaveChanges</c> makes the cookie good.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="way">How they proved it: <c>passkey</c>, <c>password</c>, <c>recovery-code</c>, <c>invitation</c>, <c>demo</c>.</param>
    /// <param name="http">The request; its answer carries the cookies.</param>
    /// <param name="stop">Stops it.</param>
    public async Task Begin(Account account, string way, HttpContext http, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var token = Tokens.New();
        var session = new Session
        {
            PersonId = account.PersonId,
            TokenHash = Tokens.HashOf(token)!,
            CreatedAt = now,
            SeenAt = now,
            FreshUntil = now + await settings.Fresh(stop),
            DeviceId = await Remember(account, http, now, stop),
            Browser = Browser.Of(http.Request),
            Network = Browser.NetworkOf(http),
        };
        account.SeenAt = now;
        db.Add(session);
        var actor = Actor.Person(account.PersonId.ToString("D"), []);
        Journal(
            actor,
            "accounts.signed-in",
            account.PersonId,
            "Entrada",
            new { way, person = account.PersonId }
        );
        cookies.KeepSession(http.Response, token, await settings.Longest(stop));
    }

    /// <summary>Ends those sessions of a person that still run, all or one or all but one.</summary>
    public async Task<int> End(
        Guid person,
        string why,
        CancellationToken stop,
        Guid? only = null,
        Guid? except = null
    )
    {
        var now = clock.GetUtcNow();
        var ended = await db.Set<Session>()
            .Where(s => s.PersonId == person && s.EndedAt == null)
            .Where(s => (only == null || s.Id == only) && (except == null || s.Id != except))
            .ExecuteUpdateAsync(
                set => set.SetProperty(s => s.EndedAt, now).SetProperty(s => s.EndedWhy, why),
                stop
            );
        await changes.Announce($"person:{person:D}", stop);
        return ended;
    }

    /// <summary>Ends the session of who leaves.</summary>
    public async Task SignOut(Guid person, Guid session, CancellationToken stop)
    {
        var actor = Actor.Person(person.ToString("D"), []);
        Journal(actor, "accounts.signed-out", person, "Salida", new { person });
        await End(person, "signed-out", stop, only: session);
    }

    /// <summary>Makes a person's session count as fresh from now.</summary>
    public async Task Freshen(Guid person, Guid session, CancellationToken stop)
    {
        var actor = Actor.Person(person.ToString("D"), []);
        Journal(actor, "accounts.signed-in-again", person, "Confirmación", new { person });
        var until = clock.GetUtcNow() + await settings.Fresh(stop);
        await db.Set<Session>()
            .Where(s => s.Id == session)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.FreshUntil, until), stop);
        await changes.Announce($"session:{session:D}", stop);
    }

    /// <summary>Forgets in this process what the notice will make every process forget: the next request may come first.</summary>
    public Task ForgetHere(Guid person) => keeper.Forget($"person:{person:D}", default);

    private async Task<Guid> Remember(
        Account account,
        HttpContext http,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var person = account.PersonId;
        var device = cookies.Device(http.Request) ?? Guid.NewGuid();
        var known = await db.Set<Device>()
            .Where(d => d.PersonId == person)
            .Select(d => d.Id)
            .ToListAsync(stop);
        if (!known.Contains(device))
        {
            db.Add(
                new Device
                {
                    Id = device,
                    PersonId = person,
                    CreatedAt = now,
                }
            );
            if (known.Count > 0)
            {
                notices.Tell(
                    person,
                    "accounts.new-device",
                    person.ToString("D"),
                    SitePlaces.MyAccount.Spanish,
                    new { browser = Browser.Of(http.Request), network = Browser.NetworkOf(http) }
                );
            }
        }
        cookies.KeepDevice(http.Response, device);
        return device;
    }

    private void Journal(Actor actor, string action, Guid person, string reason, object details) =>
        journal.Add(
            actor,
            action,
            person.ToString("D"),
            reason,
            details,
            audience: Audience.Administration
        );
}
