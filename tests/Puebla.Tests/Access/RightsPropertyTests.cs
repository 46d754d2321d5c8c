using FsCheck;
using FsCheck.Fluent;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.TestKit;

namespace Puebla.Tests.Access;

/// <summary>What is true of rights whoever asks, whatever the settings say and whatever was authorised.</summary>
public sealed class RightsPropertyTests
{
    private static readonly ParticipantClass[] Members =
    [
        ParticipantClass.MemberCountry,
        ParticipantClass.Presidency,
    ];

    private static readonly string[] Parties =
    [
        "country:CRI",
        "country:PAN",
        "country:BLZ",
        "country:COL",
        "country:FRA",
        "organization:oim",
        "organization:pnud",
        "civil-society:rrocm",
        "sister-process:csm",
        "secretariat",
        "guest:somebody",
        "puebla",
    ];

    private static readonly Gen<string> AnyMandate =
        from office in Gen.Elements(Offices.All.ToArray())
        from party in Gen.Elements(Parties)
        select $"{office.Word}@{party}{(office == Office.Delegate ? "/grcm" : "")}";

    private static readonly Gen<Authorisation> AnyAuthorisation =
        from who in Gen.Elements(ParticipationWords.Classes.ToArray())
        from occasion in Gen.Elements(ParticipationWords.Occasions.ToArray())
        from party in Gen.Elements<string?>([null, .. Parties])
        select TableRights.Opening(who, occasion, party, rights: [.. ParticipationWords.Rights]);

    private static readonly Gen<Dictionary<string, string>> AnySettings =
        from values in Gen.ArrayOf(
            Gen.Elements(SilentValue.All.ToArray()),
            TableRights.Definitions.Count
        )
        select TableRights
            .Definitions.Zip(values)
            .ToDictionary(
                pair => pair.First.Key,
                pair => pair.First.Admits(pair.Second) ? pair.Second : pair.First.Default
            );

    private static readonly Gen<Circumstances> AnyRights =
        from settings in AnySettings
        from count in Gen.Choose(0, 6)
        from authorisations in Gen.ArrayOf(AnyAuthorisation, count)
        select new Circumstances(settings, authorisations);

    [Fact]
    public void Nobody_outside_the_members_ever_decides() =>
        Prop.ForAll(
                AnyRights.ToArbitrary(),
                given =>
                    (
                        from who in ParticipationWords.Classes.Except(Members)
                        from occasion in ParticipationWords.Occasions
                        from party in Parties
                        select given.Rights.Gives(
                            who,
                            Party.Parse(party)!.Value,
                            occasion,
                            Right.Decide
                        )
                    ).All(decides => !decides)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Administrators_get_nothing_of_the_Conference() =>
        Prop.ForAll(
                AnyRights.ToArbitrary(),
                given =>
                    given
                        .Rights.AudiencesOf("administrator@puebla")
                        .SequenceEqual([Audience.Administration.ToString()])
                    && given.Rights.AudiencesOf("administrator@country:CRI").Length == 0
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_setting_and_no_authorisation_opens_a_government_to_others() =>
        Prop.ForAll(
                AnyRights.ToArbitrary(),
                AnyMandate.ToArbitrary(),
                (given, mandate) =>
                    given
                        .Rights.AudiencesOf(mandate)
                        .Where(audience =>
                            audience.StartsWith("government:", StringComparison.Ordinal)
                        )
                        .All(audience =>
                            FakeSignIn.Mandate(mandate).Party.ToString()
                            == $"country:{audience["government:".Length..]}"
                        )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_party_that_the_registers_do_not_know_gets_nothing() =>
        Prop.ForAll(
                AnyRights.ToArbitrary(),
                Gen.Elements(Offices.All.ToArray()).ToArbitrary(),
                (given, office) =>
                    given.Rights.AudiencesOf($"{office.Word}@country:FRA").Length == 0
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void OIMs_four_mandates_give_disjoint_rights__booklet_l302_l951_980_l1686_1689() =>
        Prop.ForAll(
                AnyRights.ToArbitrary(),
                given =>
                {
                    var observer = given.Rights.AudiencesOf("observer-delegate@organization:oim");
                    return given.Rights.AudiencesOf("fund-administrator@organization:oim").Length
                            == 0
                        && !observer.Contains("presidencyandsecretariat")
                        && !observer.Contains("body:secretariat")
                        && given.Rights.AudiencesOf("secretariat@organization:oim").Length == 0;
                }
            )
            .QuickCheckThrowOnFailure();

    private sealed record Circumstances(
        Dictionary<string, string> Settings,
        Authorisation[] Authorisations
    )
    {
        public Puebla.Conference.Participation.RightsAt Rights =>
            TableRights.At(TableRights.Now, settings: Settings, authorisations: Authorisations);

        public override string ToString() =>
            string.Join("; ", Authorisations.Select(one => $"{one.Class} {one.Occasion}"));
    }
}
