using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Participation;

/// <summary>What the rows, columns and rights of the table are called.</summary>
internal static class ParticipationNames
{
    public static LocalizedText Of(ParticipantClass who) =>
        who switch
        {
            ParticipantClass.MemberCountry => new("País miembro", "Member country"),
            ParticipantClass.Presidency => new("Presidencia Pro-Témpore", "Presidency"),
            ParticipantClass.ObserverCountry => new("País observador", "Observer country"),
            ParticipantClass.ObserverOrganization => new(
                "Organismo observador",
                "Observer organisation"
            ),
            ParticipantClass.CivilSociety => new("Sociedad civil (RROCM)", "Civil society (RROCM)"),
            ParticipantClass.SpecialParticipant => new(
                "Participante especial",
                "Special participant"
            ),
            ParticipantClass.SisterProcess => new("Proceso hermano", "Sister process"),
            _ => new("Secretaría", "Secretariat"),
        };

    public static LocalizedText Of(Occasion occasion) =>
        occasion switch
        {
            Occasion.Plenary => new("Plenaria viceministerial", "Vice-Ministerial plenary"),
            Occasion.ClosedDoor => new("Reunión a puerta cerrada", "Closed-door meeting"),
            Occasion.Grcm => new("GRCM", "GRCM"),
            Occasion.Network => new("Red de funcionarios de enlace", "Liaison officer network"),
            Occasion.WorkingGroup => new("Grupo de trabajo", "Working group"),
            Occasion.AdHocGroup => new("Grupo ad hoc", "Ad hoc group"),
            Occasion.JointPlenary => new(
                "Plenaria con un proceso hermano",
                "Plenary with a sister process"
            ),
            Occasion.Seminar => new("Seminario o taller", "Seminar or workshop"),
            _ => new("Páginas privadas", "Private pages"),
        };

    public static LocalizedText Of(Right right) =>
        right switch
        {
            Right.Attend => new("Asistir", "Attend"),
            Right.Speak => new("Intervenir", "Speak"),
            Right.Decide => new("Decidir", "Decide"),
            Right.Draft => new("Redactar", "Draft"),
            _ => new("Recibir documentos", "Receive papers"),
        };

    public static LocalizedText Of(Cell cell)
    {
        var (who, where, what) = (Of(cell.Class), Of(cell.Occasion), Of(cell.Right));
        return new(
            $"{who.Spanish}, {where.Spanish}: {what.Spanish}",
            $"{who.English}, {where.English}: {what.English}"
        );
    }
}
