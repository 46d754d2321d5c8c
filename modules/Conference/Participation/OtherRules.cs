using Puebla.Kernel.Access;
using static Puebla.Conference.Participation.Cite;

namespace Puebla.Conference.Participation;

/// <summary>What the documents say of observers, civil society, special participants and sister processes.</summary>
internal static class OtherRules
{
    public static readonly Rule OnlyMembersDecide = Rule(
        "participation.only-members-decide",
        "Solo los países miembros deciden, por consenso.",
        "Only the member countries decide, by consensus.",
        Booklet("l.580-585"),
        Booklet("l.694-696")
    );

    public static readonly Rule ObserversInPlenary = Rule(
        "participation.observers-plenary",
        "Países y organismos observadores participan en la plenaria viceministerial.",
        "Observer countries and organisations take part in the Vice-Ministerial plenary.",
        Booklet("l.651-653")
    );

    public static readonly Rule ObserverStatements = Rule(
        "participation.observer-statements",
        "Los observadores pueden ser invitados a hacer declaraciones, sin parte en el debate.",
        "Observers may be invited to make statements, without part in the debate.",
        Booklet("l.435-442")
    );

    public static readonly Rule ObserversDoNotDraft = Rule(
        "participation.observers-do-not-draft",
        "Los observadores no toman parte en la redacción de recomendaciones y decisiones.",
        "Observers take no part in drafting recommendations and decisions.",
        Booklet("l.435-442")
    );

    public static readonly Rule ObserverCountriesNeverDecide = Rule(
        "participation.observer-countries-never-decide",
        "Los países observadores no deciden: los criterios de 1999 no conocen excepción, y la autorización de la Presidencia no alcanza a la decisión (contradicción 14).",
        "Observer countries do not decide: the criteria of 1999 know no exception, and the presidency's authorisation does not reach deciding (contradiction 14).",
        Booklet("l.276-280"),
        Booklet("l.435-442")
    );

    public static readonly Rule ObserverCountriesByAuthorisation = Rule(
        "participation.observer-countries-by-authorisation",
        "Los países observadores no intervienen en la agenda ni en la redacción sin autorización previa de la Presidencia; Puebla exige que conste.",
        "Observer countries take no part in agenda points or drafting without the presidency's prior authorisation; Puebla wants it on record.",
        Booklet("l.276-280"),
        Booklet("l.435-442")
    );

    public static readonly Rule MembersAmongThemselves = Rule(
        "participation.members-among-themselves",
        "Los miembros se reservan reuniones o partes de ellas exclusivamente entre sí, y a puerta cerrada entran solo los Viceministros y sus acompañantes.",
        "Members keep meetings or parts of them to themselves, and behind closed doors only Vice-Ministers and their companions enter.",
        Booklet("l.444-447"),
        Booklet("l.666-670")
    );

    public static readonly Rule ClosedDoorWins = Rule(
        "participation.closed-door-wins",
        "El derecho a invitar participantes especiales a cualquier reunión cede ante la puerta cerrada (contradicción 15).",
        "The right to invite special participants to any meeting yields to the closed door (contradiction 15).",
        History("7"),
        Booklet("l.666-670")
    );

    public static readonly Rule GrcmWithoutObserverCountries = Rule(
        "participation.grcm-without-observer-countries",
        "Al GRCM asisten los organismos observadores, no los países observadores.",
        "Observer organisations attend the GRCM, observer countries do not.",
        Booklet("l.855-858")
    );

    public static readonly Rule GrcmPresentations = Rule(
        "participation.grcm-presentations",
        "Los organismos observadores presentan informes al GRCM en el espacio que se les asigna.",
        "Observer organisations present reports to the GRCM in the place given to them.",
        Booklet("l.294-297"),
        Grcm2017("¶12"),
        Grcm2021("¶3")
    );

    public static readonly Rule AgendaSlots = Rule(
        "participation.agenda-slots",
        "La Presidencia y la Secretaría asignan a los organismos observadores su espacio en la agenda.",
        "The presidency and the Secretariat give observer organisations their place on the agenda.",
        Booklet("l.294-297"),
        Booklet("l.435-442")
    );

    public static readonly Rule TechnicalDrafts = Rule(
        "participation.technical-drafts",
        "A organismos observadores se les han pedido borradores técnicos; en recomendaciones y decisiones no redactan.",
        "Observer organisations have been asked for technical drafts; they do not draft recommendations and decisions.",
        Grcm2017("¶16"),
        Grcm2017("¶20"),
        Group2020("¶3"),
        Booklet("l.435-442")
    );

    public static readonly Rule NetworksByInvitation = Rule(
        "participation.networks-by-invitation",
        "En las redes no participan países observadores ni organismos internacionales, salvo invitación expresa.",
        "Neither observer countries nor international organisations take part in the networks unless expressly invited.",
        Booklet("l.925-928")
    );

