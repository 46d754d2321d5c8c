using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Data.Rows;
using Puebla.Kernel.Data;

namespace Puebla.Conference.Data;

/// <summary>Reads the registers from their tables.</summary>
internal static class RegisterTables
{
    public static async Task<Registers> Read(ConferenceDb db, CancellationToken stop) =>
        new()
        {
            Countries = await Rows<CountryRow>(db, stop),
            Members = await Rows<MemberRow>(db, stop),
            Observers = await Rows<ObserverRow>(db, stop),
            CivilSociety = await Rows<CivilSocietyRow>(db, stop),
            Bodies = await Rows<BodyRow>(db, stop),
            Presidencies = await Rows<PresidencyRow>(db, stop),
            Meetings = await Rows<MeetingRow>(db, stop),
            Axes = await Rows<AxisRow>(db, stop),
            Subjects = await Rows<SubjectRow>(db, stop),
            Documents = await Rows<DocumentRow>(db, stop),
            Relations = await Rows<RelationRow>(db, stop),
            Glossary = await Rows<TermRow>(db, stop),
            Names = await Rows<NameGroupRow>(db, stop),
            Figures = await Rows<FigureRow>(db, stop),
            Scales = await Rows<ScaleRow>(db, stop),
            Contradictions = await Rows<ContradictionRow>(db, stop),
            Coverage = await Rows<CoverageRow>(db, stop),
            Holidays = await Rows<HolidayRow>(db, stop),
            HolidayCalendars = await Rows<HolidayCalendarRow>(db, stop),
        };

    private static Task<List<TRow>> Rows<TRow>(ConferenceDb db, CancellationToken stop)
        where TRow : RegisterRow =>
        db.Set<TRow>().AsNoTracking().OrderBy(row => row.Position).ToListAsync(stop);
}
