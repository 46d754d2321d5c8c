using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Data;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Accounts.Invitations;

/// <summary>An invitation that was just made: its token is known here and never again.</summary>
internal sealed record NewInvitation(Guid Id, Guid Person, string Token, DateTimeOffset ExpiresAt)
{
    /// <summary>The address that the link is sent to; null where whoever invites hands it over.</summary>
    public string? SentTo { get; init; }
}

/// <summary>Hands an invitation over. Where nobody does, whoever invites hands over the link.</summary>
internal interface IInvitationDelivery
{
    /// <summary>Called inside the transaction that makes the invitation.</summary>
    /// <returns>Where it goes; null where it could not be taken.</returns>
    Task<string?> Deliver(NewInvitation invitation, CancellationToken stop);
}

/// <summary>Makes, withdraws and lists invitations, in the caller's unit of work.</summary>
internal sealed class InvitationBook(
    ConferenceDb db,
    IPersons persons,
    IRights rights,
    AccountSettings settings,
    JournalWriter journal,
    IEnumerable<IInvitationDelivery> deliveries,
    LinkSeal seal,
    TimeProvider clock
)
{
    /// <summary>Invites a person of a party; an earlier open invitation of theirs ends.</summary>
    public async Task<(NewInvitation? Made, Refusal? Refusal)> Invite(
        Guid person,
        Party party,
        Actor actor,
        CancellationToken stop
    )
    {
        var decision = await rights.May(actor, Act.Invite, party, stop);
        if (!decision.Allowed)
        {
            return (null, decision.AsRefusal());
        }
        if ((await persons.Of(party, stop)).All(card => card.Id != person))
        {
            return (null, AccountRefusals.NoMandate);
        }
        if (await HasWayIn(person, stop))
        {
            return (null, AccountRefusals.HasAccount);
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var made = await Make(person, party, actor, isRecovery: false, stop);
        Journal(actor, "accounts.invited", person, "Invitación", party, decision.By);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return (made, null);
    }

    /// <summary>The invitation itself, without asking who may.</summary>
    public async Task<NewInvitation> Make(
        Guid person,
        Party party,
        Actor actor,
        bool isRecovery,
        CancellationToken stop,
        Guid? sealedFor = null
    )
    {
        var now = clock.GetUtcNow();
        await db.Set<Invitation>()
            .Where(i => i.PersonId == person && i.AcceptedAt == null && i.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.WithdrawnAt, now), stop);
        var token = Tokens.New();
        var invitation = new Invitation
        {
            PersonId = person,
            Party = party.ToString(),
            TokenHash = Tokens.HashOf(token)!,
            InvitedBy = actor.Id,
            CreatedAt = now,
            ExpiresAt = now + await settings.Invitation(stop),
            IsRecovery = isRecovery,
            Sealed = sealedFor is null ? null : seal.Close(token),
            SealedFor = sealedFor,
        };
        db.Add(invitation);
        var made = new NewInvitation(invitation.Id, person, token, invitation.ExpiresAt);
        // A recovery goes by hand: whoever holds the mailbox must not come in by it alone.
        foreach (var delivery in isRecovery ? [] : deliveries)
        {
            if (await delivery.Deliver(made, stop) is { } address)
            {
                return made with { SentTo = address };
            }
        }
        return made;
    }

    public async Task<Refusal?> Withdraw(Guid id, Actor actor, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var found = await db.Set<Invitation>().SingleOrDefaultAsync(i => i.Id == id, stop);
        if (found is null || Party.Parse(found.Party) is not { } party)
        {
            return AccountRefusals.NotThere;
        }
        var decision = await rights.May(actor, Act.Invite, party, stop);
        if (!decision.Allowed)
        {
            return decision.AsRefusal();
        }
        if (!found.IsOpen(now))
        {
            return AccountRefusals.NotThere;
        }
        found.WithdrawnAt = now;
        var person = found.PersonId;
        Journal(actor, "accounts.invitation-withdrawn", person, "Retirada", party, decision.By);
        await db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>Whether the person can sign in by something: then it is a recovery, not an invitation, that they need.</summary>
    public Task<bool> HasWayIn(Guid person, CancellationToken stop) =>
        db.Set<Account>()
            .AnyAsync(
                a =>
                    a.PersonId == person
                    && (
                        a.PasswordHash != null
                        || db.Set<Passkey>().Any(p => p.PersonId == a.PersonId)
                    ),
                stop
            );

    private void Journal(
        Actor actor,
        string action,
        Guid person,
        string reason,
        Party party,
        Mandate? by
    ) =>
        journal.Add(
            actor,
            action,
            person.ToString("D"),
            reason,
            new { party = party.ToString(), person },
            by,
            Audience.Administration
        );
}
