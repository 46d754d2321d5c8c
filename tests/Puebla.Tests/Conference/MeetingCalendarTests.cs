using System.Net;
using System.Text;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.TestKit;
using Puebla.Tests.Site;

namespace Puebla.Tests.Conference;

/// <summary>The public calendars of meetings.</summary>
public sealed class MeetingCalendarTests(OnePuebla one)
{
    [Theory]
    [InlineData("/reuniones.ics")]
    [InlineData("/en/meetings.ics")]
    [InlineData("/reuniones/organo/grcm.ics")]
    [InlineData("/en/meetings/body/vice-ministers.ics")]
    [InlineData("/reuniones/organo/presidency.ics")]
    public async Task Each_is_a_calendar_by_the_standard_and_another_library_reads_it(
        string address
    )
    {
        var puebla = await one.WithFacts();
        using var answer = await puebla.Ask(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var events = CalendarRules.Read(file);
        var read = Ical.Net.Calendar.Load(Encoding.UTF8.GetString(file));
        Assert.NotNull(read);
        Assert.Equal(events.Count, read.Events.Count);
    }

    [Fact]
    public async Task Only_days_that_the_documents_give_are_events_and_the_rest_is_counted()
    {
        var puebla = await one.WithFacts();
        var facts = await puebla.With<IConference, ConferenceFacts>(conference =>
            conference.Facts(TestContext.Current.CancellationToken).AsTask()
        );
        var dated = facts.Meetings.Count(meeting => meeting.Start.Precision == DatePrecision.Day);
        Assert.InRange(dated, 1, facts.Meetings.Count - 1);
        using var answer = await puebla.Ask("/reuniones.ics");
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(dated, CalendarRules.Read(file).Count);
        Assert.Contains(
            $"Faltan {facts.Meetings.Count - dated} reuniones",
            Encoding.UTF8.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task GRCM_2017_lasts_from_its_first_day_to_its_last()
    {
        var puebla = await one.WithFacts();
        using var answer = await puebla.Ask("/reuniones/organo/grcm.ics");
        var events = CalendarRules.Read(
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
        var facts = await puebla.With<IConference, ConferenceFacts>(conference =>
            conference.Facts(TestContext.Current.CancellationToken).AsTask()
        );
        var meeting = facts.Meetings.Single(one =>
            one.Bodies.Contains("grcm") && one.Start.IsCertainly(new(2017, 6, 20))
        );
        var shown = events.Single(one =>
            one["URL"].Single().EndsWith(meeting.Key, StringComparison.Ordinal)
        );
        Assert.Equal("20170620", shown["DTSTART"].Single());
        Assert.Equal(
            meeting.End.First.AddDays(1).ToString("yyyyMMdd", null),
            shown["DTEND"].Single()
        );
        Assert.Equal(meeting.Name.Spanish, CalendarRules.Unescaped(shown["SUMMARY"].Single()));
    }

    [Fact]
    public async Task A_body_that_nobody_knows_has_no_calendar_and_the_page_leads_to_those_that_are()
    {
        var puebla = await one.WithFacts();
        using var answer = await puebla.Ask("/reuniones/organo/nadie.ics");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await puebla.Page("/reuniones");
        Assert.NotNull(
            page.QuerySelector("head link[type='text/calendar'][href='/reuniones.ics']")
        );
        Assert.NotNull(page.QuerySelector("main a[href='/reuniones/organo/grcm.ics']"));
    }
}
