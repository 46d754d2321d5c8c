using Puebla.Conference.Contracts;
using Puebla.Conference.Participation;
using Puebla.Kernel.Access;
using static Puebla.Conference.Contracts.Right;

namespace Puebla.Tests.Access;

/// <summary>The Conference's rules of participation, each with its seed and line.</summary>
public sealed class ParticipationRulesTests
{
    [Fact]
    [Proves("grcm-without-observer-countries")]
    public void Observer_countries_do_not_attend_the_GRCM__booklet_l855_858() =>
        Assert.All(
            Cells(ParticipantClass.ObserverCountry, Occasion.Grcm),
            cell => Assert.Equal(CellAnswer.No, cell.Answer)
        );

    [Fact]
    public void Observer_organisations_attend_the_GRCM__booklet_l855_858() =>
        Is(ParticipantClass.ObserverOrganization, Occasion.Grcm, Attend, CellAnswer.Yes);

    [Fact]
    [Proves("observers-plenary")]
    public void Observers_take_part_in_the_plenary__booklet_l651_653()
    {
        Is(ParticipantClass.ObserverCountry, Occasion.Plenary, Attend, CellAnswer.Yes);
        Is(ParticipantClass.ObserverOrganization, Occasion.Plenary, Attend, CellAnswer.Yes);
    }

    [Fact]
    [Proves("observer-countries-never-decide")]
    public void Observer_countries_never_decide__booklet_l276_280_and_l435_442() =>
        Assert.All(
            ParticipationWords.Occasions,
            occasion => Is(ParticipantClass.ObserverCountry, occasion, Decide, CellAnswer.No)
        );

    [Fact]
    [Proves("observer-countries-by-authorisation")]
    public void Observer_countries_draft_and_intervene_only_as_the_presidency_authorised__booklet_l276_280()
    {
        foreach (var right in new[] { Speak, Draft })
        {
            var cell = ParticipationTable.Of(
                ParticipantClass.ObserverCountry,
                Occasion.Plenary,
                right
            );
            Assert.Equal("presidency-authorises", cell.Condition?.Code);
            Assert.Equal(Opening.Authorisation, cell.Condition?.Opening);
        }
    }

    [Fact]
    [Proves("observers-do-not-draft")]
    public void Observer_organisations_do_not_draft_in_the_plenary__booklet_l435_442() =>
        Is(ParticipantClass.ObserverOrganization, Occasion.Plenary, Draft, CellAnswer.No);

    [Fact]
    [Proves("grcm-presentations")]
    [Proves("agenda-slots")]
    public void Observer_organisations_speak_in_their_place_on_the_agenda__booklet_l294_297() =>
        Assert.Equal(
            "agenda-slot",
            ParticipationTable
                .Of(ParticipantClass.ObserverOrganization, Occasion.Grcm, Speak)
                .Condition?.Code
        );

    [Fact]
    [Proves("draft-agenda")]
    public void Only_organisations_and_members_get_the_draft_agenda__booklet_l686_690()
    {
        Is(ParticipantClass.MemberCountry, Occasion.Plenary, ReceivePapers, CellAnswer.Yes);
        Is(
            ParticipantClass.ObserverOrganization,
            Occasion.Plenary,
            ReceivePapers,
            CellAnswer.OnCondition
        );
        Is(ParticipantClass.ObserverCountry, Occasion.Plenary, ReceivePapers, CellAnswer.Silent);
    }

    [Fact]
    [Proves("networks-by-invitation")]
    public void Networks_are_without_observers_unless_expressly_invited__booklet_l925_928()
    {
        foreach (
            var who in new[]
            {
                ParticipantClass.ObserverCountry,
                ParticipantClass.ObserverOrganization,
            }
        )
        {
            Assert.Equal(
                "invited-explicitly",
                ParticipationTable.Of(who, Occasion.Network, Attend).Condition?.Code
            );
        }
    }

    [Theory]
    [Proves("plenary-civil-society")]
    [Proves("grcm-civil-society")]
    [Proves("networks-civil-society")]
    [InlineData(Occasion.Plenary, "l.655-661")]
    [InlineData(Occasion.Grcm, "l.898-902")]
    [InlineData(Occasion.Network, "l.928-930")]
    public void Civil_society_has_its_own_space__booklet_l655_661_l898_902_l928_930(
        Occasion occasion,
        string place
    )
    {
        var cell = ParticipationTable.Of(ParticipantClass.CivilSociety, occasion, Attend);
        Assert.Equal("own-space", cell.Condition?.Code);
        Assert.Contains(cell.Rule.Sources, source => source.Ref == place);
    }

    [Fact]
    [Proves("seminar-civil-society")]
    public void Civil_society_takes_part_in_seminars__booklet_l349_355() =>
        Is(ParticipantClass.CivilSociety, Occasion.Seminar, Attend, CellAnswer.Yes);

    [Fact]
    [Proves("ad-hoc-civil-society")]
    public void At_most_three_of_civil_society_in_the_group_created_with_it__history_23_D2() =>
        Assert.Equal(
            "at-most-three",
            ParticipationTable
                .Of(ParticipantClass.CivilSociety, Occasion.AdHocGroup, Attend)
                .Condition?.Code
        );

    [Fact]
    [Proves("closed-door-wins")]
    public void The_closed_door_wins_over_special_participants__history_7_and_booklet_l666_670() =>
        Is(ParticipantClass.SpecialParticipant, Occasion.ClosedDoor, Attend, CellAnswer.No);

