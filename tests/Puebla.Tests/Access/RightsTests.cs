using Puebla.Conference.Contracts;
using Puebla.Conference.Participation;
using Puebla.Kernel.Access;
using static Puebla.Tests.Access.TableRights;

namespace Puebla.Tests.Access;

/// <summary>What mandates give, by the two tables.</summary>
public sealed class RightsTests
{
    [Fact]
    public void A_focal_point_reads_what_is_the_members_and_its_own_governments()
    {
        var audiences = At(Now).AudiencesOf("focal-point@country:CRI");
        Assert.Superset(
            new HashSet<string>
            {
                "members",
                "government:CRI",
                "body:grcm",
                "body:vice-ministers",
                "body:working-group-border",
                "occasion:grcm-2021-12-01",
            },
            audiences.ToHashSet()
        );
        Assert.DoesNotContain("headsofdelegation", audiences);
        Assert.DoesNotContain("presidencyandsecretariat", audiences);
        Assert.DoesNotContain("body:secretariat", audiences);
        Assert.DoesNotContain("body:presidency", audiences);
    }

    [Fact]
    public void An_official_is_of_the_government_and_of_no_body()
    {
        var audiences = At(Now).AudiencesOf("official@country:CRI");
        Assert.Contains("government:CRI", audiences);
        Assert.DoesNotContain(audiences, one => one.StartsWith("body:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_delegate_belongs_to_the_body_of_the_nomination_alone() =>
        Assert.Equal(
            ["body:working-group-border"],
            At(Now)
                .AudiencesOf("delegate@country:CRI/working-group-border")
                .Where(one => one.StartsWith("body:", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("focal-point@country:CRI", "occasion:crm-1998", true)]
    [InlineData("focal-point@country:DOM", "occasion:crm-1998", false)]
    [InlineData("focal-point@country:DOM", "occasion:crm-2001", true)]
    public void Papers_of_meetings_before_a_country_joined_are_not_its_own(
        string mandate,
        string audience,
        bool given
    ) => Assert.Equal(given, At(Now).AudiencesOf(mandate).Contains(audience));

    [Fact]
    public void A_ViceMinister_is_a_head_of_delegation() =>
        Assert.Contains("headsofdelegation", At(Now).AudiencesOf("vice-minister@country:CRI"));

    [Fact]
    public void The_Secretariat_does_not_enter_the_closed_door_until_the_setting_says_so()
    {
        Assert.DoesNotContain("headsofdelegation", At(Now).AudiencesOf("secretariat@secretariat"));
        var open = Settings(
            ("participation.secretariat.closed-door.attend", SilentValue.Yes),
            ("participation.secretariat.closed-door.receive-papers", SilentValue.Yes)
        );
        Assert.Contains(
            "headsofdelegation",
            At(Now, settings: open).AudiencesOf("secretariat@secretariat")
        );
    }

    [Fact]
    public void The_chair_acts_only_while_the_country_presides()
    {
        Assert.Contains(
            "presidencyandsecretariat",
            At(Now).AudiencesOf("presidency-chair@country:PAN")
        );
        Assert.Empty(At(Now).AudiencesOf("presidency-chair@country:CRI"));
        Assert.Empty(At(Panama.At.AddSeconds(-1)).AudiencesOf("presidency-chair@country:PAN"));
        Assert.NotEmpty(At(Panama.At).AudiencesOf("presidency-chair@country:PAN"));
    }

    [Fact]
    public void A_country_that_is_no_member_on_the_day_has_no_rights()
    {
        Assert.Empty(
            At(new(1998, 6, 1, 12, 0, 0, TimeSpan.Zero)).AudiencesOf("focal-point@country:DOM")
        );
        Assert.Empty(At(Now).AudiencesOf("observer-delegate@country:CHL"));
        Assert.Empty(At(Now).AudiencesOf("focal-point@country:COL"));
    }

    [Fact]
    public void Where_belonging_is_not_documented_the_setting_answers()
    {
        var invited = Opening(
            ParticipantClass.ObserverOrganization,
            Occasion.Grcm,
            rights: [Right.ReceivePapers]
        );
        Assert.Empty(
            At(Now, authorisations: invited).AudiencesOf("observer-delegate@organization:pnud")
        );
        var lenient = Settings(("participation.uncertain-standing", SilentValue.Yes));
        Assert.Contains(
            "body:grcm",
            At(Now, settings: lenient, authorisations: invited)
                .AudiencesOf("observer-delegate@organization:pnud")
        );
    }

    [Fact]
    public void An_authorisation_opens_the_papers_of_one_meeting_and_closes_by_itself()
    {
        var opened = Opening(
            ParticipantClass.ObserverOrganization,
            Occasion.Grcm,
            "organization:acnur",
            meeting: "grcm-2021-12-01",
            rights: [Right.ReceivePapers]
        );
        Assert.Equal(
            ["occasion:grcm-2021-12-01"],
            At(Now, authorisations: opened).AudiencesOf("observer-delegate@organization:acnur")
        );
        Assert.Empty(
            At(Now, authorisations: opened).AudiencesOf("observer-delegate@organization:oim")
        );
        Assert.Empty(
            At(opened.Until, authorisations: opened)
                .AudiencesOf("observer-delegate@organization:acnur")
        );
        Assert.Empty(
            At(opened.From.AddTicks(-1), authorisations: opened)
                .AudiencesOf("observer-delegate@organization:acnur")
        );
    }

    [Fact]
    public void No_authorisation_brings_an_observer_country_into_the_GRCM()
    {
        var forced = Opening(
            ParticipantClass.ObserverCountry,
            Occasion.Grcm,
            rights: [.. ParticipationWords.Rights]
        );
        Assert.Empty(At(Now, authorisations: forced).AudiencesOf("observer-delegate@country:COL"));
    }

    [Theory]
    [InlineData("focal-point@country:CRI", Act.ProposeMandate, "country:CRI", true)]
    [InlineData("focal-point@country:CRI", Act.ProposeMandate, "country:PAN", false)]
    [InlineData("official@country:CRI", Act.ProposeMandate, "country:CRI", false)]
    [InlineData("official@country:CRI", Act.PrepareForCountry, "country:CRI", true)]
    [InlineData("official@country:CRI", Act.SubmitForCountry, "country:CRI", false)]
    [InlineData("focal-point@country:CRI", Act.SubmitForCountry, "country:CRI", false)]
    [InlineData("answers-for-country@country:CRI", Act.SubmitForCountry, "country:CRI", true)]
    [InlineData("secretariat@secretariat", Act.SubmitForCountry, "country:CRI", false)]
    [InlineData("secretariat@secretariat", Act.PrepareForCountry, "country:CRI", false)]
    [InlineData("secretariat@secretariat", Act.ProposeMandate, "organization:oim", true)]
    [InlineData("secretariat@secretariat", Act.ProposeMandate, "country:COL", true)]
    [InlineData("secretariat@secretariat", Act.ProposeMandate, "puebla", true)]
    [InlineData("secretariat@secretariat", Act.ConfirmMandate, "country:CRI", true)]
    [InlineData("administrator@puebla", Act.ManageAccounts, "country:CRI", true)]
    [InlineData("administrator@puebla", Act.Invite, "country:CRI", false)]
    [InlineData("administrator@puebla", Act.Invite, "secretariat", true)]
    [InlineData("administrator@puebla", Act.Classify, null, false)]
    [InlineData("presidency-chair@country:PAN", Act.RecordHandover, "country:CRI", true)]
    [InlineData("presidency-chair@country:CRI", Act.RecordHandover, "country:CRI", false)]
    [InlineData("focal-point@country:CRI", Act.ConfirmHandover, "country:CRI", true)]
    [InlineData("focal-point@country:CRI", Act.ConfirmHandover, "country:PAN", false)]
    [InlineData("presidency-chair@country:PAN", Act.ConfirmSetting, null, true)]
    [InlineData("secretariat@secretariat", Act.ConfirmSetting, null, false)]
    [InlineData("fund-administrator@organization:oim", Act.Classify, null, false)]
    [InlineData(
        "fund-administrator@organization:oim",
        Act.ProposeMandate,
        "organization:oim",
        false
    )]
    [InlineData("observer-delegate@organization:oim", Act.Classify, null, false)]
    [InlineData("focal-point@country:COL", Act.ReadJournal, null, false)]
    public async Task An_office_gives_the_acts_of_the_table(
        string mandate,
        Act act,
        string? about,
        bool allowed
    ) => Assert.Equal(allowed, await At(Now).May(mandate, act, about));

    [Fact]
    public async Task The_Secretariat_names_the_first_focal_point_and_no_other__booklet_l737_740()
    {
        Assert.True(
            await At(Now)
                .May(
                    "secretariat@secretariat",
                    Act.ProposeMandate,
                    "country:CRI",
                    hasFocalPoint: false
                )
        );
        Assert.False(
            await At(Now).May("secretariat@secretariat", Act.ProposeMandate, "country:CRI")
        );
    }

    [Theory]
    [InlineData("public", "todo el mundo")]
    [InlineData("members", "los países miembros")]
    [InlineData("headsofdelegation", "Viceministros")]
    [InlineData("presidencyandsecretariat", "la Secretaría")]
    [InlineData("government:CRI", "gobierno de Costa Rica")]
    [InlineData("administration", "administran cuentas")]
    [InlineData("body:grcm", "País miembro")]
    [InlineData("occasion:crm-2021", "Organismo observador: el proyecto de agenda")]
    [InlineData("namedpersons:comite", "lista")]
    public void Of_every_audience_it_is_told_who_belongs_to_it(string word, string who)
    {
        var told = AudienceRules.Of(Audience.Parse(word)!.Value, Facts);
        Assert.Contains(
            told.Who,
            one => one.Spanish.Contains(who, StringComparison.Ordinal) && one.English is not null
        );
        Assert.NotNull(told.Rule.Sentence.English);
    }

    [Fact]
    public void The_Troika_is_its_three_countries_at_the_time__booklet_l711_714()
    {
        var then = At(new(2011, 6, 8, 12, 0, 0, TimeSpan.Zero));
        Assert.Contains("body:troika", then.AudiencesOf("focal-point@country:DOM"));
        Assert.Contains("body:troika", then.AudiencesOf("focal-point@country:PAN"));
        Assert.Contains("body:troika", then.AudiencesOf("focal-point@country:MEX"));
        Assert.DoesNotContain("body:troika", then.AudiencesOf("focal-point@country:CRI"));
    }
}
