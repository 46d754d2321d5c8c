using Puebla.Commitments.Sheets;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Overview;

/// <summary>Makes the overview of a presidency: everything open, which is what it hands over (booklet l.798-799).</summary>
internal sealed class OverviewMaker(
    CommitmentSight sight,
    OpenReader reader,
    LineCells cells,
    OpenParts open,
    PendingParts pending,
    IConference conference,
    TimeProvider clock
)
{
    /// <summary>The presidency in office; null where it is not known.</summary>
    public async Task<Presidency?> InOffice(CancellationToken stop)
    {
        var (facts, now) = (await conference.Facts(stop), clock.GetUtcNow());
        return facts.PresidingAt(now) is { } country
            ? facts
                .Presidencies.Where(one => one.Country == country && !one.Designated)
                .Where(one => one.Lifetime.From.First <= ConferenceFacts.DayOf(now))
                .MaxBy(one => one.Year)
            : null;
    }

    /// <summary>The overview of the presidency in office, or of the next, to which it goes over; null for any other.</summary>
    public async Task<Sheet?> Of(string key, SheetLength length, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        if (
            await InOffice(stop) is not { } present
            || facts.Presidencies.FirstOrDefault(one =>
                one.Key == key && one.Year - present.Year is 0 or 1
            )
                is not { } presidency
        )
        {
            return null;
        }
        var language = LanguageExtensions.Current;
        var seen = await sight.Here(stop);
        var counts = await reader.Count(seen, stop);
        return new(
            CommitmentWords.Of(
                "Overview.Title",
                language,
                facts.Country(presidency.Country)?.Name.In(language) ?? presidency.Country,
                presidency.Key
            ),
            CommitmentWords.Of("Overview.Eyebrow", language),
            cells.About("Overview.About"),
            [
                OpenParts.Summary(counts),
                await open.Priorities(seen, present.Key, length, stop),
                await open.Overdue(seen, counts, length, stop),
                await open.Coming(seen, counts, length, stop),
                await open.WithoutDay(seen, counts, length, stop),
                await pending.Contested(seen, counts, length, stop),
                await pending.AwaitingNames(seen, counts, length, stop),
                await pending.Proposals(length, stop),
                pending.Meetings(facts),
            ]
        );
    }
}
