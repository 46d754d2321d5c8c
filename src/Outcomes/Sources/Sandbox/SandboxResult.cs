namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>How a child process ended.</summary>
public enum SandboxEnd
{
    /// <summary>By itself; see the exit code.</summary>
    Exited,

    /// <summary>Killed when its time by the clock was over.</summary>
    TimedOut,

    /// <summary>Killed when it had printed too much.</summary>
    TooMuchOutput,
}

/// <summary>What a child process left behind.</summary>
/// <param name="End">How it ended.</param>
/// <param name="ExitCode">Its exit code; 128 and more where a signal ended it (137 for a limit on processor time).</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">The beginning of its complaints.</param>
public sealed record SandboxResult(
    SandboxEnd End,
    int ExitCode,
    ArraySegment<byte> Output,
    string Error
);
