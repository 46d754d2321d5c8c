using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Puebla.Conference.Contracts;
using Puebla.Desk.MyDesk;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Mail;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.Calendar;

/// <summary>Writes a person's calendar (RFC 5545): what is asked of them by a day, and the Conference's meetings. Of what is not public it says only that something is due.</summary>
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
        var calendar = new Ical.Net.Calendar { ProductId = "-//CRM-RCM//Puebla//ES" };
        calendar.AddProperty("X-WR-CALNAME", Words.Of("Calendar.Name", of.Language));
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT4H");
        var actor = await actors.Of(person, stop);
        foreach (var asked in (await gathering.Of(actor, of.Language, stop)).Lines)
        {
            if (asked.Due is { } due)
            {
                calendar.Events.Add(Event(person, asked, due.Day, of.Language, site));
            }
        }
        var first = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-DaysBack);
        foreach (var meeting in (await conference.Facts(stop)).Meetings)
        {
            if (HasDays(meeting) && meeting.Start.First >= first)
            {
                calendar.Events.Add(Event(meeting, of.Language, site));
            }
        }
        return new CalendarSerializer().SerializeToString(calendar)
            ?? throw new InvalidOperationException("An empty calendar is one as well.");
    }

    private static bool HasDays(Meeting meeting) =>
        meeting.Start.IsKnown && meeting.Start.First == meeting.Start.Last;

    private CalendarEvent Event(Guid person, Asked asked, DateOnly day, Language language, Uri site)
    {
        var tag = AskedTag.Of(person, asked.Key);
        var isPublic = asked.Audience == Audience.Public;
        var path = isPublic
            ? places.In(asked.Link, language)
            : $"{DeskPlaces.Asked.In(language)}/{tag}";
        return AllDay(
            $"{tag}@{site.Host}",
            isPublic ? asked.What : Words.Of("Calendar.SomethingDue", language),
            day,
            day,
            new(site, path)
        );
    }

    private CalendarEvent Event(Meeting meeting, Language language, Uri site)
    {
        var last =
            meeting.End.IsKnown && meeting.End.First == meeting.End.Last
                ? meeting.End.First
                : meeting.Start.First;
        var made = AllDay(
            $"{meeting.Key}@{site.Host}",
            meeting.Name.In(language),
            meeting.Start.First,
            last,
            new(site, $"{SitePlaces.Meetings.In(language)}/{meeting.Key}")
        );
        made.Location = meeting.City?.In(language);
        return made;
    }

    private CalendarEvent AllDay(
        string uid,
        string what,
        DateOnly first,
        DateOnly last,
        Uri link
    ) =>
        new()
        {
            Uid = uid,
            Summary = what,
            Start = new CalDateTime(first),
            End = new CalDateTime(last.AddDays(1)),
            DtStamp = new CalDateTime(clock.GetUtcNow().UtcDateTime, "UTC"),
            Url = link,
            Description = link.AbsoluteUri,
            Transparency = Ical.Net.TransparencyType.Transparent,
        };
}
