using Puebla.Accounts.Sessions;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Accounts.MyAccount;

/// <summary>Ends sessions of one's own: one of them, or all but this.</summary>
internal sealed class OwnSessions(
    ConferenceDb db,
    SessionBook sessions,
    IPersons persons,
    JournalWriter journal
)
{
    public Task End(Actor actor, Guid session, CancellationToken stop) =>
        End(actor, stop, only: session);

    public Task EndOthers(Actor actor, CancellationToken stop) =>
        End(actor, stop, except: actor.SignIn?.Session);

    /// <summary>Keeps the language in which one wants to be written to.</summary>
    public async Task SetLanguage(Actor actor, Language language, CancellationToken stop)
    {
        await persons.SetLanguage(actor.PersonId ?? Guid.Empty, language, actor, stop);
        await db.SaveChangesAsync(stop);
    }

    private async Task End(
        Actor actor,
        CancellationToken stop,
        Guid? only = null,
        Guid? except = null
    )
    {
        var person = actor.PersonId ?? Guid.Empty;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var ended = await sessions.End(person, "by-owner", stop, only, except);
        if (ended > 0)
        {
            journal.Add(
                actor,
                "accounts.sessions-ended",
                person.ToString("D"),
                "Por su titular",
                new { count = ended, person },
                audience: Audience.Administration
            );
        }
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        await sessions.ForgetHere(person);
    }
}
