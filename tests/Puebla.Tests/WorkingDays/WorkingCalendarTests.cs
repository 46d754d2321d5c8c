using System.Text.Json;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Tests.WorkingDays;

/// <summary>Counting, one case at a time.</summary>
public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Holy = HolidayTable.Calendar(false, "CRI", "BLZ");

    [Fact]
    public void Every_day_from_the_sending_to_the_end_says_whether_it_counts_and_why()
    {
        var reckoning = Holy.Count(new DateOnly(2026, 4, 1), 2);
        Assert.Equal(
            [
                "2026-04-01 Start",
                "2026-04-02 Holiday CRI cri-holy-thursday",
                "2026-04-03 Holiday CRI cri-good-friday BLZ blz-good-friday",
                "2026-04-04 Weekend BLZ blz-holy-saturday",
                "2026-04-05 Weekend",
                "2026-04-06 Holiday BLZ blz-easter-monday",
                "2026-04-07 Counted 1",
                "2026-04-08 Counted 2",
            ],
            reckoning.Days.Select(Told)
        );
        Assert.Equal("2026-04-09T06:00:00Z", reckoning.Ends.Instant);
        Assert.Equal(["CRI", "BLZ"], reckoning.Countries.Select(one => one.Code));
        Assert.Empty(reckoning.Doubts);
    }

    [Fact]
    public void The_day_of_sending_is_the_one_that_runs_in_the_zone()
    {
        // Seven in the evening of the 31st in San José is the 1st in Greenwich.
        var at = new DateTimeOffset(2026, 4, 1, 1, 0, 0, TimeSpan.Zero);
        var reckoning = Holy.Count(at, 1);
        Assert.Equal(new DateOnly(2026, 3, 31), reckoning.Start);
        Assert.Equal(new DateOnly(2026, 4, 1), reckoning.Ends.Day);
        Assert.Equal(at, reckoning.SentAt);
    }

    [Fact]
    public void Days_are_counted_back_and_shown_in_order_of_time()
    {
        var reckoning = Holy.CountBack(new DateOnly(2026, 4, 8), 2);
        Assert.Equal(new DateOnly(2026, 4, 1), reckoning.Ends.Day);
        Assert.Equal(-2, reckoning.Asked);
        Assert.Equal("2026-04-01 Counted 2", Told(reckoning.Days[0]));
        Assert.Equal("2026-04-07 Counted 1", Told(reckoning.Days[^2]));
        Assert.Equal("2026-04-08 Start", Told(reckoning.Days[^1]));
    }

    [Fact]
    public void Next_and_previous_pass_over_what_does_not_count()
    {
        Assert.Equal(new DateOnly(2026, 4, 7), Holy.Next(new DateOnly(2026, 4, 1)));
        Assert.Equal(new DateOnly(2026, 4, 1), Holy.Previous(new DateOnly(2026, 4, 7)));
        Assert.False(Holy.IsWorkingDay(new DateOnly(2026, 4, 6)));
        Assert.True(HolidayTable.Calendar(false, "CRI").IsWorkingDay(new DateOnly(2026, 4, 6)));
    }

    [Fact]
    public void Days_to_go_are_working_days_and_late_is_by_the_instant_alone()
    {
        var due = Holy.Count(new DateOnly(2026, 4, 1), 2).Ends;
        Assert.Equal(new DaysToGo(false, 2), Holy.ToGo(due, At(1)));
        Assert.Equal(new DaysToGo(false, 2), Holy.ToGo(due, At(5)));
        Assert.Equal(new DaysToGo(false, 0), Holy.ToGo(due, due.Ends.AddSeconds(-1)));
        Assert.Equal(new DaysToGo(true, 1), Holy.ToGo(due, due.Ends));
        Assert.Equal(new DaysToGo(true, 2), Holy.ToGo(due, At(11)));
        // A clock that is set back has it in time again: nothing but the instant decides.
        Assert.Equal(new DaysToGo(false, 1), Holy.ToGo(due, At(7)));
    }

    [Fact]
    public void A_year_without_data_is_told_and_never_counted_as_one_without_holidays()
    {
        var reckoning = HolidayTable.Calendar(false, "CRI").Count(new DateOnly(2027, 12, 30), 3);
        var doubt = Assert.Single(reckoning.Doubts);
        Assert.Equal(("CRI", 2028, true), (doubt.Country, doubt.Year, doubt.Missing));
        Assert.Equal("working-days.no-data", reckoning.Refused!.Code);
        Assert.Contains("Costa Rica 2028", reckoning.Refused.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provisional_list_is_told_and_does_not_stop_anything()
    {
        var reckoning = HolidayTable.Calendar(false, "BLZ").Count(new DateOnly(2026, 12, 30), 3);
        var doubt = Assert.Single(reckoning.Doubts);
        Assert.Equal(("BLZ", 2027, false), (doubt.Country, doubt.Year, doubt.Missing));
        Assert.Null(reckoning.Refused);
    }

    [Fact]
    public void What_was_kept_counts_the_same_whatever_is_corrected_later()
    {
        var kept = WorkingDaysJson.Write(Holy.Between(2026, 2026));
        var again = WorkingDaysJson.Read<WorkingCalendar>(kept);
        Assert.Equal(kept, WorkingDaysJson.Write(again));
        var reckoning = Holy.Count(new DateOnly(2026, 4, 1), 2);
        Assert.Equal(
            WorkingDaysJson.Write(reckoning),
            WorkingDaysJson.Write(again.Count(new DateOnly(2026, 4, 1), 2))
        );
        Assert.Equal(
            WorkingDaysJson.Write(reckoning),
            WorkingDaysJson.Write(WorkingDaysJson.Read<Reckoning>(WorkingDaysJson.Write(reckoning)))
        );
    }

    [Fact]
    public void A_kept_deadline_whose_zone_has_changed_is_not_read_as_another_instant() =>
        Assert.Throws<JsonException>(() =>
            WorkingDaysJson.Read<Due>(
                """{"day":"2026-04-08","zone":"America/Costa_Rica","instant":"2026-04-09T05:00:00Z"}"""
            )
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(WorkingCalendar.Longest + 1)]
    public void So_many_days_are_not_counted(int days)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Holy.Count(new DateOnly(2026, 4, 1), days)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Holy.CountBack(new DateOnly(2026, 4, 1), days)
        );
    }

    private static DateTimeOffset At(int day) => new(2026, 4, day, 18, 0, 0, TimeSpan.Zero);

    private static string Told(ReckonedDay day) =>
        string.Join(
            ' ',
            [
                day.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                day.Standing.ToString(),
                .. day.Number is { } number ? [$"{number}"] : Array.Empty<string>(),
                .. day.Holidays.Select(one => $"{one.Country} {one.Holiday.Key}"),
            ]
        );
}