    [Theory]
    [Proves("special-participants")]
    [InlineData(Occasion.Plenary)]
    [InlineData(Occasion.Grcm)]
    [InlineData(Occasion.Network)]
    public void Special_participants_come_when_the_ViceMinisters_invite_them__history_7(
        Occasion occasion
    ) =>
        Assert.Equal(
            "invited-by-vice-ministers",
            ParticipationTable
                .Of(ParticipantClass.SpecialParticipant, occasion, Attend)
                .Condition?.Code
        );

    [Fact]
    [Proves("members-among-themselves")]
    public void Behind_closed_doors_nobody_enters_but_members__booklet_l444_447_and_l666_670() =>
        Assert.All(
            ParticipationWords.Classes.Except([
                ParticipantClass.MemberCountry,
                ParticipantClass.Presidency,
                ParticipantClass.Secretariat,
            ]),
            who => Is(who, Occasion.ClosedDoor, Attend, CellAnswer.No)
        );

    [Fact]
    [Proves("secretariat-closed-door")]
    public void Whether_the_Secretariat_enters_is_an_open_setting_denied__booklet_l666_675()
    {
        var cell = ParticipationTable.Of(ParticipantClass.Secretariat, Occasion.ClosedDoor, Attend);
        Assert.Equal((CellAnswer.Silent, SilentValue.No), (cell.Answer, cell.Setting?.Default));
    }

    [Theory]
    [Proves("closed-door")]
    [InlineData(1, 0, true)]
    [InlineData(1, 2, true)]
    [InlineData(1, 3, false)]
    [InlineData(2, 4, true)]
    [InlineData(2, 5, false)]
    [InlineData(0, 1, false)]
    public void Each_ViceMinister_brings_at_most_two_officials__booklet_l666_670_history_16_b(
        int viceMinisters,
        int officials,
        bool admitted
    ) => Assert.Equal(admitted, ClosedDoor.Admits(viceMinisters, officials));

    [Fact]
    [Proves("grcm-no-policy")]
    public void The_GRCM_adopts_no_policy_decisions__history_4_a() =>
        Assert.Equal(
            "technical-level",
            ParticipationTable
                .Of(ParticipantClass.MemberCountry, Occasion.Grcm, Decide)
                .Condition?.Code
        );

    [Fact]
    [Proves("network-members")]
    public void A_networks_work_plan_needs_the_GRCM__booklet_l912_923() =>
        Assert.Equal(
            "grcm-approves",
            ParticipationTable
                .Of(ParticipantClass.MemberCountry, Occasion.Network, Decide)
                .Condition?.Code
        );

    [Fact]
    [Proves("ad-hoc-members")]
    public void Members_join_an_ad_hoc_group_by_interest__history_28_13()
    {
        var rights = TableRights.At(TableRights.Now);
        Assert.Contains("body:ad-hoc-extraregional", rights.AudiencesOf("focal-point@country:CRI"));
        Assert.DoesNotContain(
            "body:ad-hoc-extraregional",
            rights.AudiencesOf("focal-point@country:NIC")
        );
    }

    [Fact]
    [Proves("groups-observer-practice")]
    [Proves("groups-civil-society-practice")]
    public void Who_attends_a_working_group_is_filled_from_practice__wg_2020_p5_p6()
    {
        Assert.Equal(
            SilentValue.Yes,
            ParticipationTable
                .Of(ParticipantClass.ObserverOrganization, Occasion.WorkingGroup, Attend)
                .Setting?.Default
        );
        Assert.Equal(
            SilentValue.No,
            ParticipationTable
                .Of(ParticipantClass.ObserverCountry, Occasion.WorkingGroup, Attend)
                .Setting?.Default
        );
    }

    [Fact]
    [Proves("private-pages")]
    [Proves("private-pages-of-members")]
    public void The_private_pages_are_the_members__history_10_A_1()
    {
        var rights = TableRights.At(TableRights.Now);
        Assert.Contains("members", rights.AudiencesOf("official@country:CAN"));
        Assert.Contains("members", rights.AudiencesOf("secretariat@secretariat"));
        Assert.Empty(rights.AudiencesOf("observer-delegate@country:COL"));
        Assert.Empty(rights.AudiencesOf("observer-delegate@organization:acnur"));
    }

    [Fact]
    public void Networks_end_before_September_2020_and_working_groups_follow__wg_2020()
    {
        var then = TableRights
            .At(new(2010, 6, 1, 12, 0, 0, TimeSpan.Zero))
            .AudiencesOf("focal-point@country:CRI");
        Assert.Contains("body:network-consular", then);
        Assert.DoesNotContain("body:working-group-border", then);

        var now = TableRights.At(TableRights.Now);
        Assert.DoesNotContain(
            "body:network-consular",
            now.AudiencesOf("delegate@country:CRI/network-consular")
        );
        Assert.Contains(
            "body:working-group-border",
            now.AudiencesOf("delegate@country:CRI/working-group-border")
        );
    }

    [Fact]
    public void Who_signs_administrative_documents_is_a_setting__booklet_l811_815_and_l1029_1033() =>
        Assert.Equal(
            "either",
            OtherSettings.All.Single(one => one.Key == OtherSettings.Signing).Default
        );

    private static IEnumerable<Cell> Cells(ParticipantClass who, Occasion occasion) =>
        ParticipationTable.Cells.Where(cell => cell.Class == who && cell.Occasion == occasion);

    private static void Is(
        ParticipantClass who,
        Occasion occasion,
        Right right,
        CellAnswer answer
    ) => Assert.Equal(answer, ParticipationTable.Of(who, occasion, right).Answer);
}
