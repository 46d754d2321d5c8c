using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using static Puebla.Conference.Contracts.Right;

namespace Puebla.Tests.Access;

/// <summary>What the documents give to those who come by invitation or practice, each with its seed and line.</summary>
public sealed class GuestRulesTests
{
    [Fact]
    [Proves("only-members-decide")]
    public void Only_the_members_decide__booklet_l580_585_and_l694_696() =>
        Assert.All(
            ParticipationWords.Classes.Except([
                ParticipantClass.MemberCountry,
                ParticipantClass.Presidency,
            ]),
            who =>
                Assert.All(
                    ParticipationWords.Occasions,
                    occasion => Is(who, occasion, Decide, CellAnswer.No)
                )
        );

    [Fact]
    [Proves("observer-statements")]
    public void Observers_make_statements_where_they_are_invited_to__booklet_l435_442()
    {
        When(ParticipantClass.ObserverCountry, Occasion.Network, Speak, "invited-to-speak");
        When(ParticipantClass.ObserverOrganization, Occasion.Network, Speak, "invited-to-speak");
        When(ParticipantClass.ObserverCountry, Occasion.AdHocGroup, Speak, "invited-to-speak");
    }

    [Fact]
    [Proves("technical-drafts")]
    public void Observer_organisations_give_technical_drafts_where_asked__grcm_2017_p16_p20_wg_2020_p3()
    {
        When(ParticipantClass.ObserverOrganization, Occasion.Grcm, Draft, "asked");
        When(ParticipantClass.ObserverOrganization, Occasion.WorkingGroup, Draft, "asked");
    }

    [Fact]
    [Proves("civil-society-drafts")]
    public void Civil_society_drafts_its_own_proposals_where_asked__grcm_2017_p18()
    {
        When(ParticipantClass.CivilSociety, Occasion.Grcm, Draft, "asked");
        Is(ParticipantClass.CivilSociety, Occasion.Plenary, Draft, CellAnswer.Silent);
    }

    [Fact]
    [Proves("ad-hoc-guests")]
    public void Guests_come_to_an_ad_hoc_group_by_invitation__booklet_l1451_1459_l1517_1519_grcm_2017_p7()
    {
        foreach (
            var who in new[]
            {
                ParticipantClass.ObserverCountry,
                ParticipantClass.ObserverOrganization,
                ParticipantClass.SisterProcess,
            }
        )
        {
            When(who, Occasion.AdHocGroup, Attend, "invited-explicitly");
        }
    }

    [Fact]
    [Proves("seminar-organizations")]
    public void Observer_organisations_take_part_in_workshops__grcm_2017_p14_grcm_2021_p7_d() =>
        Is(ParticipantClass.ObserverOrganization, Occasion.Seminar, Attend, CellAnswer.Yes);

    [Fact]
    [Proves("seminar-observer-countries")]
    public void Whether_observer_countries_come_to_seminars_is_a_setting__history_2_b()
    {
        var cell = ParticipationTable.Of(
            ParticipantClass.ObserverCountry,
            Occasion.Seminar,
            Attend
        );
        Assert.Equal(
            (CellAnswer.Silent, SilentValue.Authorised),
            (cell.Answer, cell.Setting?.Default)
        );
    }

    [Fact]
    [Proves("sister-grcm")]
    public void The_South_American_process_came_to_the_GRCM_as_an_observer__grcm_2021_p4_a_p11()
    {
        When(ParticipantClass.SisterProcess, Occasion.Grcm, Attend, "invited-explicitly");
        When(ParticipantClass.SisterProcess, Occasion.Grcm, Speak, "invited-to-speak");
        Is(ParticipantClass.SisterProcess, Occasion.Grcm, Decide, CellAnswer.No);
    }

    private static void When(
        ParticipantClass who,
        Occasion occasion,
        Right right,
        string condition
    ) => Assert.Equal(condition, ParticipationTable.Of(who, occasion, right).Condition?.Code);

    private static void Is(
        ParticipantClass who,
        Occasion occasion,
        Right right,
        CellAnswer answer
    ) => Assert.Equal(answer, ParticipationTable.Of(who, occasion, right).Answer);
}
