namespace Puebla.TestKit;

/// <summary>A clock that stands still until it is told the time. Timers keep real time.</summary>
public sealed class FakeClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 16, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Sets the instant.</summary>
    public void Set(DateTimeOffset now) => _now = now;
}
