namespace Puebla.Web.EmbeddedPostgres;

/// <summary>Waits for what another process does, which nothing announces: looks again at short intervals until it is so or time is up.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    public static async Task<bool> UntilAsync(
        Func<bool> isSo,
        TimeSpan atMost,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var start = clock.GetTimestamp();
        while (!isSo())
        {
            if (clock.GetElapsedTime(start) > atMost)
            {
                return false;
            }
            await Task.Delay(Interval, clock, cancellation);
        }
        return true;
    }
}
