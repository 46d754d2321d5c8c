using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using static Puebla.Conference.Contracts.Reach;
using static Puebla.Kernel.Access.Act;
using static Puebla.Kernel.Access.Office;

namespace Puebla.Conference.Participation;

/// <summary>The table of offices, an act a line.</summary>
internal static class OfficeGrants
{
    private static readonly LocalizedText WhilePresiding = new(
        "mientras su país presida",
        "while the country presides"
    );

    private static readonly LocalizedText FirstFocalPoint = new(
        "por un país miembro, solo mientras ningún punto focal suyo haya abierto su cuenta",
        "for a member country, only while no focal point of it has opened an account"
    );

    private static readonly LocalizedText AgendaSlots = new(
        "solo los espacios de agenda de los organismos observadores",
        "only observer organisations' places on the agenda"
    );

    private static readonly LocalizedText OwnLines = new(
        "las líneas destinadas a sus audiencias y las propias",
        "the lines meant for their audiences, and their own"
    );

    private static readonly LocalizedText IncomingCountry = new(
        "por el país que recibe la Presidencia",
        "for the country that takes over the presidency"
    );

    private static readonly Office[] Everybody = [.. Offices.All];

    private static readonly Office[] Government =
    [
        Official,
        FocalPoint,
        AnswersForCountry,
        ViceMinister,
    ];

    private static readonly Office[] Answerable = [FocalPoint, AnswersForCountry];

    private static readonly Office[] Guests =
    [
        ObserverDelegate,
        CivilSocietyDelegate,
        SisterProcessDelegate,
    ];

    public static IReadOnlyList<OfficeGrant> All { get; } = [.. Written()];

    // csharpier-ignore
    private static IEnumerable<OfficeGrant> Written() =>
        [
            .. Grant(ReadJournal, OwnParty, Everybody, OwnLines),
            .. Grant(SeeMandates, OwnParty, [.. Government, Office.Delegate, ObserverDelegate, CivilSocietyDelegate, SisterProcessDelegate]),
            .. Grant(SeeMandates, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(SeeMandates, House, [Administrator]),
            .. Grant(ProposeMandate, OwnParty, Answerable),
            .. Grant(ProposeMandate, InCare, [Office.Secretariat], FirstFocalPoint),
            .. Grant(ProposeMandate, House, [Administrator]),
            .. Grant(ConfirmMandate, OwnParty, Answerable),
            .. Grant(ConfirmMandate, AnyParty, [Office.Secretariat]),
            .. Grant(ConfirmMandate, House, [Administrator]),
            .. Grant(PrepareForCountry, OwnParty, Government),
            .. Grant(SubmitForCountry, OwnParty, [AnswersForCountry, ViceMinister]),
            .. Grant(Invite, OwnParty, Answerable),
            .. Grant(Invite, InCare, [Office.Secretariat], FirstFocalPoint),
            .. Grant(Invite, House, [Administrator]),
            .. Grant(StartRecovery, OwnParty, Answerable),
            .. Grant(StartRecovery, AnyParty, [Office.Secretariat]),
            .. Grant(StartRecovery, House, [Administrator]),
            .. Grant(ConfirmRecovery, OwnParty, Government),
            .. Grant(ConfirmRecovery, AnyParty, [Office.Secretariat]),
            .. Grant(ConfirmRecovery, House, [Administrator]),
            .. Grant(ManageAccounts, AnyParty, [Administrator]),
            .. Grant(RecordHandover, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(ConfirmHandover, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(ConfirmHandover, OwnParty, Answerable, IncomingCountry),
            .. Grant(AuthoriseParticipation, AnyParty, [PresidencyChair]),
            .. Grant(AuthoriseParticipation, AnyParty, [Office.Secretariat], AgendaSlots),
            .. Grant(ProposeSetting, AnyParty, [Office.Secretariat]),
            .. Grant(ConfirmSetting, AnyParty, [PresidencyChair]),
            .. Grant(Classify, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(ProposeRedaction, AnyParty, [Office.Secretariat]),
            .. Grant(ConfirmRedaction, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(ProposeErasure, OwnParty, Answerable),
            .. Grant(ProposeErasure, AnyParty, [Office.Secretariat]),
            .. Grant(ConfirmErasure, OwnParty, Answerable),
            .. Grant(ConfirmErasure, AnyParty, [Office.Secretariat]),
            .. Grant(SeeContacts, AnyParty, [.. Government, Office.Delegate, PresidencyChair, Office.Secretariat]),
            .. Grant(SeeContacts, OwnParty, Guests),
            .. Grant(KeepContacts, OwnParty, [.. Answerable, .. Guests]),
            .. Grant(KeepContacts, InCare, [Office.Secretariat], FirstFocalPoint),
            .. Grant(NoteInterviews, AnyParty, [Office.Secretariat]),
            .. Grant(PassOn, OwnParty, [.. Answerable, ViceMinister]),
            .. Grant(HandIn, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(ReviewDocuments, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(SeeDelivery, AnyParty, [Office.Secretariat, Administrator]),
            .. Grant(ConfirmCommitments, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(ReportProgress, OwnParty, [.. Guests, Office.Secretariat]),
            .. Grant(ReportForBodies, AnyParty, [PresidencyChair]),
            .. Grant(NoteProgress, AnyParty, [Office.Secretariat]),
            .. Grant(ContestProgress, AnyParty, [PresidencyChair]),
            .. Grant(EndCommitment, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(SetPriority, AnyParty, [PresidencyChair]),
            .. Grant(FollowProposals, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(WithdrawProposal, OwnParty, [AnswersForCountry, ViceMinister, .. Guests]),
            .. Grant(Remind, AnyParty, [PresidencyChair, Office.Secretariat]),
            .. Grant(KeepHolidays, AnyParty, [Office.Secretariat]),
        ];

    private static IEnumerable<OfficeGrant> Grant(
        Act act,
        Reach reach,
        IEnumerable<Office> offices,
        LocalizedText? only = null
    ) =>
        offices.Select(office => new OfficeGrant(
            office,
            act,
            reach,
            office == PresidencyChair ? WhilePresiding : only
        ));
}
