using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Invitations;

/// <summary>How an invitation stands.</summary>
internal enum InvitationState
{
    Open,
    Accepted,
    Withdrawn,
    Expired,
}

/// <summary>An invitation for the eyes of those who invite.</summary>
internal sealed record ListedInvitation(
    Guid Id,
    string Name,
    string Party,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    InvitationState State
);

/// <summary>The invitations of those parties for which one may invite, and who could be invited.</summary>
internal sealed class InvitationList(
    ConferenceDb db,
    IPersons persons,
    Parties parties,
    Names names,
    TimeProvider clock
)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<ListedInvitation>> Read(Actor actor, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var mine = await parties.Where(actor, Act.Invite, stop);
        var words = mine.Select(party => party.Word).ToList();
        var rows = await db.Set<Invitation>()
            .AsNoTracking()
            .Where(i => words.Contains(i.Party))
            .OrderByDescending(i => i.CreatedAt)
            .Take(Most)
            .ToListAsync(stop);
        var listed = new List<ListedInvitation>();
        foreach (var row in rows)
        {
            listed.Add(
                new(
                    row.Id,
                    await names.Person(row.PersonId.ToString("D"), stop),
                    mine.First(party => party.Word == row.Party).Name,
                    row.CreatedAt,
                    row.ExpiresAt,
                    StateOf(row, now)
                )
            );
        }
        return listed;
    }

    /// <summary>Those who act for a party and cannot sign in yet.</summary>
    public async Task<IReadOnlyList<PersonCard>> Invitable(Party party, CancellationToken stop)
    {
        var cards = await persons.Of(party, stop);
        var ids = cards.Select(card => card.Id).ToList();
        var able = await db.Set<Account>()
            .Where(a => ids.Contains(a.PersonId))
            .Where(a =>
                a.PasswordHash != null || db.Set<Passkey>().Any(p => p.PersonId == a.PersonId)
            )
            .Select(a => a.PersonId)
            .ToListAsync(stop);
        return [.. cards.Where(card => !able.Contains(card.Id))];
    }

    private static InvitationState StateOf(Invitation row, DateTimeOffset now) =>
        row switch
        {
            { AcceptedAt: not null } => InvitationState.Accepted,
            { WithdrawnAt: not null } => InvitationState.Withdrawn,
            _ when row.ExpiresAt <= now => InvitationState.Expired,
            _ => InvitationState.Open,
        };
}
