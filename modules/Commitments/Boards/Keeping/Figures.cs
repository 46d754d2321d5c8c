using Puebla.Commitments.Sight;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Boards.Keeping;

/// <summary>Counts once for all who see the same, until something changes or a deadline passes.</summary>
internal sealed class Figures(ConferenceDb db, KeptFigures kept, TimeProvider clock)
{
    /// <summary>What is kept, else what <paramref name="count"/> brings. It is never altered by whoever gets it.</summary>
    /// <param name="seen">What the reader may see: what was counted over it is shown to nobody who sees something else.</param>
    /// <param name="what">What is counted, with all that narrows it; compared by value.</param>
    /// <param name="count">Counts it as it stands at an instant.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="keep">Whether it depends on nothing but rows, registers and what is late; else it is counted each time.</param>
    public async Task<T> Of<T>(
        Seen seen,
        object what,
        Func<DateTimeOffset, Task<T>> count,
        CancellationToken stop,
        bool keep = true
    )
        where T : notnull
    {
        var now = clock.GetUtcNow();
        if (!keep)
        {
            return await count(now);
        }
        var key = (seen.Key, what);
        if (kept.Find(key, now) is T known)
        {
            return known;
        }
        var since = kept.Changes;
        var span = await DueSpan.At(db, now, stop);
        var value = await count(now);
        // A deadline that passed while this was counted is in it or not.
        if (span.Holds(clock.GetUtcNow()))
        {
            kept.Keep(key, value, span, since);
        }
        return value;
    }
}
