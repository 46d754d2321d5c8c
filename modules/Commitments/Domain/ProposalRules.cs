using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>What may become of a proposal or a contribution, and why not. Pure. To take note accepts nothing (GRCM-2017 ¶7, 11; GRCM-2021 ¶4.c, e); a later decision accepts (GRCM-2021 ¶4.d), a meeting takes up (GRCM-2017 ¶7), another body considers (WG-2020 ¶4.d); what observers and civil society brought is received, considered and answered (GRCM-2017 ¶18, 21; WG-2020 ¶5-6).</summary>
internal static class ProposalRules
{
    private const int Longest = 4000;

    /// <summary>What may follow. What was accepted or withdrawn has ended; what was answered may be taken up again.</summary>
    public static IReadOnlyList<ProposalState> Next(ProposalState was) =>
        was is ProposalState.Accepted or ProposalState.Withdrawn
            ? []
            :
            [
                ProposalState.Referred,
                ProposalState.TakenUp,
                ProposalState.Accepted,
                ProposalState.Answered,
                ProposalState.Withdrawn,
            ];

    /// <summary>What is wrong with a turn, field by field; nothing where it may be recorded.</summary>
    /// <param name="now">The proposal as it stands.</param>
    /// <param name="asked">The turn.</param>
    /// <param name="facts">The registers.</param>
    public static IEnumerable<WrongTurn> Turn(
        ProposalNow now,
        AskedTurn asked,
        ConferenceFacts facts
    )
    {
        if (asked.State is not { } state || state == ProposalState.Noted)
        {
            yield return new(TurnFields.Step, ProposalRefusals.Step);
            yield break;
        }
        if (!Next(now.State).Contains(state))
        {
            yield return new(
                TurnFields.Step,
                now.State == ProposalState.Accepted
                    ? ProposalRefusals.Accepted
                    : ProposalRefusals.Withdrawn
            );
            yield break;
        }
        foreach (
            var wrong in new[]
            {
                Body(now, asked, facts),
                Meeting(now, asked, facts),
                Place(now, asked),
                Reason(asked),
            }
        )
        {
            if (wrong is not null)
            {
                yield return wrong;
            }
        }
    }

    /// <summary>Those who brought it withdraw it, with a reason, as long as it is not accepted: a decision is the Conference's.</summary>
    public static WrongTurn? Withdraw(ProposalState was, string reason) =>
        was == ProposalState.Accepted ? new(TurnFields.Reason, ProposalRefusals.Accepted)
        : was == ProposalState.Withdrawn ? new(TurnFields.Reason, ProposalRefusals.Withdrawn)
        : Reason(new(ProposalState.Withdrawn) { Reason = reason });

    /// <summary>What was recorded last by mistake is taken back, with a reason.</summary>
    public static WrongTurn? Undo(bool hasTurns, string reason) =>
        hasTurns
            ? Reason(new(ProposalState.Withdrawn) { Reason = reason })
            : new(TurnFields.Reason, ProposalRefusals.NothingToUndo);

    private static WrongTurn? Body(ProposalNow now, AskedTurn asked, ConferenceFacts facts) =>
        asked.Body is { } body
            ? facts.Body(body) is null
                ? new(TurnFields.Body, ProposalRefusals.Body)
                : null
            : asked.State == ProposalState.Referred && now.Kind == ProposalKind.Proposal
                ? new(TurnFields.Body, ProposalRefusals.ReferredWhere)
                : null;

    private static WrongTurn? Meeting(ProposalNow now, AskedTurn asked, ConferenceFacts facts) =>
        asked.Meeting is { } key
            ? facts.Meeting(key) is not { } meeting
                ? new(TurnFields.Meeting, ProposalRefusals.Meeting)
                : LastDay(meeting) < now.NotedOn
                    ? new(TurnFields.Meeting, ProposalRefusals.MeetingBefore)
                    : null
            : asked is { State: ProposalState.TakenUp, Place: null }
                ? new(TurnFields.Meeting, ProposalRefusals.TakenUpWhere)
                : null;

