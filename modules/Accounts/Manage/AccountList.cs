using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Accounts.Sessions;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Accounts.Manage;

/// <summary>An account for those who manage accounts: who, for whom, since when and whether; nothing of what they do.</summary>
internal sealed record ListedAccount(
    Guid Person,
    string Name,
    IReadOnlyList<string> Parties,
    DateTimeOffset? SeenAt,
    DateTimeOffset? ClosedAt,
    string? ClosedWhy
);

/// <summary>Lists accounts, ends their sessions, closes and reopens them.</summary>
internal sealed class AccountList(
    ConferenceDb db,
    IMandates mandates,
    IRights rights,
    Names names,
    SessionBook sessions,
    JournalWriter journal,
    ChangeNotices changes,
    TimeProvider clock
)
{
    private const int Most = 1000;

    public async Task<IReadOnlyList<ListedAccount>> Read(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var rows = await db.Set<Account>()
            .AsNoTracking()
            .OrderByDescending(account => account.CreatedAt)
            .Take(Most)
            .ToListAsync(stop);
        var listed = new List<ListedAccount>();
        foreach (var row in rows)
        {
            var held = await mandates.InForce(row.PersonId, now, stop);
            var parties = new List<string>();
            foreach (var party in held.Mandates.Select(m => m.Party.ToString()).Distinct())
            {
                parties.Add(await names.Party(party, stop));
            }
            listed.Add(
                new(
                    row.PersonId,
                    await names.Person(row.PersonId.ToString("D"), stop),
                    parties,
                    row.SeenAt,
                    row.ClosedAt,
                    row.ClosedWhy
                )
            );
        }
        return [.. listed.OrderBy(one => one.Name, StringComparer.CurrentCulture)];
    }

    public Task<Refusal?> EndSessions(
        Guid person,
        string reason,
        Actor actor,
        CancellationToken stop
    ) => Change(person, reason, actor, "accounts.sessions-ended", _ => null, stop);

    public Task<Refusal?> Close(Guid person, string reason, Actor actor, CancellationToken stop) =>
        Change(
            person,
            reason,
            actor,
            "accounts.closed",
            account =>
            {
                if (actor.PersonId == person)
                {
                    return AccountRefusals.OwnAccount;
                }
                (account.ClosedAt, account.ClosedWhy) = (clock.GetUtcNow(), reason);
                return null;
            },
            stop
        );

    public Task<Refusal?> Reopen(Guid person, string reason, Actor actor, CancellationToken stop) =>
        Change(
            person,
            reason,
            actor,
            "accounts.reopened",
            account =>
            {
                (account.ClosedAt, account.ClosedWhy) = (null, null);
                return null;
            },
            stop
        );

    private async Task<Refusal?> Change(
        Guid person,
        string reason,
        Actor actor,
        string action,
        Func<Account, Refusal?> change,
        CancellationToken stop
    )
    {
        var decision = await rights.May(actor, Act.ManageAccounts, stop: stop);
        if (!decision.Allowed)
        {
            return decision.AsRefusal();
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return AccountRefusals.ReasonMissing;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == person, stop);
        if (account is null)
        {
            return AccountRefusals.NotThere;
        }
        if (change(account) is { } refusal)
        {
            return refusal;
        }
        await sessions.End(person, "by-administrator", stop);
        journal.Add(
            actor,
            action,
            person.ToString("D"),
            reason,
            new { person },
            decision.By,
            Audience.Administration
        );
        await changes.Announce($"person:{person:D}", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        await sessions.ForgetHere(person);
        return null;
    }
}
