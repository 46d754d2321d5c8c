using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Accounts.Demo;

/// <summary>Whether this process was started with <c>up --demo</c>.</summary>
/// <param name="IsOn">Then the sign-in page offers the examples.</param>
public sealed record DemoMode(bool IsOn);

/// <summary>An invented person that one may be for a look.</summary>
/// <param name="Id">The opaque id.</param>
/// <param name="Number">Its number among them.</param>
/// <param name="As">As what, and for whom, in the reader's language.</param>
public sealed record DemoPerson(Guid Id, string Number, string As);

/// <summary>The invented persons of a first look.</summary>
public interface IDemoHouse
{
    /// <summary>Brings them in, anew where they were there before.</summary>
    /// <returns>False where there is a real account, and then nothing has changed.</returns>
    Task<bool> Open(CancellationToken stop = default);

    /// <summary>Sees them out, if they are there.</summary>
    Task Close(CancellationToken stop = default);
}

internal sealed class DemoHouse(
    ConferenceDb db,
    IInventedPersons invented,
    IExamplePresidency presidency,
    DemoCast cast,
    DemoMode mode,
    JournalWriter journal,
    TimeProvider clock
) : IDemoHouse
{
    private const long LockNumber = 0x64_65_6D_6F;
    private const string Reason = "puebla up --demo";

    /// <summary>Those on offer; none where the process was not started for a demonstration.</summary>
    public async Task<IReadOnlyList<Guid>> Persons(CancellationToken stop) =>
        mode.IsOn ? [.. (await Ids(stop)).Order()] : [];

    public async Task<bool> Open(CancellationToken stop = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await Lock(stop);
        if (await db.Set<Account>().AnyAsync(a => !a.IsDemo, stop))
        {
            return false;
        }
        await End(stop);
        var presiding = await presidency.Begin(stop);
        var made = await cast.Make(presiding, stop);
        db.AddRange(
            made.Select(person => new Account
            {
                PersonId = person,
                CreatedAt = clock.GetUtcNow(),
                IsDemo = true,
            })
        );
        Journal("accounts.demo-began", made.Count);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    public async Task Close(CancellationToken stop = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await End(stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>Removes them all in the caller's transaction; their lines in the journal stay.</summary>
    public async Task End(CancellationToken stop)
    {
        await Lock(stop);
        var ids = await Ids(stop);
        if (ids.Count == 0)
        {
            return;
        }
        var words = ids.Select(id => id.ToString("D")).ToList();
        await db.Set<PendingAct>()
            .Where(act => act.State == PendingState.Open && words.Contains(act.ProposedBy))
            .ExecuteUpdateAsync(
                set => set.SetProperty(act => act.State, PendingState.Withdrawn),
                stop
            );
        await db.Set<Account>().Where(a => ids.Contains(a.PersonId)).ExecuteDeleteAsync(stop);
        await invented.Delete(ids, stop);
        await presidency.End(stop);
        Journal("accounts.demo-ended", ids.Count);
    }

    // A demonstration that begins and a real account that begins wait for each other.
    private Task<int> Lock(CancellationToken stop) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockNumber})", stop);

    private Task<List<Guid>> Ids(CancellationToken stop) =>
        db.Set<Account>().Where(a => a.IsDemo).Select(a => a.PersonId).ToListAsync(stop);

    private void Journal(string action, int count) =>
        journal.Add(
            Actor.System,
            action,
            "demo",
            Reason,
            new { count },
            audience: Audience.Administration
        );
}
