using Puebla.Conference.Contracts;
using static Puebla.Conference.Contracts.ParticipantClass;
using static Puebla.Conference.Participation.Conditions;
using static Puebla.Conference.Participation.MemberRules;
using static Puebla.Conference.Participation.OtherRules;
using static Puebla.Conference.Participation.Written;

namespace Puebla.Conference.Participation;

/// <summary>Columns: attend, speak, decide, draft, receive papers.</summary>
internal static class RowsOfTechnicalLevel
{
    // csharpier-ignore
    public static IReadOnlyList<ParticipationRow> Grcm { get; } =
    [
        new(MemberCountry, Yes(GrcmMembers), Yes(GrcmMembers), When(TechnicalLevel, GrcmNoPolicy), Yes(Drafting), Yes(PrivatePages)),
        new(ParticipantClass.Presidency, Yes(PresidencyChairs), Yes(PresidencyChairs), When(TechnicalLevel, GrcmNoPolicy), Yes(PresidencyChairs), Yes(PrivatePages)),
        new(ObserverCountry, No(GrcmWithoutObserverCountries), No(GrcmWithoutObserverCountries), No(ObserverCountriesNeverDecide), No(GrcmWithoutObserverCountries), No(GrcmWithoutObserverCountries)),
        new(ObserverOrganization, Yes(GrcmWithoutObserverCountries), When(AgendaSlot, GrcmPresentations), No(OnlyMembersDecide), When(Asked, TechnicalDrafts), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(CivilSociety, When(OwnSpace, GrcmCivilSociety), When(OwnSpace, GrcmCivilSociety), No(OnlyMembersDecide), When(Asked, CivilSocietyDrafts), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(SpecialParticipant, When(InvitedByViceMinisters, SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants), No(OnlyMembersDecide), SilentNo(SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants)),
        new(SisterProcess, When(InvitedExplicitly, SisterInGrcm), When(InvitedToSpeak, SisterInGrcm), No(OnlyMembersDecide), No(ObserversDoNotDraft), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(Secretariat, Yes(SecretariatReports), Yes(SecretariatReports), No(OnlyMembersDecide), Yes(SecretariatRedrafts), Yes(SecretariatAssists)),
    ];

    // csharpier-ignore
    public static IReadOnlyList<ParticipationRow> Network { get; } =
    [
        new(MemberCountry, Yes(MemberRules.Network), Yes(MemberRules.Network), When(GrcmApproves, MemberRules.Network), Yes(Drafting), Yes(PrivatePages)),
        new(ParticipantClass.Presidency, Yes(PresidencyChairs), Yes(PresidencyChairs), When(GrcmApproves, MemberRules.Network), Yes(PresidencyChairs), Yes(PrivatePages)),
        new(ObserverCountry, When(InvitedExplicitly, NetworksByInvitation), When(InvitedToSpeak, ObserverStatements), No(ObserverCountriesNeverDecide), When(PresidencyAuthorises, ObserverCountriesByAuthorisation), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(ObserverOrganization, When(InvitedExplicitly, NetworksByInvitation), When(InvitedToSpeak, ObserverStatements), No(OnlyMembersDecide), No(ObserversDoNotDraft), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(CivilSociety, When(OwnSpace, NetworksCivilSociety), When(OwnSpace, NetworksCivilSociety), No(OnlyMembersDecide), SilentNo(Unsaid), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(SpecialParticipant, When(InvitedByViceMinisters, SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants), No(OnlyMembersDecide), SilentNo(SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants)),
        new(SisterProcess, SilentNo(Unsaid), SilentNo(Unsaid), No(OnlyMembersDecide), SilentNo(Unsaid), SilentNo(Unsaid)),
        new(Secretariat, Yes(SecretariatAssists), SilentYes(SecretariatAssists), No(OnlyMembersDecide), SilentUnlessAuthorised(UnsaidAuthorised), Yes(SecretariatAssists)),
    ];

    // csharpier-ignore
    public static IReadOnlyList<ParticipationRow> WorkingGroup { get; } =
    [
        new(MemberCountry, Yes(MemberRules.WorkingGroup), Yes(MemberRules.WorkingGroup), When(ReportsToGrcm, MemberRules.WorkingGroup), Yes(MemberRules.WorkingGroup), Yes(MemberRules.WorkingGroup)),
        new(ParticipantClass.Presidency, Yes(MemberRules.WorkingGroup), Yes(MemberRules.WorkingGroup), When(ReportsToGrcm, MemberRules.WorkingGroup), Yes(PresidencyChairs), Yes(MemberRules.WorkingGroup)),
        new(ObserverCountry, SilentNo(Unsaid), SilentNo(Unsaid), No(ObserverCountriesNeverDecide), When(PresidencyAuthorises, ObserverCountriesByAuthorisation), SilentNo(Unsaid)),
        new(ObserverOrganization, SilentYes(GroupsObserverPractice), SilentYes(GroupsObserverPractice), No(OnlyMembersDecide), When(Asked, TechnicalDrafts), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(CivilSociety, SilentYes(GroupsCivilSocietyPractice), SilentYes(GroupsCivilSocietyPractice), No(OnlyMembersDecide), SilentNo(Unsaid), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(SpecialParticipant, When(InvitedByViceMinisters, SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants), No(OnlyMembersDecide), SilentNo(SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants)),
        new(SisterProcess, SilentNo(Unsaid), SilentNo(Unsaid), No(OnlyMembersDecide), SilentNo(Unsaid), SilentNo(Unsaid)),
        new(Secretariat, SilentYes(SecretariatAssists), SilentYes(SecretariatAssists), No(OnlyMembersDecide), SilentUnlessAuthorised(UnsaidAuthorised), SilentYes(SecretariatAssists)),
    ];

    // csharpier-ignore
    public static IReadOnlyList<ParticipationRow> AdHocGroup { get; } =
    [
        new(MemberCountry, When(BelongsToGroup, AdHoc), When(BelongsToGroup, AdHoc), When(ReportsToGrcm, AdHoc), When(BelongsToGroup, AdHoc), When(BelongsToGroup, AdHoc)),
        new(ParticipantClass.Presidency, Yes(PresidencyChairs), Yes(PresidencyChairs), When(ReportsToGrcm, AdHoc), Yes(PresidencyChairs), Yes(PrivatePages)),
        new(ObserverCountry, When(InvitedExplicitly, AdHocGuests), When(InvitedToSpeak, ObserverStatements), No(ObserverCountriesNeverDecide), When(PresidencyAuthorises, ObserverCountriesByAuthorisation), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(ObserverOrganization, When(InvitedExplicitly, AdHocGuests), When(InvitedToSpeak, ObserverStatements), No(OnlyMembersDecide), No(ObserversDoNotDraft), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(CivilSociety, When(AtMostThree, AdHocCivilSociety), When(AtMostThree, AdHocCivilSociety), No(OnlyMembersDecide), SilentNo(Unsaid), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(SpecialParticipant, When(InvitedByViceMinisters, SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants), No(OnlyMembersDecide), SilentNo(SpecialParticipants), SilentUnlessAuthorised(SpecialParticipants)),
        new(SisterProcess, When(InvitedExplicitly, AdHocGuests), When(InvitedToSpeak, AdHocGuests), No(OnlyMembersDecide), SilentNo(Unsaid), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(Secretariat, Yes(SecretariatAssists), SilentYes(SecretariatAssists), No(OnlyMembersDecide), SilentUnlessAuthorised(UnsaidAuthorised), Yes(SecretariatAssists)),
    ];
}
