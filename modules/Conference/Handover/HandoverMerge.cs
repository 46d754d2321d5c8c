using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Handover;

/// <summary>Puts the recorded handovers over the register of presidencies, so that every question about a time answers with them.</summary>
internal static class HandoverMerge
{
    /// <summary>Those that stand: the ones that no later one corrects, in order of time.</summary>
    public static IReadOnlyList<RecordedHandover> Standing(IEnumerable<HandoverEntity> rows)
    {
        HandoverEntity[] all = [.. rows];
        var corrected = all.Select(row => row.Supersedes).OfType<Guid>().ToHashSet();
        return
        [
            .. all.Where(row => !corrected.Contains(row.Id))
                .OrderBy(row => row.At)
                .Select(row => row.ToFact()),
        ];
    }

    public static IReadOnlyList<Presidency> Into(
        IReadOnlyList<Presidency> documented,
        IReadOnlyList<RecordedHandover> handovers
    )
    {
        var years = documented.ToDictionary(one => one.Year);
        foreach (var handover in handovers)
        {
            EndThoseBefore(years, handover);
            years[handover.Year] = TakingOffice(years.GetValueOrDefault(handover.Year), handover);
        }
        if (handovers is [.., { Next: { } next } last] && !years.ContainsKey(last.Year + 1))
        {
            years[last.Year + 1] = Designated(next, last);
        }
        return [.. years.Values.OrderBy(one => one.Year)];
    }

    private static Presidency TakingOffice(Presidency? known, RecordedHandover handover)
    {
        var same = known?.Country == handover.Country ? known : null;
        var lifetime = new Lifetime(PartialDate.Of(handover.Day), EndOf(same, handover.Day));
        IReadOnlyList<SourceRef> sources = [.. same?.Sources ?? [], SourceOf(handover)];
        return same is null
            ? new()
            {
                Key = FormattableString.Invariant($"{handover.Year}"),
                Year = handover.Year,
                Country = handover.Country,
                Lifetime = lifetime,
                HandoverAt = handover.Meeting,
                Recorded = handover,
                Sources = sources,
            }
            : same with
            {
                Lifetime = lifetime,
                HandoverAt = handover.Meeting ?? same.HandoverAt,
                Recorded = handover,
                Sources = sources,
            };
    }

    /// <summary>The documented end where it can still be true; otherwise it goes on until the next handover.</summary>
    private static PartialDate? EndOf(Presidency? known, DateOnly day) =>
        known?.Lifetime.To is { IsKnown: true } end
        && end.First > day
        && end.Last != DateOnly.MaxValue
            ? end
            : null;

    /// <summary>Whoever presided before ended by that day at the latest; the one that went on ended on it.</summary>
    private static void EndThoseBefore(Dictionary<int, Presidency> years, RecordedHandover handover)
    {
        var day = PartialDate.Of(handover.Day);
        foreach (var (year, one) in years.Where(pair => pair.Key < handover.Year).ToList())
        {
            var predecessor = year == handover.Year - 1 || one.Recorded is not null;
            var end = one.Lifetime.To switch
            {
                null => day,
                { } to when predecessor && to.MayBe(handover.Day) => day,
                { } to when to.Last > handover.Day => Until(to, day),
                { } to => to,
            };
            years[year] = one with { Lifetime = one.Lifetime with { To = end } };
        }
    }

    private static PartialDate Until(PartialDate end, PartialDate day) =>
        end.First == DateOnly.MinValue
            ? PartialDate.Between(PartialDate.Unknown, day)
            : PartialDate.Between(
                PartialDate.Of(end.First < day.First ? end.First : day.First),
                day
            );

    private static Presidency Designated(string country, RecordedHandover last) =>
        new()
        {
            Key = FormattableString.Invariant($"{last.Year + 1}"),
            Year = last.Year + 1,
            Country = country,
            Lifetime = new(
                PartialDate.Between(PartialDate.Of(last.Day), PartialDate.Unknown),
                PartialDate.Unknown
            ),
            Designated = true,
            Recorded = null,
            Sources = [SourceOf(last)],
        };

    private static SourceRef SourceOf(RecordedHandover handover) =>
        new(RecordedHandover.Seed, handover.Subject);
}
