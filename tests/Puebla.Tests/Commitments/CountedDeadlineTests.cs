using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Commitments;

/// <summary>Deadlines in working days: by a country's holidays, day by day, frozen.</summary>
public sealed class CountedDeadlineTests
{
    private static readonly ConferenceFacts Facts = CrmData.Facts;

    private static WorkingCalendar Of(string country, string zone = "America/Costa_Rica") =>
        new(CalendarChoice.Presidency, zone, [Facts.CalendarOf(country)]);

    private static Deadline FiveDays() =>
        new()
        {
            Kind = DeadlineKind.Counted,
            From = new(2026, 4, 1),
            Count = 5,
            Unit = DeadlineUnit.WorkingDays,
        };

    [Fact]
    public void The_day_of_sending_and_the_holidays_of_the_calendar_do_not_count()
    {
        var deadline = FiveDays();
        DueReckoning.Reckon(deadline, Facts, Of("BLZ"));
        // 2, 7, 8, 9, 10 April: Good Friday and Easter Monday are free in Belize.
        Assert.Equal(new DateOnly(2026, 4, 10), deadline.DueDay);
        Assert.Equal(new DateTimeOffset(2026, 4, 11, 6, 0, 0, TimeSpan.Zero), deadline.DueEnds);
        var kept = WorkingDaysJson.Read<Reckoning>(deadline.Reckoning!);
        Assert.Equal(DayStanding.Start, kept.Days[0].Standing);
        Assert.Equal(
            [new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 6)],
            kept.Lost.Select(day => day.Day)
        );
        Assert.Equal("BLZ", Assert.Single(kept.Countries).Code);
        Assert.Equal(deadline.DueEnds, kept.Ends.Ends);
    }

    [Fact]
    public void It_ends_in_the_zone_of_the_calendar_and_at_one_instant()
    {
        var deadline = FiveDays();
        DueReckoning.Reckon(deadline, Facts, Of("BLZ", "America/New_York"));
        Assert.Equal(new DateTimeOffset(2026, 4, 11, 4, 0, 0, TimeSpan.Zero), deadline.DueEnds);
        Assert.Equal(deadline.DueEnds, deadline.Due!.Value.Ends);
        Assert.Equal("2026-04-11T04:00:00Z", deadline.Due.Value.Instant);
    }

    [Fact]
    public void What_is_corrected_later_changes_nothing_until_it_is_counted_from_another_day()
    {
        var deadline = FiveDays();
        DueReckoning.Reckon(deadline, Facts, Of("BLZ"));
        var kept = deadline.Reckoning;
        DueReckoning.Reckon(deadline, Facts, Of("CRI"));
        Assert.Equal(
            (kept, new DateOnly(2026, 4, 10)),
            (deadline.Reckoning, deadline.DueDay!.Value)
        );
        deadline.From = new(2026, 3, 31);
        DueReckoning.Reckon(deadline, Facts, Of("CRI"));
        // 1, 6, 7, 8, 9 April: Maundy Thursday and Good Friday are free in Costa Rica.
        Assert.Equal(new DateOnly(2026, 4, 9), deadline.DueDay);
        Assert.NotEqual(kept, deadline.Reckoning);
    }

    [Fact]
    public void Before_a_meeting_one_counts_back_and_moves_with_it()
    {
        var deadline = new Deadline
        {
            Kind = DeadlineKind.Meeting,
            Meeting = "grcm-2024-07-16",
            Count = 3,
            Unit = DeadlineUnit.WorkingDays,
        };
        DueReckoning.Reckon(deadline, Facts, Of("BLZ"));
        Assert.Equal(new DateOnly(2024, 7, 11), deadline.DueDay);
        Assert.NotNull(deadline.Reckoning);
        deadline.Meeting = "grcm-2021-12-01";
        var now = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.True(DueReckoning.Move(deadline, Facts, now, Of("BLZ")));
        Assert.Equal(new DateOnly(2021, 11, 26), deadline.DueDay);
        Assert.Equal(new DateOnly(2024, 7, 11), deadline.MovedFrom);
        // Of 2021 no holidays are known: the count says so, and the text is due all the same.
        Assert.NotNull(WorkingDaysJson.Read<Reckoning>(deadline.Reckoning!).Refused);
    }

    [Fact]
    public void What_counts_no_working_days_keeps_no_count()
    {
        var deadline = FiveDays();
        DueReckoning.Reckon(deadline, Facts, Of("BLZ"));
        deadline.Unit = DeadlineUnit.Days;
        DueReckoning.Reckon(deadline, Facts, Of("BLZ"));
        Assert.Null(deadline.Reckoning);
        Assert.Equal(Due.InSanJose(new(2026, 4, 6)), deadline.Due);
    }
}
