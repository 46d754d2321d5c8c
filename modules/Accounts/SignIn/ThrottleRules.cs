namespace Puebla.Accounts.SignIn;

/// <summary>How many failures are free under a key, and how long one waits after more.</summary>
/// <param name="Free">So many cost nothing.</param>
/// <param name="First">The first wait; each further failure doubles it.</param>
/// <param name="Longest">No wait is longer.</param>
/// <param name="Memory">After so long without a failure all is forgotten.</param>
internal sealed record ThrottleRule(int Free, TimeSpan First, TimeSpan Longest, TimeSpan Memory)
{
    /// <summary>The wait after so many failures; null where none.</summary>
    public TimeSpan? WaitAfter(int failures) =>
        failures < Free ? null
        : First * Math.Pow(2, Math.Min(failures - Free, 20)) is var wait && wait < Longest ? wait
        : Longest;
}

/// <summary>What failures are counted for. A browser that the person has used before is counted by itself, so that nobody else's failures reach it.</summary>
internal static class ThrottleRules
{
    /// <summary>One person's address tried from one network.</summary>
    public static ThrottleRule Pair { get; } =
        new(5, TimeSpan.FromSeconds(30), TimeSpan.FromHours(1), TimeSpan.FromDays(1));

    /// <summary>One person's address tried from wherever, by browsers that the person never used.</summary>
    public static ThrottleRule Identifier { get; } =
        new(20, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(15), TimeSpan.FromDays(1));

    /// <summary>One network, whomever it tries.</summary>
    public static ThrottleRule Network { get; } =
        new(50, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1));

    /// <summary>A browser that the person has signed in from.</summary>
    public static ThrottleRule KnownDevice { get; } =
        new(10, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(15), TimeSpan.FromDays(1));
}
