namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>What a child process may use before it is killed.</summary>
public sealed record SandboxLimits
{
    /// <summary>Time by the clock. Default 30 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Time of the processor, in whole seconds. Default 20.</summary>
    public int CpuSeconds { get; init; } = 20;

    /// <summary>Address space. Default 1 GiB.</summary>
    public long MemoryBytes { get; init; } = 1L << 30;

    /// <summary>What it may print. Default 64 MiB.</summary>
    public int OutputBytes { get; init; } = 64 << 20;

    /// <summary>Largest file that it may write. Default 0: a converter prints and writes no file.</summary>
    public long FileBytes { get; init; }

    /// <summary>Processes and threads of the sandbox's user at one time. Default 64.</summary>
    public int Processes { get; init; } = 64;

    /// <summary>Open files. Default 64.</summary>
    public int OpenFiles { get; init; } = 64;
}
