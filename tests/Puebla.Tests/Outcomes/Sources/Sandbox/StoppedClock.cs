namespace Puebla.Tests.Outcomes.Sources.Sandbox;

/// <summary>A clock that stands still until the test lets its alarms ring.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private readonly TaskCompletionSource _armed = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly List<Action> _alarms = [];

    /// <summary>Ends when somebody has set an alarm.</summary>
    public Task Armed => _armed.Task;

    public void Ring()
    {
        foreach (var alarm in _alarms)
            alarm();
    }

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        _alarms.Add(() => callback(state));
        _armed.TrySetResult();
        return new Alarm();
    }

    private sealed class Alarm : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
