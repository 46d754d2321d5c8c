using MailKit;
using Puebla.Kernel.Mail;

namespace Puebla.Web.Mail;

/// <summary>Sends what is due, one message after the other over one connection.</summary>
internal sealed class MailPump(
    MailSetup setup,
    Uri site,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<MailPump> log
)
{
    /// <summary>How long a conversation about one message may take; shorter than a lease.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>Sends until nothing is due, or the server fails.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendDue(CancellationToken stop = default)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<MailOutbox>().FindLost(stop);
            await scope.ServiceProvider.GetRequiredService<MailHolds>().Hold(stop);
            await scope.ServiceProvider.GetRequiredService<Digests>().Gather(stop);
        }
        using var line = new MailLine(setup, site, clock);
        var sent = 0;
        while (!stop.IsCancellationRequested)
        {
            await using var scope = scopes.CreateAsyncScope();
            var outbox = scope.ServiceProvider.GetRequiredService<MailOutbox>();
            if (await outbox.Take(stop) is not { } message)
            {
                break;
            }
            var delivery = new MailDelivery(scope.ServiceProvider, outbox, line);
            var outcome = await delivery.Deliver(message, stop);
            sent += outcome == DeliveryOutcome.Sent ? 1 : 0;
            if (outcome == DeliveryOutcome.ServerFailed)
            {
                // The others would fare no better; each is tried in its turn.
                log.LogWarning("The mail server {Server} failed: {Why}", setup.Server, line.Why);
                break;
            }
        }
        await line.Close();
        return sent;
    }
}

/// <summary>How the delivery of one message ended.</summary>
internal enum DeliveryOutcome
{
    /// <summary>The server has it.</summary>
    Sent,

    /// <summary>It ended otherwise, or waits again, for a reason of its own.</summary>
    Settled,

    /// <summary>It waits again, or is uncertain: the server could not be spoken to.</summary>
    ServerFailed,
}
