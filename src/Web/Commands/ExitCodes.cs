namespace Puebla.Web.Commands;

/// <summary>How commands end, for scripts.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Something failed that the message names.</summary>
    public const int Failed = 1;

    /// <summary>A document could not be read, or the command line is wrong.</summary>
    public const int NotUnderstood = 2;

    /// <summary>The database does not answer; a mail server's pipe tries again (sysexits.h, EX_TEMPFAIL).</summary>
    public const int TryLater = 75;

    /// <summary>Ctrl-C before the work was done.</summary>
    public const int Interrupted = 130;
}
