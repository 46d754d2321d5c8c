using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Counting;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Remind;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.Kernel.WorkingDays;
using Puebla.TestKit;

namespace Puebla.Tests.Commitments;

/// <summary>A deadline is one instant, the same to the second wherever it is told; and the calendar by which it was counted stays under it.</summary>
public sealed class DeadlineInstantTests(RemindHouse house) : IClassFixture<RemindHouse>
{
    // Five working days after Wednesday 4 March 2026, Monday 9 a holiday in Belize: Thursday 12.
    private const string Instant = "2026-03-13T06:00:00Z";

    [Fact]
    public async Task It_is_the_same_to_the_second_in_page_calendar_journal_its_JSON_and_the_row_and_no_mail_tells_another()
    {
        var made = await Counted(new(2073, 1, 1), "MEX");
        var person = await house.Puebla.SignedIn("answers-for-country@country:MEX");
        var row = await Row(made);
        Assert.Equal(DateTimeOffset.Parse(Instant, null), row.Deadline.DueEnds);

        var page = await house.Puebla.PageAs(RemindHouse.Secretariat, $"/compromisos/{made.Id}");
        var time = page.QuerySelector($"time[datetime='{Instant}']")!;
        Assert.Equal("jueves 12 de marzo de 2026, 24:00, hora de San José", time.TextContent);
        Assert.Equal(9, page.QuerySelectorAll(".reckoning > li").Length);
        Assert.Contains(
            "Belice",
            page.QuerySelector("section[aria-labelledby=computo]")!.TextContent
        );

        var calendar = await Calendar(person);
        Assert.Contains("DTSTART:20260313T060000Z", calendar, StringComparison.Ordinal);

        // Five working days before it is Thursday 5.
        house.At(3, 5, 9);
        await house.Look();
        var line = Assert.Single(await house.Journal(Reminding.Action, made));
        Assert.Equal(Instant, Field(line.Details, "due"));
        using var export = await house.Puebla.AskAs(RemindHouse.Secretariat, "/diario/lineas.json");
        Assert.Contains(
            Instant,
            await export.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        var told = await house.Puebla.With<ConferenceDb, string>(db =>
            db.Set<Notice>()
                .Where(one => one.PersonId == person.Id && one.Code == Reminding.Action)
                .Select(one => one.Details)
                .SingleAsync()
        );
        Assert.Equal(Instant, Field(told, "due"));
        await house.Send();
        var mail = house.Sink.Messages.Single(one => one.To.Contains(person.Email));
        Assert.DoesNotContain("2026-03-1", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_it_is_to_come_its_holidays_cannot_be_taken_away_and_afterwards_they_can()
    {
        var made = await Counted(new(2073, 1, 2), "PAN");
        var use = Assert.Single(await Uses("BLZ", 2026), one => IsOf(one, made));
        Assert.Equal((new(2026, 3, 4), new(2026, 3, 12)), (use.First, use.Last));
        Assert.Contains($"{made.Id}", use.What.English, StringComparison.Ordinal);
        Assert.DoesNotContain(await Uses("BLZ", 2027), one => IsOf(one, made));
        Assert.DoesNotContain(await Uses("CRI", 2026), one => IsOf(one, made));
        house.Puebla.Clock.Set(DateTimeOffset.Parse(Instant, null));
        Assert.DoesNotContain(await Uses("BLZ", 2026), one => IsOf(one, made));
    }

    [Fact]
    public async Task It_counts_by_who_presided_on_the_day_and_where_nobody_did_by_weekdays()
    {
        house.Puebla.Clock.Set(RemindHouse.Begun);
        await using var scope = house.Puebla.Services.CreateAsyncScope();
        var calendars = scope.ServiceProvider.GetRequiredService<DueCalendars>();
        var facts = await scope.ServiceProvider.GetRequiredService<IConference>().Facts();
        var made = await Counted(new(2073, 1, 3), "PAN");
        var row = await Row(made);
        var presidency = await calendars.Of(row, ["PAN"], facts, default);
        Assert.Equal("BLZ", Assert.Single(presidency!.Countries).Country);
        row.Deadline.From = new(2025, 6, 2);
        var nobody = await calendars.Of(row, ["PAN"], facts, default);
        Assert.Equal(CalendarChoice.Weekdays, nobody!.Choice);
        row.Deadline.Unit = DeadlineUnit.Days;
        Assert.Null(await calendars.Of(row, ["PAN"], facts, default));
    }

    private static bool IsOf(CalendarInUse use, MadeCommitment made) =>
        use.What.English!.EndsWith($" {made.Id}", StringComparison.Ordinal);

    private async Task<MadeCommitment> Counted(DateOnly text, string asked)
    {
        var made = await house.Asked(text, null, asked);
        await using var scope = house.Puebla.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        var facts = await scope.ServiceProvider.GetRequiredService<IConference>().Facts();
        var row = await db.Set<Commitment>().SingleAsync(one => one.Id == made.Id);
        (row.Deadline.Kind, row.Deadline.Count) = (DeadlineKind.Counted, 5);
        (row.Deadline.Unit, row.Deadline.From) = (DeadlineUnit.WorkingDays, new(2026, 3, 4));
        var calendar = await scope
            .ServiceProvider.GetRequiredService<DueCalendars>()
            .Of(row, [asked], facts, default);
        DueReckoning.Reckon(row.Deadline, facts, calendar);
        scope
            .ServiceProvider.GetRequiredService<JournalWriter>()
            .Add(Actor.System, "test.counted", $"commitment:{made.Id}", "Prueba");
        await db.SaveChangesAsync();
        return made;
    }

    private Task<Commitment> Row(MadeCommitment made) =>
        house.Puebla.With<ConferenceDb, Commitment>(db =>
            db.Set<Commitment>().AsNoTracking().SingleAsync(one => one.Id == made.Id)
        );

    private Task<List<CalendarInUse>> Uses(string country, int year) =>
        house.Puebla.With<IEnumerable<ICalendarUse>, List<CalendarInUse>>(async all =>
        {
            var uses = new List<CalendarInUse>();
            foreach (var one in all)
            {
                uses.AddRange(await one.Of(country, year));
            }
            return uses;
        });

    private async Task<string> Calendar(SignedInPerson person)
    {
        using var made = await person.Browser.Post(
            "/mi-cuenta/correo",
            "calendario",
            new Dictionary<string, string>()
        );
        var page = await Visit.Read(made);
        var address = new Uri(page.QuerySelector("main code")!.TextContent).AbsolutePath;
        using var answer = await house.Puebla.Ask(address);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string? Field(string details, string name)
    {
        using var json = JsonDocument.Parse(details);
        return json.RootElement.GetProperty(name).GetString();
    }
}
