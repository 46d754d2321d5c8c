using System.Globalization;
using Puebla.Kernel.Access;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Settings;

namespace Puebla.Kernel.Retention;

/// <summary>Purges each day what is over, and writes into the journal how much.</summary>
internal sealed class PurgeDaily(
    IEnumerable<IRetained> retained,
    ISettings settings,
    JournalWriter journal,
    TimeProvider clock
) : IDailyJob
{
    public string Name => "retention";

    public async Task Run(CancellationToken stop)
    {
        foreach (var one in retained)
        {
            var years = int.Parse(
                await settings.Get(one.Setting, stop),
                CultureInfo.InvariantCulture
            );
            var before = clock.GetUtcNow().AddYears(-years);
            if (await one.Purge(before, stop) is > 0 and var count)
            {
                journal.Add(
                    Actor.System,
                    "retention.purged",
                    one.Setting,
                    $"{one.Setting} = {years.ToString(CultureInfo.InvariantCulture)}",
                    new
                    {
                        what = one.What,
                        count,
                        before = before.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    }
                );
            }
        }
    }
}
