using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Kernel;
using Puebla.Record.Contracts;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Commitments;

public sealed class ProposalRulesTests
{
    private const string Noted = "2019-05-04";
    private static readonly ProposalState[] States = Enum.GetValues<ProposalState>();

    [Fact]
    public void What_was_accepted_or_withdrawn_has_ended_and_all_else_goes_on()
    {
        foreach (var was in States)
        {
            var ended = was is ProposalState.Accepted or ProposalState.Withdrawn;
            Assert.Equal(ended, ProposalRules.Next(was).Count == 0);
            Assert.DoesNotContain(ProposalState.Noted, ProposalRules.Next(was));
            foreach (var to in States)
            {
                var whole = Whole(to);
                Assert.Equal(!ended && to != ProposalState.Noted, Wrong(was, whole).Count == 0);
            }
        }
    }

    [Fact]
    public void GRCM_2017_p7_p11_and_GRCM_2021_p4_c_e_to_take_note_is_not_to_accept()
    {
        var accepted = Whole(ProposalState.Accepted);
        Refuses("accepted-where", accepted with { Place = null });
        Refuses("by-same-text", accepted with { Place = Place(address: 1) });
        Refuses("place-before", accepted with { Place = Place(day: "2019-05-03") });
        Refuses("only-notes", accepted with { Place = Place(acts: [ClauseAct.Records]) });
        Refuses(
            "only-notes",
            accepted with
            {
                Place = Place(acts: [ClauseAct.Thanks, ClauseAct.Records]),
            }
        );
    }

    [Fact]
    public void GRCM_2021_p4_d_a_later_decision_accepts()
    {
        var accepted = Whole(ProposalState.Accepted);
        Allows(accepted with { Place = Place(acts: [ClauseAct.Decides]), Reason = "" });
        Allows(accepted with { Place = Place(acts: [ClauseAct.Thanks, ClauseAct.Requests]) });
        // Of the same day, and where no verb or no day is known, a person knows better.
        Allows(accepted with { Place = Place(day: Noted) });
        Allows(accepted with { Place = Place(acts: []) });
        Allows(accepted with { Place = Place(acts: [null, ClauseAct.Records]) });
        Allows(accepted with { Place = new(2, null, []) });
    }

    [Fact]
    public void GRCM_2017_p7_a_meeting_or_a_text_takes_up()
    {
        var taken = Whole(ProposalState.TakenUp);
        Allows(taken with { Place = null, Meeting = "grcm-2021-12-01" });
        Allows(taken with { Meeting = null });
        Refuses("taken-up-where", taken with { Place = null, Meeting = null });
        Refuses("meeting", taken with { Meeting = "grcm-2099-01-01" });
        Refuses("meeting-before", taken with { Meeting = "grcm-2017-06-20" });
        // The text that notes it may send it on at once, and a later one that only notes it again takes it up all the same.
        Allows(taken with { Place = Place(address: 1, day: Noted) });
        Allows(taken with { Place = Place(acts: [ClauseAct.Records]) });
    }

    [Fact]
    public void WG_2020_p4_d_a_body_is_asked_to_consider_and_it_is_said_which()
    {
        var referred = Whole(ProposalState.Referred);
        Allows(referred with { Body = "grcm" });
        Refuses("referred-where", referred with { Body = null });
        Refuses("body", referred with { Body = "nobody" });
    }

    [Fact]
    public void GRCM_2017_p18_p21_and_WG_2020_p5_p6_contributions_are_received_considered_and_answered()
    {
        var considered = Whole(ProposalState.Referred) with { Body = null };
        Assert.Empty(Wrong(ProposalState.Noted, considered, ProposalKind.Contribution));
        var answered = Whole(ProposalState.Answered);
        Assert.Empty(Wrong(ProposalState.Referred, answered, ProposalKind.Contribution));
        Refuses("answered-what", answered with { Reason = "" });
        Allows(answered with { Place = null });
    }

    [Fact]
    public void A_turn_without_a_provision_says_why_and_all_that_is_wrong_is_said_at_once()
    {
        var referred = Whole(ProposalState.Referred) with { Place = null, Reason = "" };
        Refuses("reason", referred);
        Allows(Whole(ProposalState.Referred) with { Reason = "" });
        Refuses("reason", Whole(ProposalState.Withdrawn) with { Reason = "" });
        Refuses("too-long", referred with { Reason = new('x', 4001) });
        Refuses("step", referred with { State = null });
        Assert.Equal(
            [TurnFields.Body, TurnFields.Meeting, TurnFields.Reason],
            Wrong(
                    ProposalState.Noted,
                    new(ProposalState.Referred) { Body = "nobody", Meeting = "none" }
                )
                .Select(one => one.Field)
        );
    }

    [Fact]
    public void Those_who_brought_it_withdraw_it_with_a_reason_until_it_is_accepted()
    {
        foreach (var was in States)
        {
            var may = was is not (ProposalState.Accepted or ProposalState.Withdrawn);
            Assert.Equal(may, ProposalRules.Withdraw(was, "Ya no procede.") is null);
            Assert.NotNull(ProposalRules.Withdraw(was, ""));
        }
        Assert.Null(ProposalRules.Undo(hasTurns: true, "Fue un error."));
        Assert.NotNull(ProposalRules.Undo(hasTurns: true, ""));
        Assert.NotNull(ProposalRules.Undo(hasTurns: false, "Fue un error."));
    }

    // Everything that any step may want.
    private static AskedTurn Whole(ProposalState state) =>
        new(state)
        {
            Body = "grcm",
            Place = Place(),
            Reason = "Se dijo así.",
        };

    private static TurnPlace Place(
        long address = 2,
        string day = "2021-12-01",
        ClauseAct?[]? acts = null
    ) => new(address, Day(day), acts ?? [ClauseAct.Decides]);

    private static void Allows(AskedTurn asked) => Assert.Empty(Wrong(ProposalState.Noted, asked));

    private static void Refuses(string code, AskedTurn asked)
    {
        var wrong = Assert.Single(Wrong(ProposalState.Noted, asked));
        Assert.EndsWith($".{code}", wrong.Refusal.Code, StringComparison.Ordinal);
        Assert.NotEqual(wrong.Refusal.In(Language.Spanish), wrong.Refusal.In(Language.English));
    }

    private static List<WrongTurn> Wrong(
        ProposalState was,
        AskedTurn asked,
        ProposalKind kind = ProposalKind.Proposal
    ) => [.. ProposalRules.Turn(new(kind, was, 1, Day(Noted)), asked, CrmData.Facts)];

    private static DateOnly Day(string day) =>
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