    public static readonly Rule NetworksCivilSociety = Rule(
        "participation.networks-civil-society",
        "La agenda de cada red guarda un espacio para la RROCM.",
        "Each network's agenda keeps a space for RROCM.",
        Booklet("l.928-930")
    );

    public static readonly Rule PlenaryCivilSociety = Rule(
        "participation.plenary-civil-society",
        "La plenaria incluye siempre el diálogo con la sociedad civil, representada por la RROCM.",
        "The plenary always includes the dialogue with civil society, represented by RROCM.",
        Booklet("l.655-661"),
        History("7")
    );

    public static readonly Rule GrcmCivilSociety = Rule(
        "participation.grcm-civil-society",
        "En el GRCM la RROCM tiene su espacio, que incluye una discusión sobre el tema de la Conferencia.",
        "RROCM has its space in the GRCM, which includes a discussion on the Conference's theme.",
        Booklet("l.898-902"),
        History("18.a")
    );

    public static readonly Rule CivilSocietyDrafts = Rule(
        "participation.civil-society-drafts",
        "A la RROCM se le pidieron los borradores de sus propias propuestas.",
        "RROCM was asked for drafts of its own proposals.",
        Grcm2017("¶18")
    );

    public static readonly Rule GroupsObserverPractice = Rule(
        "participation.groups-observer-practice",
        "Ningún documento dice quién asiste a los grupos de trabajo; el de 2020 agradece los informes y análisis de los organismos observadores.",
        "No document says who attends the working groups; that of 2020 thanks the observer organisations for reports and analysis.",
        Group2020("¶5")
    );

    public static readonly Rule GroupsCivilSocietyPractice = Rule(
        "participation.groups-civil-society-practice",
        "Ningún documento dice quién asiste a los grupos de trabajo; el de 2020 agradece las recomendaciones de la RROCM.",
        "No document says who attends the working groups; that of 2020 thanks RROCM for its recommendations.",
        Group2020("¶6")
    );

    public static readonly Rule AdHocCivilSociety = Rule(
        "participation.ad-hoc-civil-society",
        "El grupo ad hoc con la RROCM admite un máximo de tres representantes suyos.",
        "The ad hoc group with RROCM admits at most three of its representatives.",
        History("23.D2"),
        Booklet("l.1477-1480")
    );

    public static readonly Rule AdHocGuests = Rule(
        "participation.ad-hoc-guests",
        "A los grupos ad hoc asistieron invitados según la reunión: la Troika de la CSM, países de origen, organismos.",
        "Guests attended the ad hoc groups by meeting: the CSM's Troika, countries of origin, organisations.",
        Booklet("l.1451-1459"),
        Booklet("l.1517-1519"),
        Grcm2017("¶7")
    );

    public static readonly Rule SpecialParticipants = Rule(
        "participation.special-participants",
        "Los Viceministros pueden invitar a participantes especiales a cualquiera de sus reuniones; de sus derechos no se dice más.",
        "The Vice-Ministers may invite special participants to any of their meetings; of their rights no more is said.",
        History("7")
    );

    public static readonly Rule SeminarObserverCountries = Rule(
        "participation.seminar-observer-countries",
        "En 1996 se pensó en invitar a países de fuera a un seminario y a reuniones técnicas; una regla no hay.",
        "In 1996 inviting outside countries to a seminar and technical meetings was considered; there is no rule.",
        History("2.b")
    );

    public static readonly Rule SeminarOrganizations = Rule(
        "participation.seminar-organizations",
        "Los organismos observadores apoyan los talleres y participan en ellos.",
        "Observer organisations support the workshops and take part in them.",
        Grcm2021("¶7.d"),
        Grcm2017("¶14")
    );

    public static readonly Rule SeminarCivilSociety = Rule(
        "participation.seminar-civil-society",
        "La RROCM participa en seminarios y talleres; el país organizador puede incorporar a organizaciones a su diseño y desarrollo.",
        "RROCM takes part in seminars and workshops; the host country may include organisations in their design and running.",
        Booklet("l.349-355"),
        History("6.c")
    );

    public static readonly Rule SisterInGrcm = Rule(
        "participation.sister-grcm",
        "En 2021 la presidencia y la secretaría de la CSM asistieron al GRCM en calidad de observadoras.",
        "In 2021 the CSM's presidency and secretariat attended the GRCM as observers.",
        Grcm2021("¶4.a"),
        Grcm2021("¶11")
    );

    public static readonly Rule PrivatePagesOfMembers = Rule(
        "participation.private-pages-of-members",
        "El sitio privado es de los países miembros; a las organizaciones se les nombra solo con el público.",
        "The private site is the member countries'; organisations are named with the public one only.",
        History("10.A.1")
    );
}