    private static WrongTurn? Place(ProposalNow now, AskedTurn asked) =>
        asked.Place is { } place
            ? place.AddressId == now.AddressId && !SaysWhereNoted(asked.State)
                ? new(TurnFields.Place, ProposalRefusals.BySameText)
                : place.Day < now.NotedOn
                    ? new(TurnFields.Place, ProposalRefusals.PlaceBefore)
                    : asked.State == ProposalState.Accepted && OnlyNotes(place.Acts)
                        ? new(TurnFields.Place, ProposalRefusals.OnlyNotes)
                        : null
            : asked.State == ProposalState.Accepted
                ? new(TurnFields.Place, ProposalRefusals.AcceptedWhere)
                : null;

    private static WrongTurn? Reason(AskedTurn asked) =>
        asked.Reason.Length > Longest ? new(TurnFields.Reason, CommitmentRefusals.TooLong)
        : asked.Reason.Length > 0 ? null
        : asked.State == ProposalState.Answered
            ? new(TurnFields.Reason, ProposalRefusals.AnsweredWhat)
        : asked.State == ProposalState.Withdrawn || asked.Place is null
            ? new(TurnFields.Reason, CommitmentRefusals.Reason)
        : null;

    // "Tomar nota de la propuesta … y aprovechar la reunión del Grupo Ad Hoc para analizar dicha propuesta" (GRCM-2017 ¶7): what notes it may send it on at once, and nothing more.
    private static bool SaysWhereNoted(ProposalState? state) =>
        state is ProposalState.Referred or ProposalState.TakenUp;

    // Verb matters: Tomar nota is not Aceptar. Where no verb is known, a person knows better.
    private static bool OnlyNotes(IReadOnlyList<ClauseAct?> acts) =>
        acts.Count > 0 && acts.All(act => act is ClauseAct.Records or ClauseAct.Thanks);

    private static DateOnly LastDay(Meeting meeting) =>
        meeting.End.IsKnown ? meeting.End.Last : meeting.Start.Last;
}

/// <summary>A proposal as it stands, for the rules.</summary>
/// <param name="Kind">Of a member, or of observers and civil society.</param>
/// <param name="State">How it stands.</param>
/// <param name="AddressId">The provision that notes it.</param>
/// <param name="NotedOn">The day of its text; null where no document says.</param>
internal sealed record ProposalNow(
    ProposalKind Kind,
    ProposalState State,
    long AddressId,
    DateOnly? NotedOn
)
{
    public static ProposalNow Of(Proposal row) =>
        new(row.Kind, row.State, row.AddressId, row.NotedOn);
}

/// <summary>A turn as somebody wants to record it.</summary>
/// <param name="State">What became of it; null where nothing was chosen.</param>
internal sealed record AskedTurn(ProposalState? State)
{
    /// <summary>Code of a body; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>Key of a meeting; null for none.</summary>
    public string? Meeting { get; init; }

    /// <summary>The provision that says so; null for none.</summary>
    public TurnPlace? Place { get; init; }

    /// <summary>Why, or what was answered; empty for nothing.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>A provision that says what became of a proposal.</summary>
/// <param name="AddressId">Permanent number of its address.</param>
/// <param name="Day">The day of its text; null where it is unknown.</param>
/// <param name="Acts">What its clauses do.</param>
internal sealed record TurnPlace(long AddressId, DateOnly? Day, IReadOnlyList<ClauseAct?> Acts);

/// <summary>What is wrong with which field of a turn.</summary>
internal sealed record WrongTurn(string Field, Refusal Refusal);

/// <summary>Names of the fields of a turn.</summary>
internal static class TurnFields
{
    public const string Step = "paso";
    public const string Body = "organo";
    public const string Meeting = "reunion";
    public const string Place = "por";
    public const string Reason = "motivo";
}
