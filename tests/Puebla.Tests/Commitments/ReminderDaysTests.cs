using Puebla.Commitments.Domain;
using Puebla.Kernel.WorkingDays;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Commitments;

/// <summary>The days on which those are reminded who have not answered: working days alone, counted from the deadline.</summary>
public sealed class ReminderDaysTests
{
    private static readonly WorkingCalendar Belize = new(
        CalendarChoice.Presidency,
        "America/Costa_Rica",
        [CrmData.Facts.CalendarOf("BLZ")]
    );

    private static readonly Rhythm Usual = new([15, 5, 1], 10);

    [Fact]
    public void They_are_counted_in_working_days_and_a_holiday_puts_them_earlier()
    {
        // Monday 9 March 2026 is a holiday in Belize.
        var days = ReminderDays
            .From(Usual, new(2026, 3, 13), new(2026, 2, 1), Belize)
            .Take(5)
            .ToList();
        Assert.Equal(
            [
                new(2026, 2, 19),
                new(2026, 3, 5),
                new(2026, 3, 12),
                new(2026, 3, 27),
                new DateOnly(2026, 4, 14),
            ],
            days.Select(one => one.Day)
        );
        Assert.Equal(
            [
                "2026-03-13/-15",
                "2026-03-13/-5",
                "2026-03-13/-1",
                "2026-03-13/+10",
                "2026-03-13/+20",
            ],
            days.Select(one => one.Key)
        );
    }

    [Fact]
    public void What_was_before_it_began_is_not_caught_up_and_of_several_the_last_alone_is_sent()
    {
        var (due, from) = (new DateOnly(2026, 3, 13), new DateOnly(2026, 3, 2));
        Assert.Null(ReminderDays.Last(Usual, due, from, new(2026, 3, 4), Belize));
        Assert.Equal(-5, ReminderDays.Last(Usual, due, from, new(2026, 3, 11), Belize)!.Offset);
        Assert.Equal(-1, ReminderDays.Last(Usual, due, from, new(2026, 3, 13), Belize)!.Offset);
        Assert.Equal(20, ReminderDays.Last(Usual, due, from, new(2026, 4, 20), Belize)!.Offset);
    }

    [Fact]
    public void Without_a_deadline_one_counts_from_the_day_on_which_it_was_turned_on()
    {
        var days = ReminderDays.From(Usual, null, new(2026, 3, 2), Belize).Take(2).ToList();
        Assert.Equal([10, 20], days.Select(one => one.Offset));
        Assert.Equal(new DateOnly(2026, 3, 17), days[0].Day);
        Assert.Empty(ReminderDays.From(new([5], 0), null, new(2026, 3, 2), Belize));
    }

    [Theory]
    [InlineData("15, 5, 1", new[] { 15, 5, 1 })]
    [InlineData("1 5 15 5", new[] { 15, 5, 1 })]
    [InlineData("", new int[0])]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("251", null)]
    [InlineData("cinco", null)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11", null)]
    public void A_list_of_days_is_read_as_it_is_typed(string typed, int[]? days) =>
        Assert.Equal(days, Rhythm.ParseBefore(typed));

    [Theory]
    [InlineData("10", 10)]
    [InlineData("", 0)]
    [InlineData("0", 0)]
    [InlineData("-3", null)]
    [InlineData("1,5", null)]
    public void So_is_the_time_between_two(string typed, int? days) =>
        Assert.Equal(days, Rhythm.ParseEvery(typed));

    [Fact]
    public void Whatever_the_rhythm_they_fall_on_working_days_one_after_the_other_at_their_distance()
    {
        var random = new Random(20260302);
        foreach (var _ in Enumerable.Range(0, 2_000))
        {
            var due = new DateOnly(2024, 3, 1).AddDays(random.Next(1_000));
            var from = due.AddDays(random.Next(-60, 30));
            int[] before =
            [
                .. Enumerable
                    .Range(0, random.Next(4))
                    .Select(_ => random.Next(1, 30))
                    .Distinct()
                    .OrderDescending(),
            ];
            var rhythm = new Rhythm(before, random.Next(0, 15));
            var days = ReminderDays.From(rhythm, due, from, Belize).Take(8).ToList();
            Assert.All(days, one => Assert.True(Belize.IsWorkingDay(one.Day)));
            Assert.All(days, one => Assert.True(one.Day >= from));
            Assert.Equal(days.OrderBy(one => one.Day), days);
            Assert.Equal(days.Count, days.Select(one => one.Key).Distinct().Count());
            Assert.All(
                days.Where(one => one.Offset > 0),
                one => Assert.Equal(one.Offset, Belize.Between(due, one.Day))
            );
            // The deadline itself counts for those before it, where it is a working day.
            Assert.All(
                days.Where(one => one.Offset < 0),
                one => Assert.Equal(-one.Offset - 1, Belize.Between(one.Day, due.AddDays(-1)))
            );
            var today = from.AddDays(random.Next(0, 90));
            var last = ReminderDays.Last(rhythm, due, from, today, Belize);
            Assert.True(last is null || last.Day <= today);
        }
    }
}
