namespace Puebla.TestKit;

/// <summary>A clock that stands still until it is told the time; what waits for a time waits until then.</summary>
public sealed class FakeClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Waiting> _waiting = [];
    private DateTimeOffset _now = new(2026, 3, 2, 16, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <summary>Sets the instant, and calls those whose time has come.</summary>
    public void Set(DateTimeOffset now)
    {
        List<Waiting> due;
        lock (_gate)
        {
            _now = now;
            due = _waiting.FindAll(waiting => waiting.Due <= now);
            due.ForEach(waiting => _waiting.Remove(waiting));
        }
        due.ForEach(waiting => waiting.Call());
    }

    /// <inheritdoc />
    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        if (period != Timeout.InfiniteTimeSpan)
        {
            throw new NotSupportedException("Nothing in Puebla recurs by timer.");
        }
        return new Waiting(this, () => callback(state), dueTime);
    }

    private sealed class Waiting : ITimer
    {
        private readonly FakeClock _clock;

        public Waiting(FakeClock clock, Action call, TimeSpan dueTime)
        {
            (_clock, Call) = (clock, call);
            Change(dueTime, Timeout.InfiniteTimeSpan);
        }

        public Action Call { get; }

        public DateTimeOffset Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_clock._gate)
            {
                _clock._waiting.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = _clock._now + dueTime;
                    _clock._waiting.Add(this);
                }
            }
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
