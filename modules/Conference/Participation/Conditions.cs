using Puebla.Conference.Contracts;

namespace Puebla.Conference.Participation;

/// <summary>The conditions of the participation table.</summary>
internal static class Conditions
{
    public static readonly Condition PresidencyAuthorises = Opened(
        "presidency-authorises",
        "si la Presidencia lo autorizó antes",
        "if the presidency authorised it beforehand"
    );

    public static readonly Condition InvitedToSpeak = Opened(
        "invited-to-speak",
        "si se le invita a hacer una declaración; sin parte en el debate",
        "if invited to make a statement; without part in the debate"
    );

    public static readonly Condition AgendaSlot = Opened(
        "agenda-slot",
        "en el espacio de la agenda que la Presidencia y la Secretaría le asignen; sin parte en el debate",
        "in the place on the agenda that the presidency and the Secretariat give it; without part in the debate"
    );

    public static readonly Condition DraftAgenda = Opened(
        "draft-agenda",
        "el proyecto de agenda, y los demás documentos que la Presidencia le abra",
        "the draft agenda, and what other papers the presidency opens to it"
    );

    public static readonly Condition InvitedExplicitly = Opened(
        "invited-explicitly",
        "si se le invita expresamente",
        "if expressly invited"
    );

    public static readonly Condition InvitedByViceMinisters = Opened(
        "invited-by-vice-ministers",
        "si los Viceministros lo invitan a esa reunión",
        "if the Vice-Ministers invite them to that meeting"
    );

    public static readonly Condition Asked = Opened(
        "asked",
        "si se le pide un borrador o un insumo técnico",
        "if asked for a draft or a technical contribution"
    );

    public static readonly Condition AtMostThree = Opened(
        "at-most-three",
        "con un máximo de tres representantes, en el grupo creado con ella",
        "with at most three representatives, in the group created with it"
    );

    public static readonly Condition HostIncludes = Opened(
        "host-includes",
        "si el país organizador lo incorpora al diseño y desarrollo",
        "if the host country includes it in design and running"
    );

    public static readonly Condition OwnSpace = Standing(
        "own-space",
        "en el espacio que la agenda le reserva",
        "in the space that the agenda keeps for it"
    );

    public static readonly Condition ViceMinisterAndTwo = Standing(
        "vice-minister-and-two",
        "solo Viceministros o Subsecretarios, cada uno con dos altos funcionarios a lo sumo",
        "only Vice-Ministers or Under-Secretaries, each with at most two senior officials"
    );

    public static readonly Condition TechnicalLevel = Standing(
        "technical-level",
        "conclusiones y recomendaciones; no decisiones de política",
        "conclusions and recommendations; no policy decisions"
    );

    public static readonly Condition GrcmApproves = Standing(
        "grcm-approves",
        "su plan de trabajo, que el GRCM aprueba, y su informe al GRCM",
        "its work plan, which the GRCM approves, and its report to the GRCM"
    );

    public static readonly Condition ReportsToGrcm = Standing(
        "reports-to-grcm",
        "su informe, que el GRCM considera",
        "its report, which the GRCM considers"
    );

    public static readonly Condition BelongsToGroup = Standing(
        "belongs-to-group",
        "si el país se sumó al grupo",
        "if the country joined the group"
    );

    private static Condition Opened(string code, string es, string en) =>
        new(code, new(es, en), Opening.Authorisation);

    private static Condition Standing(string code, string es, string en) =>
        new(code, new(es, en), Opening.ByItself);
}
