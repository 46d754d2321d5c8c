using Puebla.Kernel.Notices;

namespace Puebla.Desk.ByMail;

/// <summary>Notices that still have something to say: a module may say of its own that what they told was done meanwhile.</summary>
internal sealed class StandingNotices(IEnumerable<INoticeStands> judges)
{
    private readonly Dictionary<string, INoticeStands> _judges = judges.ToDictionary(
        one => one.Code,
        StringComparer.Ordinal
    );

    public async Task<IReadOnlyList<Notice>> Of(
        IReadOnlyCollection<Notice> notices,
        CancellationToken stop
    )
    {
        var standing = new List<Notice>();
        foreach (var alike in notices.GroupBy(one => one.Code))
        {
            if (_judges.GetValueOrDefault(alike.Key) is not { } judge)
            {
                standing.AddRange(alike);
                continue;
            }
            var still = await judge.Still([.. alike], stop);
            standing.AddRange(alike.Where(one => still.Contains(one.Key)));
        }
        return standing;
    }
}
