using Puebla.Conference.Contracts;
using static Puebla.Conference.Contracts.ParticipantClass;
using static Puebla.Conference.Participation.Conditions;
using static Puebla.Conference.Participation.MemberRules;
using static Puebla.Conference.Participation.OtherRules;
using static Puebla.Conference.Participation.Written;

namespace Puebla.Conference.Participation;

/// <summary>Columns: attend, speak, decide, draft, receive papers.</summary>
internal static class RowsBesidesMeetings
{
    // csharpier-ignore
    public static IReadOnlyList<ParticipationRow> JointPlenary { get; } =
    [
        new(MemberCountry, Yes(Joint), Yes(Joint), SilentNo(JointDecision), SilentYes(UnsaidMembers), SilentYes(UnsaidMembers)),
        new(ParticipantClass.Presidency, Yes(Joint), Yes(Joint), SilentNo(JointDecision), SilentYes(UnsaidMembers), SilentYes(UnsaidMembers)),
        new(ObserverCountry, SilentNo(Unsaid), SilentNo(Unsaid), No(ObserverCountriesNeverDecide), When(PresidencyAuthorises, ObserverCountriesByAuthorisation), SilentNo(Unsaid)),
        new(ObserverOrganization, SilentUnlessAuthorised(UnsaidAuthorised), When(InvitedToSpeak, ObserverStatements), No(OnlyMembersDecide), No(ObserversDoNotDraft), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(CivilSociety, SilentNo(Unsaid), SilentNo(Unsaid), No(OnlyMembersDecide), SilentNo(Unsaid), SilentNo(Unsaid)),
        new(SpecialParticipant, SilentUnlessAuthorised(UnsaidAuthorised), SilentUnlessAuthorised(UnsaidAuthorised), No(OnlyMembersDecide), SilentNo(Unsaid), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(SisterProcess, Yes(Joint), Yes(Joint), No(OnlyMembersDecide), SilentUnlessAuthorised(UnsaidAuthorised), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(Secretariat, SilentYes(SecretariatAssists), SilentUnlessAuthorised(UnsaidAuthorised), No(OnlyMembersDecide), SilentUnlessAuthorised(UnsaidAuthorised), SilentYes(SecretariatAssists)),
    ];

    // csharpier-ignore
    public static IReadOnlyList<ParticipationRow> Seminar { get; } =
    [
        new(MemberCountry, Yes(MemberRules.Seminar), Yes(MemberRules.Seminar), SilentNo(Unsaid), SilentYes(UnsaidMembers), SilentYes(UnsaidMembers)),
        new(ParticipantClass.Presidency, Yes(MemberRules.Seminar), Yes(MemberRules.Seminar), SilentNo(Unsaid), SilentYes(UnsaidMembers), SilentYes(UnsaidMembers)),
        new(ObserverCountry, SilentUnlessAuthorised(SeminarObserverCountries), SilentUnlessAuthorised(SeminarObserverCountries), No(ObserverCountriesNeverDecide), When(PresidencyAuthorises, ObserverCountriesByAuthorisation), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(ObserverOrganization, Yes(SeminarOrganizations), Yes(SeminarOrganizations), No(OnlyMembersDecide), When(Asked, TechnicalDrafts), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(CivilSociety, Yes(SeminarCivilSociety), SilentYes(SeminarCivilSociety), No(OnlyMembersDecide), When(HostIncludes, SeminarCivilSociety), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(SpecialParticipant, SilentUnlessAuthorised(UnsaidAuthorised), SilentUnlessAuthorised(UnsaidAuthorised), No(OnlyMembersDecide), SilentNo(Unsaid), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(SisterProcess, SilentUnlessAuthorised(UnsaidAuthorised), SilentUnlessAuthorised(UnsaidAuthorised), No(OnlyMembersDecide), SilentNo(Unsaid), SilentUnlessAuthorised(UnsaidAuthorised)),
        new(Secretariat, Yes(MemberRules.Seminar), Yes(MemberRules.Seminar), No(OnlyMembersDecide), SilentUnlessAuthorised(UnsaidAuthorised), Yes(SecretariatAssists)),
    ];

    // csharpier-ignore
    public static IReadOnlyList<ParticipationRow> PrivatePages { get; } =
    [
        new(MemberCountry, Yes(MemberRules.PrivatePages), Yes(MemberRules.PrivatePages), SilentNo(Unsaid), SilentNo(Unsaid), Yes(MemberRules.PrivatePages)),
        new(ParticipantClass.Presidency, Yes(MemberRules.PrivatePages), Yes(MemberRules.PrivatePages), SilentNo(Unsaid), SilentNo(Unsaid), Yes(MemberRules.PrivatePages)),
        new(ObserverCountry, SilentNo(PrivatePagesOfMembers), SilentNo(PrivatePagesOfMembers), No(ObserverCountriesNeverDecide), SilentNo(PrivatePagesOfMembers), SilentNo(PrivatePagesOfMembers)),
        new(ObserverOrganization, SilentNo(PrivatePagesOfMembers), SilentNo(PrivatePagesOfMembers), No(OnlyMembersDecide), No(ObserversDoNotDraft), SilentNo(PrivatePagesOfMembers)),
        new(CivilSociety, SilentNo(PrivatePagesOfMembers), SilentNo(PrivatePagesOfMembers), No(OnlyMembersDecide), SilentNo(PrivatePagesOfMembers), SilentNo(PrivatePagesOfMembers)),
        new(SpecialParticipant, SilentNo(PrivatePagesOfMembers), SilentNo(PrivatePagesOfMembers), No(OnlyMembersDecide), SilentNo(PrivatePagesOfMembers), SilentNo(PrivatePagesOfMembers)),
        new(SisterProcess, SilentNo(PrivatePagesOfMembers), SilentNo(PrivatePagesOfMembers), No(OnlyMembersDecide), SilentNo(PrivatePagesOfMembers), SilentNo(PrivatePagesOfMembers)),
        new(Secretariat, Yes(MemberRules.PrivatePages), SilentYes(MemberRules.PrivatePages), No(OnlyMembersDecide), SilentNo(Unsaid), Yes(MemberRules.PrivatePages)),
    ];
}
