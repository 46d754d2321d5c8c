using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Mail;

/// <summary>Takes in what a mail server reports about a message that it had taken.</summary>
public sealed class MailBounces(ConferenceDb db, MailTroubles troubles, TimeProvider clock)
{
    /// <summary>Records that a message came back for good. Said twice it is recorded once.</summary>
    /// <param name="token">The message's token.</param>
    /// <param name="answer">The codes of the report: <c>5.1.1</c>.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>False where no message has this token.</returns>
    public async Task<bool> Record(string token, string answer, CancellationToken stop = default)
    {
        var message = await db.Set<MailMessage>()
            .AsNoTracking()
            .SingleOrDefaultAsync(m => m.Token == token, stop);
        if (message is not { AddressHash: { } hash })
        {
            return false;
        }
        var now = clock.GetUtcNow();
        await db.Set<MailMessage>()
            .Where(m => m.Id == message.Id && m.Token == token)
            .Where(m =>
                m.State == MailState.Sent
                || m.State == MailState.InAir
                || m.State == MailState.Uncertain
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, MailState.Bounced)
                        .SetProperty(m => m.Answer, answer)
                        .SetProperty(m => m.DoneAt, now),
                stop
            );
        await troubles.Record(message.PersonId, hash, answer, stop);
        return true;
    }
}
