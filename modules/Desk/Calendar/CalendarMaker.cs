using Puebla.Conference.Contracts;
using Puebla.Desk.MyDesk;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Calendars;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Text;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.Calendar;

/// <summary>Writes a person's calendar: what is asked of them, at the instant until which it is in time, and the Conference's meetings. Of what is not public it says only that something is due.</summary>
internal sealed class CalendarMaker(
    AskedGathering gathering,
    PersonActors actors,
    IConference conference,
    Places places,
    TimeProvider clock
)
{
    // A calendar is for what comes; the last year is kept for who looks back.
    private const int DaysBack = 366;

    public async Task<string> Make(Guid person, Correspondent of, Uri site, CancellationToken stop)
    {
        var actor = await actors.Of(person, stop);
        var asked = (await gathering.Of(actor, of.Language, stop)).Lines;
        var first = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-DaysBack);
        var meetings = (await conference.Facts(stop)).Meetings;
        return CalendarWriter.Write(
            new(
                Words.Of("Calendar.Name", of.Language),
                of.Language,
                [
                    .. asked
                        .Where(one => one.Due is not null)
                        .Select(one => Event(person, one, of.Language, site)),
                    .. meetings
                        .Where(one => HasDays(one) && one.Start.First >= first)
                        .Select(one => Event(one, of.Language, site)),
                ]
            )
        );
    }

    private static bool HasDays(Meeting meeting) =>
        meeting.Start.IsKnown && meeting.Start.First == meeting.Start.Last;

    private CalendarEvent Event(Guid person, Asked asked, Language language, Uri site)
    {
        var tag = AskedTag.Of(person, asked.Key);
        var isPublic = asked.Audience == Audience.Public;
        var path = isPublic
            ? places.In(asked.Link, language)
            : $"{DeskPlaces.Asked.In(language)}/{tag}";
        return Event(
            StableIds.Of($"asked:{tag}"),
            CalendarTime.Until(asked.Due!.Value),
            isPublic ? asked.What : Words.Of("Calendar.SomethingDue", language),
            new(site, path)
        );
    }

    private CalendarEvent Event(Meeting meeting, Language language, Uri site)
    {
        var last =
            meeting.End.IsKnown && meeting.End.First == meeting.End.Last
                ? meeting.End.First
                : meeting.Start.First;
        return Event(
            StableIds.Of($"meeting:{meeting.Key}"),
            new CalendarTime.Days(meeting.Start.First, last),
            meeting.Name.In(language),
            new(site, $"{SitePlaces.Meetings.In(language)}/{meeting.Key}")
        ) with
        {
            Location = meeting.City?.In(language),
        };
    }

    private CalendarEvent Event(Guid id, CalendarTime when, string what, Uri link) =>
        new(id, clock.GetUtcNow(), when, what) { Page = link, Description = link.AbsoluteUri };
}
