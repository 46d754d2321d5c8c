using System.Text.Json;
using Puebla.Conference.Data.Rows;

namespace Puebla.Conference.Data;

/// <summary>Reads the registers from <c>data/crm</c>.</summary>
internal static class RegisterFiles
{
    public static Registers Read(string folder) =>
        new()
        {
            Countries = Rows<CountryRow>(folder, "countries"),
            Members = Rows<MemberRow>(folder, "members"),
            Observers = Rows<ObserverRow>(folder, "observers"),
            CivilSociety = Rows<CivilSocietyRow>(folder, "civil-society"),
            Bodies = Rows<BodyRow>(folder, "bodies"),
            Presidencies = Rows<PresidencyRow>(folder, "presidencies"),
            Meetings = Rows<MeetingRow>(folder, "meetings"),
            Axes = Rows<AxisRow>(folder, "axes"),
            Subjects = Rows<SubjectRow>(folder, "subjects"),
            Documents = Rows<DocumentRow>(folder, "documents"),
            Relations = Rows<RelationRow>(folder, "relations"),
            Glossary = Rows<TermRow>(folder, "glossary"),
            Names = Rows<NameGroupRow>(folder, "names"),
            Figures = Rows<FigureRow>(folder, "activity-statistics"),
            Scales = Rows<ScaleRow>(folder, "contribution-scales"),
            Contradictions = Rows<ContradictionRow>(folder, "contradictions"),
            Coverage = Rows<CoverageRow>(folder, "coverage"),
            Holidays = Rows<HolidayRow>(folder, "holidays"),
            HolidayCalendars = Rows<HolidayCalendarRow>(folder, "holiday-calendars"),
        };

    private static List<TRow> Rows<TRow>(string folder, string register)
        where TRow : RegisterRow
    {
        var path = Path.Combine(folder, $"{register}.json");
        using var file = File.OpenRead(path);
        try
        {
            var rows = JsonSerializer.Deserialize<List<TRow>>(file, RegisterJson.Options) ?? [];
            for (var i = 0; i < rows.Count; i++)
            {
                rows[i].Position = i;
            }

            return rows;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException(
                $"{register}.json cannot be read: {problem.Message}",
                problem
            );
        }
    }
}
