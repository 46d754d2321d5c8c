using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Recur;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.EditClause;

/// <summary>Reads one clause with what was said of it, for those who may see its text.</summary>
internal sealed class ClauseViews(
    ConferenceDb db,
    ClauseReader reader,
    IRecordedPlaces places,
    IConference conference
)
{
    /// <summary>The clause; null where the one who asks may not see it, or there is none.</summary>
    public async Task<ClauseView?> Of(long address, int position, CancellationToken stop = default)
    {
        var provision = await reader.Provision(address, stop);
        var place = provision.FirstOrDefault(one => one.Clause.Position == position);
        if (
            place is null
            || (await places.Of([address], stop)).GetValueOrDefault(address) is not { } cited
        )
        {
            return null;
        }
        var facts = await conference.Facts(stop);
        var verdicts = await db.Set<Verdict>()
            .AsNoTracking()
            .Where(one => one.AddressId == address)
            .ToListAsync(stop);
        var verdict = VerdictPairing
            .Of(place.Provision, verdicts)
            .ByPosition.GetValueOrDefault(position);
        var id = verdict?.Id ?? 0;
        return new(
            place,
            cited,
            Understanding.Of(place, facts),
            verdict,
            await Recurring
                .Latest(db)
                .AsNoTracking()
                .Include(one => one.Lines)
                .SingleOrDefaultAsync(one => one.VerdictId == id, stop),
            await db.Set<Proposal>()
                .AsNoTracking()
                .SingleOrDefaultAsync(one => one.VerdictId == id, stop),
            facts
        );
    }
}

/// <summary>One clause with what was said of it.</summary>
internal sealed record ClauseView(
    ClauseInPlace Place,
    RecordedPlace Cited,
    Understood Understood,
    Verdict? Verdict,
    Commitment? Commitment,
    Proposal? Proposal,
    ConferenceFacts Facts
)
{
    public RecordedClause Clause => Place.Clause;

    /// <summary>Whether the text says something else now than when it was confirmed.</summary>
    public bool IsCorrected => Verdict is { } verdict && !VerdictPairing.Same(verdict, Clause);

    /// <summary>What the form begins with: what was confirmed, else what is understood. The words of a corrected text are those that it has now.</summary>
    public Decided Start
    {
        get
        {
            var understood = Decided.As(Understood);
            if (Verdict is not { } verdict)
            {
                return understood;
            }
            var start = understood with { Finding = verdict.Finding, Reason = null };
            if (Commitment is { } commitment)
            {
                start = start with
                {
                    Act = IsCorrected ? start.Act : commitment.Act,
                    Words = IsCorrected ? start.Words : commitment.Words,
                    Addressees = Asked(commitment),
                    AwaitsNames = commitment.AwaitsNames,
                    Deadline = commitment.Deadline,
                };
            }
            if (Proposal is { } proposal)
            {
                start = start with
                {
                    Words = IsCorrected ? start.Words : proposal.Words,
                    Proposers = proposal.Proposers,
                    ProposalKind = proposal.Kind,
                    ProposalState = proposal.NotedAs,
                };
            }
            return start;
        }
    }

    /// <summary>Those who are no longer asked and whose lines nobody ended.</summary>
    public IReadOnlyList<string> NoLongerAsked =>
        [
            .. Commitment
                ?.Lines.Where(line =>
                    !line.IsAsked && line.State is LineState.NotBegun or LineState.UnderWay
                )
                .Select(line => line.Addressee)
                ?? [],
        ];

    // The lines, with "the members" where they are all of them: a name for each would hide who was asked.
    private List<string> Asked(Commitment commitment)
    {
        var lines = commitment
            .Lines.Where(line => line.IsAsked)
            .Select(line => line.Addressee)
            .ToList();
        var members = Addressees.Lines(
            [Unnamed.Members],
            commitment.AskedOn,
            ConferenceFacts.DayOf(commitment.ConfirmedAt),
            Facts
        );
        return members.Count > 0 && members.All(lines.Contains)
            ? [Unnamed.Members, .. lines.Except(members)]
            : lines;
    }
}
