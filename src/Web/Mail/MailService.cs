namespace Puebla.Web.Mail;

/// <summary>Sends while the site serves, in every process; each message is one process's alone.</summary>
internal sealed class MailService(MailPump pump, TimeProvider clock, ILogger<MailService> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await pump.SendDue(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            // A message that fails must not take the site with it.
            catch (Exception problem)
            {
                log.LogWarning(problem, "Mail was not sent and is tried again");
            }
            await Task.Delay(Pause, clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
