using System.Collections.Frozen;
using Puebla.Conference.Participation;

namespace Puebla.Conference.Contracts;

/// <summary>
/// Who may attend, speak, decide, draft and receive papers where: the Conference's rules of participation, each with its
/// source. The cells stand in <c>Participation/RowsOf….cs</c>, one line a class; nothing else in the product decides it.
/// </summary>
public static class ParticipationTable
{
    private static readonly FrozenDictionary<(ParticipantClass, Occasion, Right), Cell> Table =
        Written().ToFrozenDictionary(cell => (cell.Class, cell.Occasion, cell.Right));

    /// <summary>Every cell: occasion by occasion, class by class, right by right.</summary>
    public static IReadOnlyList<Cell> Cells { get; } =
    [
        .. from occasion in ParticipationWords.Occasions
        from who in ParticipationWords.Classes
        from right in ParticipationWords.Rights
        select Of(who, occasion, right),
    ];

    /// <summary>A cell; every one exists.</summary>
    public static Cell Of(ParticipantClass who, Occasion occasion, Right right) =>
        Table[(who, occasion, right)];

    /// <summary>The occasion that a meeting of a kind is; null for the events of others.</summary>
    public static Occasion? OccasionOf(MeetingKind kind) =>
        kind switch
        {
            MeetingKind.ViceMinisterial => Occasion.Plenary,
            MeetingKind.Grcm => Occasion.Grcm,
            MeetingKind.WorkingGroup => Occasion.WorkingGroup,
            MeetingKind.AdHoc => Occasion.AdHocGroup,
            MeetingKind.Joint => Occasion.JointPlenary,
            MeetingKind.Workshop => Occasion.Seminar,
            _ => null,
        };

    /// <summary>The occasion that a session of a body of a kind is; null for bodies that hold none.</summary>
    public static Occasion? OccasionOf(BodyKind kind) =>
        kind switch
        {
            BodyKind.Decision => Occasion.Plenary,
            BodyKind.Consultation => Occasion.Grcm,
            BodyKind.Network => Occasion.Network,
            BodyKind.WorkingGroup => Occasion.WorkingGroup,
            BodyKind.AdHoc => Occasion.AdHocGroup,
            BodyKind.Joint => Occasion.JointPlenary,
            _ => null,
        };

    private static IEnumerable<Cell> Written() =>
        new (Occasion Occasion, IReadOnlyList<ParticipationRow> Rows)[]
        {
            (Occasion.Plenary, RowsOfPlenary.Plenary),
            (Occasion.ClosedDoor, RowsOfPlenary.ClosedDoor),
            (Occasion.Grcm, RowsOfTechnicalLevel.Grcm),
            (Occasion.Network, RowsOfTechnicalLevel.Network),
            (Occasion.WorkingGroup, RowsOfTechnicalLevel.WorkingGroup),
            (Occasion.AdHocGroup, RowsOfTechnicalLevel.AdHocGroup),
            (Occasion.JointPlenary, RowsBesidesMeetings.JointPlenary),
            (Occasion.Seminar, RowsBesidesMeetings.Seminar),
            (Occasion.PrivatePages, RowsBesidesMeetings.PrivatePages),
        }.SelectMany(column => column.Rows.SelectMany(row => row.On(column.Occasion)));
}
