using Puebla.Kernel.Access;
using static Puebla.Conference.Participation.Cite;

namespace Puebla.Conference.Participation;

/// <summary>What the documents say of the members, the presidency and the Secretariat.</summary>
internal static class MemberRules
{
    public static readonly Rule Plenary = Rule(
        "participation.members-plenary",
        "Los países miembros forman la reunión de Viceministros y abren la plenaria con sus declaraciones.",
        "The member countries make up the Vice-Ministers' meeting and open the plenary with their statements.",
        Booklet("l.580-585"),
        Booklet("l.651-664")
    );

    public static readonly Rule Consensus = Rule(
        "participation.consensus",
        "Deciden los países miembros, por consenso y sin obligarse; la Declaración lo recoge.",
        "The member countries decide, by consensus and without binding themselves; the Declaration records it.",
        Booklet("l.580-585"),
        Booklet("l.694-696")
    );

    public static readonly Rule Drafting = Rule(
        "participation.drafting-groups",
        "Al comienzo de cada reunión se forma un grupo de redacción, encabezado por la Presidencia.",
        "A drafting group is formed as each meeting begins, headed by the presidency.",
        Booklet("l.759-767")
    );

    public static readonly Rule DraftAgenda = Rule(
        "participation.draft-agenda",
        "El proyecto de agenda se envía a todos los miembros y a los organismos observadores para que aporten; de los países observadores no se dice nada.",
        "The draft agenda goes to all members and to the observer organisations for their input; of observer countries nothing is said.",
        Booklet("l.686-690")
    );

    public static readonly Rule ClosedDoor = Rule(
        "participation.closed-door",
        "A puerta cerrada entran solo los Viceministros o Subsecretarios, cada uno con dos altos funcionarios a lo sumo; allí se aprueban la Declaración y las Decisiones.",
        "Behind closed doors only Vice-Ministers or Under-Secretaries enter, each with at most two senior officials; the Declaration and Decisions are approved there.",
        Booklet("l.666-670"),
        History("16.b")
    );

    public static readonly Rule GrcmMembers = Rule(
        "participation.grcm-members",
        "Integran el GRCM los directores de migración y de asuntos consulares de los países miembros, o sus equivalentes.",
        "The GRCM is made up of the member countries' directors of migration and of consular affairs, or their equivalents.",
        Booklet("l.851-855"),
        History("4.a")
    );

    public static readonly Rule GrcmNoPolicy = Rule(
        "participation.grcm-no-policy",
        "El GRCM recomienda y concluye; no adopta decisiones de política.",
        "The GRCM recommends and concludes; it adopts no policy decisions.",
        History("4.a"),
        Booklet("l.860-866")
    );

    public static readonly Rule Network = Rule(
        "participation.network-members",
        "Las redes son de los funcionarios de enlace de los miembros; llevan a cabo el plan que el GRCM les aprueba y le informan.",
        "The networks are of the members' liaison officers; they carry out the plan that the GRCM approves and report to it.",
        Booklet("l.912-923")
    );

    public static readonly Rule WorkingGroup = Rule(
        "participation.working-group-members",
        "En los grupos de trabajo participan los países miembros, que comentan los borradores; el grupo informa al GRCM.",
        "Member countries take part in the working groups and comment on the drafts; the group reports to the GRCM.",
        Group2020("header"),
        Group2020("¶2"),
        Grcm2021("¶1")
    );

    public static readonly Rule AdHoc = Rule(
        "participation.ad-hoc-members",
        "A un grupo ad hoc pertenecen los países que manifiestan interés.",
        "An ad hoc group is made up of the countries that state their interest.",
        History("27.D4"),
        History("28.13"),
        Booklet("l.1443-1449")
    );

    public static readonly Rule Joint = Rule(
        "participation.joint-plenary",
        "Con la Conferencia Suramericana se celebran plenarias conjuntas.",
        "Joint plenaries are held with the South American Conference.",
        Grcm2021("¶4"),
        Grcm2021("¶7.u")
    );

    public static readonly Rule JointDecision = Rule(
        "participation.joint-plenary-decision",
        "Se tomó nota, sin aceptarla, de la petición de que todo insumo birregional pase antes por los Viceministros; quién decide allí no está dicho.",
        "The request that bi-regional inputs first go through the Vice-Ministers was noted, not accepted; who decides there is not said.",
        Grcm2017("¶6")
    );

    public static readonly Rule Seminar = Rule(
        "participation.seminar",
        "A seminarios y talleres convoca el país anfitrión, en coordinación con la Secretaría; la Presidencia participa en la apertura.",
        "The host country convenes seminars and workshops, in coordination with the Secretariat; the presidency takes part in the opening.",
        Booklet("l.830-836")
    );

    public static readonly Rule PrivatePages = Rule(
        "participation.private-pages",
        "El sitio privado sirve a la comunicación diaria entre los miembros y guarda los documentos internos; lo lleva la Secretaría.",
        "The private site serves the members' daily communication and keeps the internal documents; the Secretariat runs it.",
        History("10.A.1"),
        Booklet("l.989-995")
    );

    public static readonly Rule PresidencyChairs = Rule(
        "participation.presidency-chairs",
        "La Presidencia convoca, coordina y preside las reuniones, y encabeza los grupos de redacción.",
        "The presidency convenes, coordinates and chairs the meetings, and heads the drafting groups.",
        Booklet("l.751-767"),
        Booklet("l.781-796")
    );

    public static readonly Rule SecretariatAssists = Rule(
        "participation.secretariat-assists",
        "La Secretaría asiste a la Presidencia en la coordinación de las reuniones y el intercambio de información.",
        "The Secretariat assists the presidency in coordinating the meetings and in exchanging information.",
        Booklet("l.604-612"),
        Booklet("l.964-971")
    );

    public static readonly Rule SecretariatReports = Rule(
        "participation.secretariat-reports",
        "La Secretaría rinde al GRCM su informe financiero y de actividades.",
        "The Secretariat gives the GRCM its report on finances and activities.",
        Grcm2017("¶2"),
        Grcm2021("¶2")
    );

    public static readonly Rule SecretariatRedrafts = Rule(
        "participation.secretariat-redrafts",
        "La Secretaría rehace los borradores con los cambios que piden las delegaciones.",
        "The Secretariat re-drafts texts with the changes that delegations ask for.",
        Grcm2017("¶4"),
        Grcm2017("¶27")
    );

    public static readonly Rule SecretariatClosedDoor = Rule(
        "participation.secretariat-closed-door",
        "A puerta cerrada se deciden asuntos de la Secretaría y ella no figura entre los presentes; tampoco se dice quién lleva el acta (contradicción 16).",
        "Matters of the Secretariat are decided behind closed doors and it is not among those listed; nor is it said who keeps the record (contradiction 16).",
        Booklet("l.666-675")
    );

    public static readonly Rule Unsaid = Rule(
        "participation.unsaid",
        "Los documentos no dicen nada; Puebla lo niega mientras el ajuste no diga otra cosa.",
        "The documents say nothing; Puebla denies it until the setting says otherwise."
    );

    public static readonly Rule UnsaidAuthorised = Rule(
        "participation.unsaid-authorised",
        "Los documentos no dicen nada; Puebla lo niega salvo en lo que la Presidencia autorice y quede registrado.",
        "The documents say nothing; Puebla denies it but for what the presidency authorises on record."
    );

    public static readonly Rule UnsaidMembers = Rule(
        "participation.unsaid-members",
        "Los documentos no dan una regla; entre miembros es lo acostumbrado.",
        "The documents give no rule; among members it is usual."
    );
}
