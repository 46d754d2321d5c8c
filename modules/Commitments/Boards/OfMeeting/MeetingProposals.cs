using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Boards.OfMeeting;

/// <summary>Proposals and contributions that a meeting takes up, or that wait with its body.</summary>
internal sealed class MeetingProposals(
    IRecordedPlaces places,
    IRecordedDocuments documents,
    IRecordNames names
)
{
    private const int Most = 50;

    public async Task<IReadOnlyList<ShownProposal>> Of(
        Seen seen,
        Meeting meeting,
        CancellationToken stop
    )
    {
        var (key, bodies) = (meeting.Key, meeting.Bodies.ToArray());
        var found = await seen
            .Proposals.Where(one =>
                (one.State == ProposalState.TakenUp && one.Turns.Any(turn => turn.Meeting == key))
                || (
                    one.State == ProposalState.Referred
                    && one.Turns.Any(turn =>
                        turn.State == ProposalState.Referred && bodies.Contains(turn.Body)
                    )
                )
            )
            .OrderByDescending(one => one.State)
            .ThenBy(one => one.NotedOn)
            .ThenBy(one => one.Id)
            .Take(Most)
            .ToListAsync(stop);
        var cited = await places.Of([.. found.Select(one => one.AddressId)], stop);
        var shown = new List<ShownProposal>();
        foreach (var one in found.Where(one => cited.ContainsKey(one.AddressId)))
        {
            var place = cited[one.AddressId];
            await documents.NoteReading(place, stop);
            shown.Add(await View(one, place, stop));
        }
        return shown;
    }

    private async Task<ShownProposal> View(
        Proposal one,
        RecordedPlace place,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        var proposers = new List<string>();
        foreach (var code in one.Proposers)
        {
            proposers.Add(await names.Addressee(code, stop));
        }
        return new(
            CommitmentWords.Short(one.Words),
            one.Language == language.Code ? null : one.Language,
            place.Citation,
            ProposalPlaces.Of(one.Id),
            CommitmentWords.List(proposers, language),
            CommitmentWords.Of($"{one.Kind}.{one.State}", language)
        );
    }
}
