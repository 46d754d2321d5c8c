using Puebla.Conference.Contracts;
using Puebla.Conference.Participation;
using static Puebla.Conference.Contracts.Right;

namespace Puebla.Tests.Access;

/// <summary>What the documents give to the members, the presidency and the Secretariat, each with its seed and line.</summary>
public sealed class MemberRulesTests
{
    [Fact]
    [Proves("members-plenary")]
    public void The_members_make_up_the_plenary__booklet_l580_585_and_l651_664()
    {
        Is(ParticipantClass.MemberCountry, Occasion.Plenary, Attend, CellAnswer.Yes);
        Is(ParticipantClass.MemberCountry, Occasion.Plenary, Speak, CellAnswer.Yes);
    }

    [Fact]
    [Proves("consensus")]
    public void The_members_decide_in_plenary_and_nobody_else__booklet_l580_585_and_l694_696() =>
        Assert.Equal(
            [ParticipantClass.MemberCountry, ParticipantClass.Presidency],
            ParticipationWords.Classes.Where(who =>
                ParticipationTable.Of(who, Occasion.Plenary, Decide).Answer == CellAnswer.Yes
            )
        );

    [Theory]
    [Proves("drafting-groups")]
    [InlineData(Occasion.Plenary)]
    [InlineData(Occasion.Grcm)]
    [InlineData(Occasion.Network)]
    public void Members_draft_in_the_group_formed_at_each_meeting__booklet_l759_767(
        Occasion occasion
    )
    {
        Is(ParticipantClass.MemberCountry, occasion, Draft, CellAnswer.Yes);
        Is(ParticipantClass.Presidency, occasion, Draft, CellAnswer.Yes);
    }

    [Fact]
    [Proves("drafting-groups")]
    public void What_the_drafting_group_keeps_is_for_those_who_speak_for_a_member__booklet_l759_767()
    {
        var rights = TableRights.At(TableRights.Now);
        Assert.Contains("body:drafting-group", rights.AudiencesOf("focal-point@country:CRI"));
        Assert.DoesNotContain("body:drafting-group", rights.AudiencesOf("official@country:CRI"));
        Assert.DoesNotContain(
            "body:drafting-group",
            rights.AudiencesOf("observer-delegate@organization:acnur")
        );
    }

    [Fact]
    [Proves("grcm-members")]
    public void The_GRCM_is_made_up_of_the_members_directors__booklet_l851_855()
    {
        Is(ParticipantClass.MemberCountry, Occasion.Grcm, Attend, CellAnswer.Yes);
        Is(ParticipantClass.MemberCountry, Occasion.Grcm, Speak, CellAnswer.Yes);
    }

    [Fact]
    [Proves("working-group-members")]
    public void Members_comment_on_a_working_groups_drafts_and_it_reports__wg_2020_p2_grcm_2021_p1()
    {
        Is(ParticipantClass.MemberCountry, Occasion.WorkingGroup, Draft, CellAnswer.Yes);
        Assert.Equal(
            "reports-to-grcm",
            ParticipationTable
                .Of(ParticipantClass.MemberCountry, Occasion.WorkingGroup, Decide)
                .Condition?.Code
        );
    }

    [Fact]
    [Proves("joint-plenary")]
    public void Joint_plenaries_are_held_with_the_South_American_process__grcm_2021_p4_p7_u()
    {
        Is(ParticipantClass.MemberCountry, Occasion.JointPlenary, Attend, CellAnswer.Yes);
        Is(ParticipantClass.SisterProcess, Occasion.JointPlenary, Attend, CellAnswer.Yes);
    }

    [Fact]
    [Proves("joint-plenary-decision")]
    public void Who_decides_in_a_joint_plenary_is_a_setting_and_nobody_by_default__grcm_2017_p6() =>
        Silent(ParticipantClass.MemberCountry, Occasion.JointPlenary, Decide, SilentValue.No);

    [Fact]
    [Proves("seminar")]
    public void Seminars_are_for_members_the_opening_presidency_and_the_Secretariat__booklet_l830_836() =>
        Assert.All(
            [
                ParticipantClass.MemberCountry,
                ParticipantClass.Presidency,
                ParticipantClass.Secretariat,
            ],
            who => Is(who, Occasion.Seminar, Attend, CellAnswer.Yes)
        );

    [Fact]
    [Proves("presidency-chairs")]
    public void The_presidency_chairs_speaks_and_heads_the_drafting__booklet_l751_767_and_l781_796() =>
        Assert.All(
            [Occasion.Plenary, Occasion.Grcm, Occasion.Network],
            occasion =>
                Assert.All(
                    [Attend, Speak, Draft],
                    right =>
                        Assert.Equal(
                            "participation.presidency-chairs",
                            ParticipationTable
                                .Of(ParticipantClass.Presidency, occasion, right)
                                .Rule.Code
                        )
                )
        );

    [Fact]
    [Proves("secretariat-assists")]
    public void The_Secretariat_assists_in_plenary_and_whether_it_speaks_is_a_setting__booklet_l604_612()
    {
        Is(ParticipantClass.Secretariat, Occasion.Plenary, Attend, CellAnswer.Yes);
        Is(ParticipantClass.Secretariat, Occasion.Plenary, ReceivePapers, CellAnswer.Yes);
        Silent(ParticipantClass.Secretariat, Occasion.Plenary, Speak, SilentValue.Authorised);
    }

    [Fact]
    [Proves("secretariat-reports")]
    public void The_Secretariat_reports_to_the_GRCM__grcm_2017_p2_grcm_2021_p2()
    {
        Is(ParticipantClass.Secretariat, Occasion.Grcm, Attend, CellAnswer.Yes);
        Is(ParticipantClass.Secretariat, Occasion.Grcm, Speak, CellAnswer.Yes);
    }

    [Fact]
    [Proves("secretariat-redrafts")]
    public void The_Secretariat_redrafts_at_the_GRCM_and_not_in_plenary__grcm_2017_p4_p27()
    {
        Is(ParticipantClass.Secretariat, Occasion.Grcm, Draft, CellAnswer.Yes);
        Silent(ParticipantClass.Secretariat, Occasion.Plenary, Draft, SilentValue.Authorised);
    }

    private static void Is(
        ParticipantClass who,
        Occasion occasion,
        Right right,
        CellAnswer answer
    ) => Assert.Equal(answer, ParticipationTable.Of(who, occasion, right).Answer);

    private static void Silent(
        ParticipantClass who,
        Occasion occasion,
        Right right,
        string byDefault
    )
    {
        var cell = ParticipationTable.Of(who, occasion, right);
        Assert.Equal((CellAnswer.Silent, byDefault), (cell.Answer, cell.Setting?.Default));
    }
}
