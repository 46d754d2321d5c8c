using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;

namespace Puebla.Kernel.Mail;

/// <summary>
/// The states of messages, each step committed by itself. Who takes one in hand holds it by a lease: a number that every further step must show.
/// One who was taken for dead finds that the number no longer counts, and stops before the text goes out.
/// </summary>
public sealed class MailOutbox(
    ConferenceDb db,
    NpgsqlDataSource database,
    MailSettings settings,
    TimeProvider clock
)
{
    /// <summary>How long one may have a message in hand; longer than the longest conversation with a server.</summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(10);

    /// <summary>Takes the next message that is due in hand; null where none is. Two who ask at once get two.</summary>
    public async Task<MailMessage?> Take(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var (lease, until) = (Guid.NewGuid(), now + LeaseTime);
        var daily = await settings.IsDaily(stop);
        var taken = await db.Set<MailMessage>()
            .FromSql(
                $"""
                update kernel.mail set lease = {lease}, leased_until = {until}, attempts = attempts + 1
                where id = (
                    select m.id from kernel.mail m
                    left join kernel.mail_preference p on p.person_id = m.person_id
                    where m.state = 0 and m.next_at <= {now}
                      and (m.leased_until is null or m.leased_until <= {now})
                      and (m.kind <> {MailKinds.Notice} or not coalesce(p.daily, {daily}))
                    order by m.next_at, m.id limit 1 for update of m skip locked)
                returning *
                """
            )
            .AsNoTracking()
            .ToListAsync(stop);
        return taken.SingleOrDefault();
    }

    /// <summary>
    /// Commits that the text is about to be handed over. Synchronous, for the conversation with the server waits inside its library.
    /// </summary>
    /// <returns>False where the lease no longer counts: then nothing may be handed over.</returns>
    public bool MarkInAir(MailMessage message, byte[] addressHash)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var command = database.CreateCommand(
            "update kernel.mail set state = 1, done_at = $1, address_hash = $2 where id = $3 and lease = $4 and state = 0 and leased_until > $1"
        );
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        command.Parameters.Add(new() { Value = addressHash });
        command.Parameters.Add(new() { Value = message.Id });
        command.Parameters.Add(new() { Value = message.Lease!.Value });
        return command.ExecuteNonQuery() == 1;
    }

    /// <summary>Ends what one has in hand. A sure answer that comes after all also ends what was taken for uncertain.</summary>
    public Task End(MailMessage message, MailState state, string? answer, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var isSent = state == MailState.Sent;
        return InHand(message)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, state)
                        .SetProperty(m => m.Answer, answer)
                        .SetProperty(m => m.DoneAt, now)
                        .SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null)
                        .SetProperty(m => m.Sealed, m => isSent ? null : m.Sealed),
                stop
            );
    }

    /// <summary>Lays it back until its next time; gives up where that would be too late.</summary>
    public async Task LayBack(MailMessage message, string? answer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(message);
        var jitter = Random.Shared.NextDouble();
        var next = clock.GetUtcNow() + MailBackoff.After(message.Attempts, jitter);
        if (next >= message.QueuedAt + await settings.GiveUp(stop))
        {
            await End(message, MailState.GivenUp, answer, stop);
            return;
        }
        await InHand(message)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, MailState.Waiting)
                        .SetProperty(m => m.Answer, answer)
                        .SetProperty(m => m.NextAt, next)
                        .SetProperty(m => m.DoneAt, (DateTimeOffset?)null)
                        .SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null),
                stop
            );
    }

    /// <summary>What was in the air when its process died is uncertain from now on.</summary>
    /// <returns>How many.</returns>
    public Task<int> FindLost(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        return db.Set<MailMessage>()
            .Where(m => m.State == MailState.InAir && m.LeasedUntil <= now)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, MailState.Uncertain)
                        .SetProperty(m => m.DoneAt, now),
                stop
            );
    }

    /// <summary>Takes all that waits for uncertain, as after a restore: nobody knows whether it went out since.</summary>
    public Task<int> DoubtAll(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        return db.Set<MailMessage>()
            .Where(m => m.State == MailState.Waiting || m.State == MailState.InAir)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, MailState.Uncertain)
                        .SetProperty(m => m.DoneAt, now),
                stop
            );
    }

    private IQueryable<MailMessage> InHand(MailMessage message) =>
        db.Set<MailMessage>()
            .Where(m => m.Id == message.Id && m.Lease == message.Lease)
            .Where(m =>
                m.State == MailState.Waiting
                || m.State == MailState.InAir
                || m.State == MailState.Uncertain
            );
}

/// <summary>The kinds of messages that the outbox itself knows.</summary>
public static class MailKinds
{
    /// <summary>Of one notice.</summary>
    public const string Notice = "notice";

    /// <summary>Of a day's notices.</summary>
    public const string Digest = "digest";

    /// <summary>The cause of a notice's message.</summary>
    public static string CauseOf(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return $"{Notice}:{notice.Key:D}";
    }

    /// <summary>The notice of a cause; null where it is another cause.</summary>
    public static Guid? NoticeOf(string cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return
            cause.StartsWith($"{Notice}:", StringComparison.Ordinal)
            && Guid.TryParse(cause.AsSpan(Notice.Length + 1), out var key)
            ? key
            : null;
    }
}
