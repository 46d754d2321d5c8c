using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Conference.Holidays;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;
using Puebla.Kernel.WorkingDays;
using Puebla.Tests.Conference;

namespace Puebla.Tests.WorkingDays;

/// <summary>Whose calendar counts for what is sent at an instant.</summary>
public sealed class PresidencyCalendarTests
{
    // Costa Rica hands over to Belize at noon of Wednesday 1 April 2026.
    private static readonly DateTimeOffset Handover = new(2026, 4, 1, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task It_is_the_presidencys_at_the_sending_though_it_changes_before_the_end()
    {
        var before = await Of(Handover.AddSeconds(-1));
        var after = await Of(Handover);
        Assert.Equal("CRI", Assert.Single(before.Countries).Country);
        Assert.Equal("BLZ", Assert.Single(after.Countries).Country);
        // Easter Monday is free in Belize, which presides by then, and counts nevertheless.
        Assert.Equal(new DateOnly(2026, 4, 7), before.Count(Handover.AddSeconds(-1), 2).Ends.Day);
        Assert.Equal(new DateOnly(2026, 4, 7), after.Count(Handover, 2).Ends.Day);
        Assert.Equal(DayStanding.Counted, On(before, new(2026, 4, 6)));
        Assert.Equal(DayStanding.Holiday, On(after, new(2026, 4, 6)));
    }

    [Fact]
    public async Task Without_a_choice_the_setting_decides_and_its_default_is_the_presidency()
    {
        Assert.Equal(CalendarChoice.Presidency, (await Of(Handover)).Choice);
        var set = await Calendars("every-member").At(Handover);
        Assert.Equal(11, set.Calendar!.Countries.Count);
        var weekdays = await Calendars().At(Handover, choice: CalendarChoice.Weekdays);
        Assert.Empty(weekdays.Calendar!.Countries);
    }

    [Fact]
    public async Task The_addressees_own_is_a_members_and_nobody_elses()
    {
        var own = await Calendars().At(Handover, Party.Country("MEX"), CalendarChoice.Addressee);
        Assert.Equal("MEX", Assert.Single(own.Calendar!.Countries).Country);
        foreach (var other in new Party?[] { null, Party.Secretariat, Party.Country("COL") })
        {
            var answer = await Calendars().At(Handover, other, CalendarChoice.Addressee);
            Assert.Equal(WorkingDayRefusals.NoAddressee, answer.Refused);
            Assert.Null(answer.Calendar);
        }
    }

    [Fact]
    public async Task Where_nobody_is_known_to_preside_there_is_no_calendar()
    {
        var answer = await Calendars(handovers: []).At(Handover);
        Assert.Equal(WorkingDayRefusals.NobodyPresides, answer.Refused);
        Assert.Null(answer.Calendar);
    }

    private static DayStanding On(WorkingCalendar calendar, DateOnly day) =>
        calendar.Count(new DateOnly(2026, 4, 1), 5).Days.Single(one => one.Day == day).Standing;

    private static async Task<WorkingCalendar> Of(DateTimeOffset at) =>
        (await Calendars().At(at)).Calendar!;

    private static WorkingCalendars Calendars(
        string choice = "presidency",
        IReadOnlyList<RecordedHandover>? handovers = null
    ) =>
        new(
            new Known(
                RegisterFiles
                    .Read(CrmData.Folder)
                    .ToFacts(
                        handovers
                            ?? [To("CRI", Handover.AddYears(-1), 2025), To("BLZ", Handover, 2026)]
                    )
            ),
            new Set(choice)
        );

    private static RecordedHandover To(string country, DateTimeOffset at, int year) =>
        new(Guid.NewGuid(), country, year, at, "America/Costa_Rica", null, null);

    private sealed class Known(ConferenceFacts facts) : IConference
    {
        public ValueTask<ConferenceFacts> Facts(CancellationToken stop = default) => new(facts);
    }

    private sealed class Set(string choice) : ISettings
    {
        public IReadOnlyList<SettingDefinition> Definitions => WorkingDaySettings.All;

        public ValueTask<string> Get(string key, CancellationToken stop = default) =>
            new(
                key == WorkingDaySettings.Calendar
                    ? choice
                    : Definitions.Single(one => one.Key == key).Default
            );

        public ValueTask<IReadOnlyDictionary<string, string>> Values(
            CancellationToken stop = default
        ) => throw new NotSupportedException();
    }
}
