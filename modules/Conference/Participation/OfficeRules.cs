using Puebla.Kernel.Access;
using static Puebla.Conference.Participation.Cite;

namespace Puebla.Conference.Participation;

/// <summary>Who may do what in Puebla, a sentence an act. Without sources: Puebla's own default, which the sentence says.</summary>
internal static class OfficeRules
{
    /// <summary>What Puebla does itself, at the command line or in a job.</summary>
    public static readonly Rule Itself = Rule(
        "offices.puebla-itself",
        "Lo hace Puebla misma, por orden de quien la opera.",
        "Puebla does it itself, at its operator's command."
    );

    private static readonly Dictionary<Act, Rule> Rules = new()
    {
        [Act.ReadJournal] = Rule(
            "offices.read-journal",
            "Leen el diario quienes tienen un mandato, cada quien las líneas destinadas a sus audiencias y las propias (criterio de Puebla).",
            "Those who hold a mandate read the journal, each the lines meant for their audiences and their own (Puebla's own default)."
        ),
        [Act.SeeMandates] = Rule(
            "offices.see-mandates",
            "Ve los mandatos de una parte quien actúa por ella; los de todas, la Presidencia y la Secretaría, que consultan a los puntos focales.",
            "Those who act for a party see its mandates; the presidency and the Secretariat, who consult the focal points, see all.",
            Booklet("l.737-740"),
            Booklet("l.983-986")
        ),
        [Act.ProposeMandate] = Rule(
            "offices.propose-mandate",
            "Cada país mantiene al día a los suyos por su punto focal o quien responde por él; la Secretaría propone a los demás, y el primer punto focal de un país, hasta que uno haya abierto su cuenta.",
            "Each country keeps its own people current through its focal point or who answers for it; the Secretariat proposes the others, and the first focal point of a country, until one has opened an account.",
            Booklet("l.737-740"),
            Booklet("l.1043-1048")
        ),
        [Act.ConfirmMandate] = Rule(
            "offices.confirm-mandate",
            "Confirma una segunda persona del mismo país que pueda proponer, o la Secretaría (criterio de Puebla).",
            "A second person of the same country who could propose confirms, or the Secretariat (Puebla's own default)."
        ),
        [Act.PrepareForCountry] = Rule(
            "offices.prepare-for-country",
            "Prepara cualquier funcionario del gobierno, y solo ese gobierno lo ve (criterio de Puebla).",
            "Any official of the government prepares, and only that government sees it (Puebla's own default)."
        ),
        [Act.SubmitForCountry] = Rule(
            "offices.submit-for-country",
            "Presenta solo quien responde por el país, o su Viceministro (criterio de Puebla).",
            "Only who answers for the country, or its Vice-Minister, submits (Puebla's own default)."
        ),
        [Act.Invite] = Rule(
            "offices.invite",
            "Invita quien puede proponer mandatos de esa parte (criterio de Puebla).",
            "Those who may propose mandates of that party invite (Puebla's own default)."
        ),
        [Act.StartRecovery] = Rule(
            "offices.start-recovery",
            "Inicia la recuperación de una cuenta quien puede invitar por esa parte, o la Secretaría (criterio de Puebla).",
            "Those who may invite for that party, or the Secretariat, start the recovery of an account (Puebla's own default)."
        ),
        [Act.ConfirmRecovery] = Rule(
            "offices.confirm-recovery",
            "Confirma una segunda persona de ese gobierno, o la Secretaría (criterio de Puebla).",
            "A second person of that government confirms, or the Secretariat (Puebla's own default)."
        ),
        [Act.ManageAccounts] = Rule(
            "offices.manage-accounts",
            "Administra cuentas solo quien tiene ese mandato, que no abre ningún documento (criterio de Puebla).",
            "Only those with that mandate manage accounts; it opens no document (Puebla's own default)."
        ),
        [Act.RecordHandover] = Rule(
            "offices.record-handover",
            "Registra el traspaso la Presidencia saliente, o la Secretaría que la asiste.",
            "The outgoing presidency records the handover, or the Secretariat that assists it.",
            Booklet("l.743-749"),
            Booklet("l.958-961")
        ),
        [Act.ConfirmHandover] = Rule(
            "offices.confirm-handover",
            "Confirma el traspaso una segunda persona de la Presidencia o de la Secretaría, o el país que la recibe (criterio de Puebla).",
            "A second person of the presidency or the Secretariat, or the country that takes over, confirms the handover (Puebla's own default)."
        ),
        [Act.AuthoriseParticipation] = Rule(
            "offices.authorise-participation",
            "Autoriza e invita la Presidencia; los espacios de agenda de los organismos observadores los fija con la Secretaría.",
            "The presidency authorises and invites; observer organisations' places on the agenda it sets with the Secretariat.",
            Booklet("l.276-280"),
            Booklet("l.294-297"),
            Booklet("l.751-755")
        ),
        [Act.ProposeSetting] = Rule(
            "offices.propose-setting",
            "Propone un ajuste la Secretaría (criterio de Puebla).",
            "The Secretariat proposes a setting (Puebla's own default)."
        ),
        [Act.ConfirmSetting] = Rule(
            "offices.confirm-setting",
            "Confirma un ajuste la Presidencia (criterio de Puebla).",
            "The presidency confirms a setting (Puebla's own default)."
        ),
        [Act.Classify] = Rule(
            "offices.classify",
            "Clasifican los documentos la Presidencia y la Secretaría, que lleva los sitios público y privado.",
            "The presidency and the Secretariat, which runs the public and private sites, classify documents.",
            Booklet("l.989-995"),
            History("24.2")
        ),
        [Act.ProposeRedaction] = Rule(
            "offices.propose-redaction",
            "Propone suprimir parte de un original la Secretaría (criterio de Puebla).",
            "The Secretariat proposes to redact an original (Puebla's own default)."
        ),
        [Act.ConfirmRedaction] = Rule(
            "offices.confirm-redaction",
            "Lo confirma la Presidencia u otra persona de la Secretaría (criterio de Puebla).",
            "The presidency or another person of the Secretariat confirms it (Puebla's own default)."
        ),
        [Act.ProposeErasure] = Rule(
            "offices.propose-erasure",
            "Propone borrar el nombre de una persona su propio país o la Secretaría (criterio de Puebla).",
            "A person's own country or the Secretariat proposes to erase their name (Puebla's own default)."
        ),
        [Act.ConfirmErasure] = Rule(
            "offices.confirm-erasure",
            "Lo confirma una segunda persona de su país o la Secretaría (criterio de Puebla).",
            "A second person of their country, or the Secretariat, confirms it (Puebla's own default)."
        ),
        [Act.SeeContacts] = Rule(
            "offices.see-contacts",
            "Los datos de contacto de cada parte los ven los gobiernos miembros, que consultan por medio de sus puntos focales, la Presidencia y la Secretaría; los demás, los propios.",
            "Member governments, who consult through their focal points, the presidency and the Secretariat see each party's contact data; the others see their own.",
            Booklet("l.737-740"),
            Booklet("l.983-986")
        ),
        [Act.KeepContacts] = Rule(
            "offices.keep-contacts",
            "Cada país mantiene al día sus datos de contacto por su punto focal o quien responde por él, y cada observador los suyos; la Secretaría, los de quien no tiene a nadie.",
            "Each country keeps its contact data current through its focal point or who answers for it, and each observer its own; the Secretariat those of whoever has nobody.",
            Booklet("l.737-740")
        ),
        [Act.NoteInterviews] = Rule(
            "offices.note-interviews",
            "Anota las entrevistas con los puntos focales la Secretaría, que las celebra periódicamente.",
            "The Secretariat, which holds them periodically, notes the interviews with the focal points.",
            Booklet("l.1008-1011")
        ),
        [Act.PassOn] = Rule(
            "offices.pass-on",
            "Traslada a sus colegas lo que se pide al país su punto focal, quien responde por él o su Viceministro.",
            "The focal point, who answers for the country or its Vice-Minister passes what is asked of the country on to colleagues.",
            Booklet("l.1043-1048")
        ),
        [Act.HandIn] = Rule(
            "offices.hand-in",
            "Entregan documentos al acervo la Presidencia y la Secretaría, que lleva los sitios público y privado.",
            "The presidency and the Secretariat, which runs the public and private sites, hand documents in.",
            Booklet("l.989-995")
        ),
        [Act.ReviewDocuments] = Rule(
            "offices.review-documents",
            "Corrigen lo leído de un documento la Presidencia y la Secretaría (criterio de Puebla).",
            "The presidency and the Secretariat correct what was read from a document (Puebla's own default)."
        ),
        [Act.SeeDelivery] = Rule(
            "offices.see-delivery",
            "Ven qué correos no llegaron la Secretaría, que cuida los contactos, y quienes administran Puebla (criterio de Puebla).",
            "The Secretariat, which looks after the contacts, and Puebla's administrators see which messages did not arrive (Puebla's own default)."
        ),
        [Act.ConfirmCommitments] = Rule(
            "offices.confirm-commitments",
            "Confirman qué pide cada párrafo la Presidencia, que monitorea lo pendiente, y la Secretaría, que la asiste en el seguimiento.",
            "The presidency, which monitors what is pending, and the Secretariat, which assists it in following up, confirm what each paragraph asks.",
            Booklet("l.798-799"),
            Booklet("l.958-961")
        ),
        [Act.ReportProgress] = Rule(
            "offices.report-progress",
            "Informa cómo va lo pedido quien lo recibió: cada observador, la sociedad civil y la Secretaría por sí mismos (criterio de Puebla).",
            "Whoever was asked reports how it stands: each observer, civil society and the Secretariat for themselves (Puebla's own default)."
        ),
        [Act.ReportForBodies] = Rule(
            "offices.report-for-bodies",
            "Informa la Presidencia por ella misma y por los órganos, cuyas actividades coordina y cuyos informes prepara.",
            "The presidency reports for itself and for the bodies, whose activities it coordinates and whose reports it prepares.",
            Booklet("l.784-796")
        ),
        [Act.NoteProgress] = Rule(
            "offices.note-progress",
            "Anota cómo va lo pedido a otros la Secretaría, que da seguimiento a las actividades.",
            "The Secretariat, which follows the activities up, notes how what was asked of others stands.",
            Booklet("l.958-961")
        ),
        [Act.ContestProgress] = Rule(
            "offices.contest-progress",
            "Objeta lo informado solo la Presidencia, a la que toca monitorear lo pendiente.",
            "Only the presidency, whose task it is to monitor what is pending, contests what was reported.",
            Booklet("l.798-799")
        ),
        [Act.EndCommitment] = Rule(
            "offices.end-commitment",
            "Registran que una decisión posterior sustituye lo pedido o lo deja sin efecto la Presidencia y la Secretaría (criterio de Puebla).",
            "The presidency and the Secretariat record that a later decision overtakes or drops what was asked (Puebla's own default)."
        ),
        [Act.SetPriority] = Rule(
            "offices.set-priority",
            "Da prioridad a lo pendiente la Presidencia, en consulta con los Países Miembros.",
            "The presidency, in consultation with the members, gives priority to what is pending.",
            Booklet("l.769-773")
        ),
        [Act.FollowProposals] = Rule(
            "offices.follow-proposals",
            "Registran qué fue de cada propuesta la Presidencia y la Secretaría (criterio de Puebla).",
            "The presidency and the Secretariat record what became of each proposal (Puebla's own default)."
        ),
        [Act.WithdrawProposal] = Rule(
            "offices.withdraw-proposal",
            "Retira una propuesta o un aporte quien lo hizo: por un país, quienes responden por él (criterio de Puebla).",
            "Whoever made a proposal or a contribution withdraws it: for a country, those who answer for it (Puebla's own default)."
        ),
        [Act.Remind] = Rule(
            "offices.remind",
            "Recuerdan lo pendiente la Presidencia, que lo monitorea, y la Secretaría, que la asiste.",
            "The presidency, which monitors what is pending, and the Secretariat, which assists it, remind.",
            Booklet("l.798-799"),
            Booklet("l.958-961")
        ),
        [Act.KeepHolidays] = Rule(
            "offices.keep-holidays",
            "Corrige a mano los feriados la Secretaría, a la que los países los comunican (criterio de Puebla).",
            "The Secretariat, whom the countries tell of them, corrects holidays by hand (Puebla's own default)."
        ),
    };

    public static Rule Of(Act act) => Rules[act];
}
