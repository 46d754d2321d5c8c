using Puebla.Conference.Contracts;
using Puebla.Conference.Data.Rows;
using Puebla.Conference.Handover;

namespace Puebla.Conference.Data;

/// <summary>All registers, read from the files or from the tables.</summary>
internal sealed record Registers
{
    public required IReadOnlyList<CountryRow> Countries { get; init; }
    public required IReadOnlyList<MemberRow> Members { get; init; }
    public required IReadOnlyList<ObserverRow> Observers { get; init; }
    public required IReadOnlyList<CivilSocietyRow> CivilSociety { get; init; }
    public required IReadOnlyList<BodyRow> Bodies { get; init; }
    public required IReadOnlyList<PresidencyRow> Presidencies { get; init; }
    public required IReadOnlyList<MeetingRow> Meetings { get; init; }
    public required IReadOnlyList<AxisRow> Axes { get; init; }
    public required IReadOnlyList<SubjectRow> Subjects { get; init; }
    public required IReadOnlyList<DocumentRow> Documents { get; init; }
    public required IReadOnlyList<RelationRow> Relations { get; init; }
    public required IReadOnlyList<TermRow> Glossary { get; init; }
    public required IReadOnlyList<NameGroupRow> Names { get; init; }
    public required IReadOnlyList<FigureRow> Figures { get; init; }
    public required IReadOnlyList<ScaleRow> Scales { get; init; }
    public required IReadOnlyList<ContradictionRow> Contradictions { get; init; }
    public required IReadOnlyList<CoverageRow> Coverage { get; init; }
    public required IReadOnlyList<HolidayRow> Holidays { get; init; }
    public required IReadOnlyList<HolidayCalendarRow> HolidayCalendars { get; init; }

    /// <summary>The registers as facts, with the handovers recorded in Puebla put over the presidencies, and the corrections made by hand.</summary>
    public ConferenceFacts ToFacts(
        IReadOnlyList<RecordedHandover>? handovers = null,
        IReadOnlyList<HolidayCorrection>? corrections = null,
        IReadOnlyList<CompletedYear>? completed = null
    ) =>
        new()
        {
            Countries = [.. Countries.Select(row => row.ToFact())],
            Members = [.. Members.Select(row => row.ToFact())],
            Observers = [.. Observers.Select(row => row.ToFact())],
            CivilSociety = [.. CivilSociety.Select(row => row.ToFact())],
            Bodies = [.. Bodies.Select(row => row.ToFact())],
            Presidencies = HandoverMerge.Into(
                [.. Presidencies.Select(row => row.ToFact())],
                handovers ?? []
            ),
            Handovers = handovers ?? [],
            Meetings = [.. Meetings.Select(row => row.ToFact())],
            Axes = [.. Axes.Select(row => row.ToFact())],
            Subjects = [.. Subjects.Select(row => row.ToFact())],
            Documents = [.. Documents.Select(row => row.ToFact())],
            Relations = [.. Relations.Select(row => row.ToFact())],
            Glossary = [.. Glossary.Select(row => row.ToFact())],
            Names = [.. Names.Select(row => row.ToFact())],
            Figures = [.. Figures.Select(row => row.ToFact())],
            Scales = [.. Scales.Select(row => row.ToFact())],
            Contradictions = [.. Contradictions.Select(row => row.ToFact())],
            Coverage = [.. Coverage.Select(row => row.ToFact())],
            Holidays = [.. Holidays.Select(row => row.ToFact())],
            HolidayCalendars = [.. HolidayCalendars.Select(row => row.ToFact())],
            HolidayCorrections = corrections ?? [],
            CompletedYears = completed ?? [],
        };
}
