using Puebla.Conference.Contracts;
using static Puebla.Conference.Contracts.ParticipantClass;
using static Puebla.Conference.Participation.Conditions;
using static Puebla.Conference.Participation.MemberRules;
using static Puebla.Conference.Participation.OtherRules;
using static Puebla.Conference.Participation.Written;

namespace Puebla.Conference.Participation;

/// <summary>Columns: attend, speak, decide, draft, receive papers.</summary>
internal static class RowsOfPlenary
{
    // csharpier-ignore
    public static IReadOnlyList<ParticipationRow> Plenary { get; } =
    [
        new(MemberCountry, Yes(MemberRules.Plenary), Yes(MemberRules.Plenary), Yes(Consensus), Yes(Drafting), Yes(MemberRules.DraftAgenda)),
        new(ParticipantClass.Presidency, Yes(PresidencyChairs), Yes(PresidencyChairs), Yes(Consensus), Yes(PresidencyChairs), Yes(MemberRules.DraftAgenda)),
        new(ObserverCountry, Yes(ObserversInPlenary), When(PresidencyAuthorises, ObserverCountriesByAuthorisation), No(ObserverCountriesNeverDecide), When(PresidencyAuthorises, ObserverCountriesByAuthorisation), SilentUnlessAuthorised(MemberRules.DraftAgenda)),
        new(ObserverOrganization, Yes(ObserversInPlenary), When(AgendaSlot, AgendaSlots), No(OnlyMembersDecide), No(ObserversDoNotDraft), When(Conditions.DraftAgenda, MemberRules.DraftAgenda)),
        new(CivilSociety, When(OwnSpace, PlenaryCivilSociety), When(OwnSpace, PlenaryCivilSociety), No(OnlyMembersDecide), SilentNo(Unsaid), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(SpecialParticipant, When(InvitedByViceMinisters, SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants), No(OnlyMembersDecide), SilentNo(SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants)),
        new(SisterProcess, SilentUnlessAuthorised(UnsaidAuthorised), SilentUnlessAuthorised(UnsaidAuthorised), No(OnlyMembersDecide), SilentNo(Unsaid), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(Secretariat, Yes(SecretariatAssists), SilentUnlessAuthorised(UnsaidAuthorised), No(OnlyMembersDecide), SilentUnlessAuthorised(UnsaidAuthorised), Yes(SecretariatAssists)),
    ];

    // csharpier-ignore
    public static IReadOnlyList<ParticipationRow> ClosedDoor { get; } =
    [
        new(MemberCountry, When(ViceMinisterAndTwo, MemberRules.ClosedDoor), When(ViceMinisterAndTwo, MemberRules.ClosedDoor), When(ViceMinisterAndTwo, MemberRules.ClosedDoor), When(ViceMinisterAndTwo, MemberRules.ClosedDoor), When(ViceMinisterAndTwo, MemberRules.ClosedDoor)),
        new(ParticipantClass.Presidency, When(ViceMinisterAndTwo, MemberRules.ClosedDoor), When(ViceMinisterAndTwo, MemberRules.ClosedDoor), When(ViceMinisterAndTwo, MemberRules.ClosedDoor), When(ViceMinisterAndTwo, MemberRules.ClosedDoor), When(ViceMinisterAndTwo, MemberRules.ClosedDoor)),
        new(ObserverCountry, No(MembersAmongThemselves), No(MembersAmongThemselves), No(ObserverCountriesNeverDecide), No(MembersAmongThemselves), No(MembersAmongThemselves)),
        new(ObserverOrganization, No(MembersAmongThemselves), No(MembersAmongThemselves), No(OnlyMembersDecide), No(MembersAmongThemselves), No(MembersAmongThemselves)),
        new(CivilSociety, No(MembersAmongThemselves), No(MembersAmongThemselves), No(OnlyMembersDecide), No(MembersAmongThemselves), No(MembersAmongThemselves)),
        new(SpecialParticipant, No(ClosedDoorWins), No(ClosedDoorWins), No(OnlyMembersDecide), No(ClosedDoorWins), No(ClosedDoorWins)),
        new(SisterProcess, No(MembersAmongThemselves), No(MembersAmongThemselves), No(OnlyMembersDecide), No(MembersAmongThemselves), No(MembersAmongThemselves)),
        new(Secretariat, SilentNo(SecretariatClosedDoor), SilentNo(SecretariatClosedDoor), No(OnlyMembersDecide), SilentNo(SecretariatClosedDoor), SilentNo(SecretariatClosedDoor)),
    ];
}
