using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Calendars;
using Puebla.Kernel.Text;
using Puebla.Ui.Addresses;
using Puebla.Ui.Forms;

namespace Puebla.Conference.Calendar;

/// <summary>Makes a calendar of meetings. Only a meeting whose first day is documented to the day is an event: a calendar cannot say that one knows the month and no more. How many are left out is said in the calendar's description.</summary>
internal sealed class MeetingCalendar(
    ConferenceFacts facts,
    IStringLocalizer<Texts> words,
    IStringLocalizer<Ui.Texts> dates,
    Uri site,
    DateTimeOffset revised
)
{
    private static Language Here => LanguageExtensions.Current;

    /// <param name="body">Only the meetings of this body; null for all.</param>
    public CalendarFile Of(Body? body)
    {
        Meeting[] meetings =
        [
            .. facts.Meetings.Where(one => body is null || one.Bodies.Contains(body.Key)),
        ];
        Meeting[] dated = [.. meetings.Where(one => one.Start.Precision == DatePrecision.Day)];
        var left = meetings.Length - dated.Length;
        return new(
            body is null ? words["Calendar.Title"] : words["Calendar.TitleOf", body.Name.In(Here)],
            Here,
            [.. dated.Select(Event)]
        )
        {
            Description =
                left == 0 ? null
                : left == 1 ? words["Calendar.LeftOne"].Value
                : words["Calendar.Left", NumberText.Whole(left)].Value,
            Page = new Uri(site, SitePlaces.Meetings.Here),
        };
    }

    private CalendarEvent Event(Meeting meeting) =>
        new(
            StableIds.Of($"meeting:{meeting.Key}"),
            revised,
            new CalendarTime.Days(meeting.Start.First, LastDay(meeting) ?? meeting.Start.First),
            meeting.Name.In(Here)
        )
        {
            Description = string.Join('\n', About(meeting)),
            Location = meeting.Virtual ? words["Meetings.Virtual"].Value : Place(meeting),
            Page = new Uri(site, ConferencePlaces.Meeting(meeting.Key)),
            Tentative = meeting.Status == MeetingStatus.Planned,
            Categories = [words[$"MeetingKind.{meeting.Kind}"].Value],
        };

    private IEnumerable<string> About(Meeting meeting)
    {
        yield return PartialDateWords.Span(meeting.Start, meeting.End, dates);
        if (meeting.Status == MeetingStatus.Planned)
        {
            yield return words["MeetingStatus.Planned"].Value;
        }
        if (LastDay(meeting) is null)
        {
            yield return words["Calendar.LastDayUnknown"].Value;
        }
    }

    // An end that is not known to the day is no end: the event is of its first day, and says so.
    private static DateOnly? LastDay(Meeting meeting) =>
        meeting.End.Precision == DatePrecision.Day && meeting.End.First >= meeting.Start.First
            ? meeting.End.First
            : null;

    private string? Place(Meeting meeting)
    {
        string?[] parts =
        [
            meeting.City?.In(Here),
            meeting.Country is { } country ? facts.Country(country)?.Name.In(Here) : null,
        ];
        var place = string.Join(", ", parts.OfType<string>());
        return place.Length == 0 ? null : place;
    }
}
