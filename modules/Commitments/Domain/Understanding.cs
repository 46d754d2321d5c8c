using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>Takes a clause for a commitment where it asks, for a proposal where it only notes one, and for nothing to follow up else. Verb matters: to take note is not to accept (GRCM-2017 ¶6-7, 11; GRCM-2021 ¶4.c-e).</summary>
internal static class Understanding
{
    /// <summary>What a clause is taken for.</summary>
    /// <param name="place">The clause with what it hangs on.</param>
    /// <param name="facts">The registers.</param>
    public static Understood Of(ClauseInPlace place, ConferenceFacts facts)
    {
        var clause = place.Clause;
        if (Frames.Is(place))
        {
            return Nothing(place, Why.Frame);
        }
        var frame = place.Frame;
        if (clause.Requested)
        {
            return Request(place, frame is null ? Why.Asks : Why.ItemOfRequest, facts);
        }
        if (clause.Act is null && frame is not null)
        {
            return frame.Clause.Requested ? Request(place, Why.ItemOfRequest, facts)
                : ClauseWords.ActOf(frame.Clause.Act) == ClauseAct.Records
                    ? Noted(place, Why.ItemNoted, Proposers.Of(frame), facts)
                : Nothing(place, Why.States);
        }
        if (frame is { Clause.Requested: false } && NotesItems(clause, frame))
        {
            return Noted(place, Why.ItemNoted, Proposers.Of(frame), facts);
        }
        var sort = ClauseWords.ActOf(clause.Act);
        var noun = ProposalNoun.In(clause.Text);
        if (clause.ProposedBy.Length > 0 || (sort == ClauseAct.Records && noun is not null))
        {
            return Noted(place, Why.Notes, clause.ProposedBy, facts);
        }
        if (sort == ClauseAct.Thanks && noun is not null)
        {
            return Noted(
                place,
                Why.ThanksForProposal,
                Proposers.Thanked(clause.Text, noun.Value),
                facts
            );
        }
        return Nothing(
            place,
            sort switch
            {
                ClauseAct.Thanks => Why.Courtesy,
                ClauseAct.Records => Why.OnlyNotes,
                ClauseAct.Decides => Why.Settles,
                _ => Why.States,
            }
        );
    }

    // "tomar nota de las siguientes: … c) Elaborar una declaración conjunta" (GRCM-2017 ¶18): the item's verb says what is proposed.
    private static bool NotesItems(RecordedClause clause, ClauseInPlace frame) =>
        ClauseWords.ActOf(frame.Clause.Act) == ClauseAct.Records
        && ClauseWords.ActOf(clause.Act)
            is not (ClauseAct.Thanks or ClauseAct.Records or ClauseAct.Decides);

    private static Understood Nothing(ClauseInPlace place, Why why) =>
        new(Finding.Nothing, why)
        {
            Act = place.Clause.Act,
            Sort = ClauseWords.ActOf(place.Clause.Act),
            Words = place.Clause.Text,
        };

    private static Understood Noted(
        ClauseInPlace place,
        Why why,
        IReadOnlyList<string> proposers,
        ConferenceFacts facts
    )
    {
        var sort = ClauseWords.ActOf(place.Clause.Act);
        return new(Finding.Proposal, why)
        {
            Act = place.Clause.Act,
            Sort = sort,
            Words = Words(place),
            Proposers = proposers,
            ProposalKind = Proposers.Sort(proposers, facts),
            ProposalState =
                sort == ClauseAct.Decides ? ProposalState.Accepted : ProposalState.Noted,
        };
    }

    private static Understood Request(ClauseInPlace place, Why why, ConferenceFacts facts)
    {
        var clause = place.Clause;
        var act = clause.Act ?? place.Frame?.Clause.Act;
        var asked = Asked(place);
        var unnamed = Unnamed.Are(clause.Text) && asked.Contains(Unnamed.Members);
        return new(Finding.Commitment, why)
        {
            Act = act,
            Sort = ClauseWords.ActOf(act),
            Words = Words(place),
            Addressees = unnamed ? [.. asked.Where(code => code != Unnamed.Members)] : asked,
            AwaitsNames = unnamed,
            Deadline = DeadlineOf(place, facts),
        };
    }

    private static string Words(ClauseInPlace place) =>
        place.Frame is { } frame
            ? $"{Words(frame).TrimEnd()} {place.Clause.Text}"
            : place.Clause.Text;

    // Nobody named: the head's, then whoever was asked right before in the same sentence (GRCM-2017 ¶28), then those whose decision it is.
    private static string[] Asked(ClauseInPlace place)
    {
        for (var at = place; at is not null; at = at.Frame)
        {
            if (at.Clause.Addressees.Length > 0)
            {
                return at.Clause.Addressees;
            }
        }
        var clause = place.Clause;
        var before = place.Provision.LastOrDefault(one => one.Position < clause.Position);
        if (before is { Requested: true, Addressees.Length: > 0 } && LacksSubject(clause))
        {
            return before.Addressees;
        }
        return clause.Body is { } body ? [Deciding(place, body)] : [];
    }

    // "re-elaborará el documento y enviará la versión revisada": a duty goes on for whoever had it.
    private static bool LacksSubject(RecordedClause clause) =>
        clause is { Act: { } act, Condition: null }
        && (
            act.EndsWith('á')
            || act.EndsWith("án", StringComparison.Ordinal)
            || act.StartsWith("will ", StringComparison.Ordinal)
            || act.StartsWith("shall ", StringComparison.Ordinal)
        )
        && clause.Text.StartsWith(act, StringComparison.OrdinalIgnoreCase);

    // What the technical level recommends, the Vice-Ministers decide (booklet l.759-767).
    private static string Deciding(ClauseInPlace place, string body)
    {
        var act = place.Clause.Act ?? place.Frame?.Clause.Act;
        var recommended =
            ClauseWords.ActOf(act) == ClauseAct.Forwards
            || place.Clause.Path.StartsWith("r.", StringComparison.Ordinal);
        return recommended && body == "grcm" ? "vice-ministers" : body;
    }

    private static Deadline DeadlineOf(ClauseInPlace place, ConferenceFacts facts)
    {
        var own = DeadlineReader.Read(place.Clause, facts);
        for (var at = place.Frame; at is not null && own.Kind == DeadlineKind.None; at = at.Frame)
        {
            own = DeadlineReader.Read(at.Clause, facts);
        }
        return own;
    }
}
