namespace Puebla.Record.Intake;

/// <summary>What a process does of the work on handed-in files.</summary>
public sealed record IntakeOptions
{
    /// <summary>How many files it works on at the same time; 0 for none.</summary>
    public int Workers { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>Where ClamAV listens; null for Debian's place, where something is there; <c>none</c> for nowhere.</summary>
    public string? Clamd { get; init; }
}
