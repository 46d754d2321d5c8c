using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Proposals;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Boards.OfMeeting;

/// <summary>Proposals and contributions that a meeting takes up, or that wait with its body.</summary>
internal sealed class MeetingProposals(
    ProposalFinder finder,
    IRecordedPlaces places,
    IRecordedDocuments documents,
    IRecordNames names
)
{
    private const int Most = 50;

    /// <summary>As they stand: what was taken up or referred by mistake, or went on since, is not this meeting's.</summary>
    public async Task<IReadOnlyList<ShownProposal>> Of(Meeting meeting, CancellationToken stop)
    {
        var (key, bodies) = (meeting.Key, meeting.Bodies.ToArray());
        // Few are with a body at a time; which turn stands, ProposalCourse alone says.
        var near = await (await finder.Followed(stop))
            .Where(one =>
                one.Meeting == key
                || (
                    one.State == ProposalState.Referred
                    && one.Turns.Any(turn => bodies.Contains(turn.Body))
                )
            )
            .OrderByDescending(one => one.State)
            .ThenBy(one => one.NotedOn)
            .ThenBy(one => one.Id)
            .Include(one => one.Turns)
            .ToListAsync(stop);
        var found = near.Where(one => one.Meeting == key || ProposalCourse.WaitsWith(one, bodies))
            .Take(Most)
            .ToList();
        var cited = await places.Of([.. found.Select(one => one.AddressId).Distinct()], stop);
        await documents.NoteReading(cited.Values, stop);
        var shown = new List<ShownProposal>();
        foreach (var one in found.Where(one => cited.ContainsKey(one.AddressId)))
        {
            shown.Add(await View(one, cited[one.AddressId], stop));
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
