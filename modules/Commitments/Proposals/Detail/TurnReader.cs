using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;
using Puebla.Ui.Addresses;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Proposals.Detail;

/// <summary>The turns of a proposal, the latest first, as far as the reader may see the texts that they name.</summary>
internal sealed class TurnReader(
    ConferenceDb db,
    IRecordedPlaces places,
    IRecordNames names,
    IConference conference,
    ISentences sentences,
    IStringLocalizer<Puebla.Ui.Texts> dates
)
{
    public async Task<IReadOnlyList<TurnView>> Of(Proposal row, CancellationToken stop)
    {
        long[] addresses = [.. row.Turns.Select(turn => turn.AddressId).OfType<long>().Distinct()];
        var cited = await places.Of(addresses, stop);
        var born = await Born([.. cited.Keys], stop);
        var standing = ProposalCourse.Standing(row.Turns).Select(turn => turn.Id).ToHashSet();
        var facts = await conference.Facts(stop);
        var views = new List<TurnView>(row.Turns.Count);
        foreach (var turn in row.Turns.OrderByDescending(turn => turn.Id))
        {
            var place = turn.AddressId is { } address ? cited.GetValueOrDefault(address) : null;
            var stands = standing.Contains(turn.Id);
            views.Add(
                new(
                    turn.Id,
                    What(row.Kind, turn),
                    await sentences.Name("mandate", turn.Mandate, LanguageExtensions.Current, stop),
                    ConferenceFacts.DayOf(turn.At),
                    turn.Reason,
                    turn.Body is { } body ? await names.Addressee(body, stop) : null,
                    turn.Meeting is { } key ? Meeting(key, facts) : null,
                    place is null ? null : new(place.Citation, place.Link),
                    place is null ? [] : [.. born[place.AddressId].Select(id => Commitment(id))],
                    stands,
                    !stands && turn.Undoes is null
                )
            );
        }
        return views;
    }

    private static string What(ProposalKind kind, ProposalTurn turn)
    {
        var state = ProposalWords.State(kind, turn.State, LanguageExtensions.Current);
        return turn.Undoes is null
            ? state
            : CommitmentWords.Of("Turn.Undone", LanguageExtensions.Current, state);
    }

    // Whoever may see the text may know what it asks.
    private async Task<ILookup<long, int>> Born(long[] addresses, CancellationToken stop)
    {
        var rows =
            addresses.Length == 0
                ? []
                : await db.Set<Commitment>()
                    .Where(one => addresses.Contains(one.AddressId))
                    .OrderBy(one => one.Id)
                    .Select(one => new { one.AddressId, one.Id })
                    .ToListAsync(stop);
        return rows.ToLookup(one => one.AddressId, one => one.Id);
    }

    private static CitedPlace Commitment(int id) =>
        new(
            CommitmentWords.Of("Commitment.Number", LanguageExtensions.Current, id),
            CommitmentPlaces.Of(id)
        );

    private CitedPlace Meeting(string key, ConferenceFacts facts) =>
        facts.Meeting(key) is { } meeting
            ? new(
                CommitmentWords.Of(
                    "Deadline.MeetingName",
                    LanguageExtensions.Current,
                    meeting.Name.In(LanguageExtensions.Current),
                    PartialDateWords.Of(meeting.Start, dates)
                ),
                ConferencePlaces.Meeting(key)
            )
            : new(key, SitePlaces.Meetings.Here);
}
