namespace Puebla.Record.Intake;

/// <summary>How long what is on its way is waited for. How much is taken in stands in <see cref="IntakeSettings" />.</summary>
internal static class IntakeLimits
{
    /// <summary>After so long without a byte an upload is over, whatever became of who sent it.</summary>
    public static readonly TimeSpan CutOff = TimeSpan.FromHours(1);

    /// <summary>A worker that shows no sign of life for so long has lost its file.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>A list to which nothing came for so long is complete, as far as anybody can know: then who handed it in is told.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    /// <summary>A file that took down so many workers is given up.</summary>
    public const int Attempts = 5;
}
