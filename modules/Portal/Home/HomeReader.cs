using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Contracts;

namespace Puebla.Portal.Home;

/// <summary>Gathers what the home page shows.</summary>
internal sealed class HomeReader(
    IConference conference,
    IRecordFigures records,
    TimeProvider clock,
    IStringLocalizer<Texts> words
)
{
    private const int Listed = 5;

    public async Task<HomeView> Read(CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var counts = await records.Count(stop);
        return new(
            PresidencyView.On(today, facts),
            facts.Meetings.FirstOrDefault(meeting =>
                OfTheConference(meeting) && meeting.Start.First >= today
            ),
            facts.Meetings.LastOrDefault(meeting =>
                OfTheConference(meeting)
                && meeting.Status == MeetingStatus.Held
                && meeting.Start.First < today
            ),
            counts,
            await Latest(counts, stop),
            await records.ThatFind(words["Home.Queries"].Value.Split('|'), stop)
        );
    }

    // Samples stand in only where there is nothing else to show, and say what they are.
    private Task<IReadOnlyList<PublicInstrument>> Latest(
        RecordFigures counts,
        CancellationToken stop
    ) => records.Latest(Listed, samples: counts.Instruments == 0, stop);

    private static bool OfTheConference(Meeting meeting) => meeting.Kind != MeetingKind.Outside;
}

/// <summary>What the home page shows.</summary>
internal sealed record HomeView(
    PresidencyView? Presidency,
    Meeting? Next,
    Meeting? Last,
    RecordFigures Counts,
    IReadOnlyList<PublicInstrument> Latest,
    IReadOnlyList<string> Queries
);
