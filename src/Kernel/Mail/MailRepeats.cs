using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Kernel.Mail;

/// <summary>Sends again what Puebla does not send again by itself, because a person says so.</summary>
public sealed class MailRepeats(ConferenceDb db, JournalWriter journal, TimeProvider clock)
{
    /// <summary>Tries a stopped address again: the newest message that did not arrive goes out once more, and what comes later with it.</summary>
    /// <returns>False where the address is not stopped.</returns>
    public async Task<bool> Address(
        Guid person,
        Actor actor,
        Mandate? by,
        CancellationToken stop = default
    )
    {
        await using var work = await db.Database.BeginTransactionAsync(stop);
        var ended = await db.Set<MailTrouble>()
            .Where(t => t.PersonId == person)
            .ExecuteDeleteAsync(stop);
        if (ended == 0)
        {
            return false;
        }
        var newest = await db.Set<MailMessage>()
            .Where(m => m.PersonId == person)
            .Where(m => m.State == MailState.Refused || m.State == MailState.Bounced)
            .OrderByDescending(m => m.Id)
            .Select(m => (long?)m.Id)
            .FirstOrDefaultAsync(stop);
        if (newest is { } id)
        {
            await PutBack(id, stop);
        }
        Line("mail.address-tried-again", person, actor, by);
        await db.SaveChangesAsync(stop);
        await work.CommitAsync(stop);
        return true;
    }

    /// <summary>Sends one message again that is uncertain, refused or given up; an uncertain one may arrive twice.</summary>
    /// <returns>False where it is none of these.</returns>
    public async Task<bool> Message(
        long id,
        Actor actor,
        Mandate? by,
        CancellationToken stop = default
    )
    {
        await using var work = await db.Database.BeginTransactionAsync(stop);
        var person = await db.Set<MailMessage>()
            .Where(m => m.Id == id)
            .Where(m =>
                m.State == MailState.Uncertain
                || m.State == MailState.GivenUp
                || m.State == MailState.Refused
            )
            .Select(m => (Guid?)m.PersonId)
            .SingleOrDefaultAsync(stop);
        if (person is not { } whom || await PutBack(id, stop) == 0)
        {
            return false;
        }
        Line("mail.sent-again", whom, actor, by);
        await db.SaveChangesAsync(stop);
        await work.CommitAsync(stop);
        return true;
    }

    // Under another token: a late report about the first sending must not speak of the second.
    private Task<int> PutBack(long id, CancellationToken stop)
    {
        var (now, token) = (clock.GetUtcNow(), MailWriter.NewToken());
        return db.Set<MailMessage>()
            .Where(m => m.Id == id && m.State != MailState.Waiting && m.State != MailState.InAir)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, MailState.Waiting)
                        .SetProperty(m => m.Token, token)
                        .SetProperty(m => m.QueuedAt, now)
                        .SetProperty(m => m.NextAt, now)
                        .SetProperty(m => m.Attempts, 0)
                        .SetProperty(m => m.Lease, (Guid?)null)
                        .SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null)
                        .SetProperty(m => m.DoneAt, (DateTimeOffset?)null),
                stop
            );
    }

    private void Line(string action, Guid person, Actor actor, Mandate? by) =>
        journal.Add(
            actor,
            action,
            $"person:{person:D}",
            "Se intenta de nuevo",
            new { person },
            by,
            Audience.Administration
        );
}
