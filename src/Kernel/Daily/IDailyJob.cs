namespace Puebla.Kernel.Daily;

/// <summary>Something that is done once a day by one of the processes. Registered as a scoped service.</summary>
public interface IDailyJob
{
    /// <summary>Stable name, under which it is kept that the day is done.</summary>
    string Name { get; }

    /// <summary>Does it, in a transaction that <see cref="DailyJobs"/> ends; what was not done yesterday is done today.</summary>
    Task Run(CancellationToken stop);
}
