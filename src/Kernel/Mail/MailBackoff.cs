namespace Puebla.Kernel.Mail;

/// <summary>When a message is tried again: after one minute, then twice as long each time, four hours at the most, a fifth more or less so that not all come at once.</summary>
public static class MailBackoff
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    /// <summary>How long to wait.</summary>
    /// <param name="attempts">How often it was tried; at least once.</param>
    /// <param name="jitter">Any number from 0 to 1.</param>
    public static TimeSpan After(int attempts, double jitter)
    {
        var doubled = First * Math.Pow(2, Math.Clamp(attempts - 1, 0, 16));
        return (doubled < Longest ? doubled : Longest) * (0.8 + (0.4 * jitter));
    }
}
