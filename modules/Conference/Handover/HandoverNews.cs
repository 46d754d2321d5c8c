using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Notices;

namespace Puebla.Conference.Handover;

/// <summary>Tells those whom a handover concerns: both countries, who acts for their presidency, the Secretariat.</summary>
internal sealed class HandoverNews(NoticeWriter writer, IOfficeHolders holders, TimeProvider clock)
{
    private static readonly Office[] OfCountry =
    [
        Office.PresidencyChair,
        Office.FocalPoint,
        Office.AnswersForCountry,
        Office.ViceMinister,
    ];

    public async Task Tell(
        HandoverEntity row,
        string? outgoing,
        HandoverPayload payload,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        var persons = new HashSet<Guid>(
            await holders.HoldersOf(Office.Secretariat, null, now, stop)
        );
        foreach (var country in new[] { outgoing, row.Country }.OfType<string>().Distinct())
        {
            foreach (var office in OfCountry)
            {
                persons.UnionWith(
                    await holders.HoldersOf(office, Party.Country(country), now, stop)
                );
            }
        }
        foreach (var person in persons)
        {
            writer.Tell(
                person,
                HandoverKind.Recorded,
                row.ToFact().Subject,
                RightsPlaces.Handover.Spanish,
                payload
            );
        }
    }
}
