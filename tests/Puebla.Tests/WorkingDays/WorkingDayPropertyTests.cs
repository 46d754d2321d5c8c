using FsCheck;
using FsCheck.Fluent;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Tests.WorkingDays;

/// <summary>What is true of every count, over ten thousand random dates, zones and sets of holidays.</summary>
public sealed class WorkingDayPropertyTests
{
    private static readonly Config TenThousand = Config.QuickThrowOnFailure.WithMaxTest(10_000);

    private static readonly string[] Zones =
    [
        "America/Costa_Rica",
        "America/Toronto",
        "America/New_York",
        "America/Mexico_City",
        "America/Belize",
        "America/Havana", // midnight is skipped in spring and comes twice in autumn
        "America/Santiago",
        "America/Asuncion",
        "Pacific/Kiritimati",
        "UTC",
    ];

    [Fact]
    public void It_ends_on_the_working_day_that_a_plain_count_finds() =>
        Holds(one =>
            one.Reckoning.Ends.Day == one.PlainEnd() && !one.IsOff(one.Reckoning.Ends.Day)
        );

    [Fact]
    public void The_day_of_sending_is_first_and_never_counted() =>
        Holds(one =>
            one.Reckoning.Days[0] is { Standing: DayStanding.Start, Number: null } first
            && first.Day == one.Start
        );

    [Fact]
    public void Its_boxes_are_every_day_in_a_row_and_their_numbers_run_from_one() =>
        Holds(one =>
            one.Reckoning.Days.Select(day => day.Day)
                .SequenceEqual(
                    Enumerable
                        .Range(0, one.Reckoning.Ends.Day.DayNumber - one.Start.DayNumber + 1)
                        .Select(one.Start.AddDays)
                )
            && one.Reckoning.Days.Select(day => day.Number)
                .OfType<int>()
                .SequenceEqual(Enumerable.Range(1, one.Count))
            && one.Reckoning.Days.Skip(1)
                .All(day => day.Standing == DayStanding.Counted == !one.IsOff(day.Day))
        );

    [Fact]
    public void What_does_not_count_has_its_reason() =>
        Holds(one =>
            one.Reckoning.Days.All(day =>
                day.Standing switch
                {
                    DayStanding.Weekend => IsWeekend(day.Day),
                    DayStanding.Holiday => day.Holidays.Count > 0 && !IsWeekend(day.Day),
                    DayStanding.Counted => day.Holidays.Count == 0,
                    _ => true,
                }
            )
        );

    [Fact]
    public void Counting_back_from_its_end_comes_to_the_start_or_the_working_day_before_it() =>
        Holds(one =>
            one.Calendar.CountBack(one.Reckoning.Ends.Day, one.Count).Ends.Day
            == (one.IsOff(one.Start) ? one.Calendar.Previous(one.Start) : one.Start)
        );

    [Fact]
    public void As_many_working_days_lie_between_as_were_asked() =>
        Holds(one =>
            one.Calendar.Between(one.Start, one.Reckoning.Ends.Day) == one.Count
            && one.Calendar.Between(one.Reckoning.Ends.Day, one.Start) == -one.Count
        );

    [Fact]
    public void Sent_later_or_with_more_days_or_more_holidays_it_never_ends_earlier() =>
        Holds(one =>
            one.Calendar.Count(one.Start.AddDays(one.Extra), one.Count).Ends.Day
                >= one.Reckoning.Ends.Day
            && one.Calendar.Count(one.Start, one.Count + one.Extra + 1).Ends.Day
                > one.Reckoning.Ends.Day
            && WorkingCalendar.WeekdaysOnly(one.Calendar.Zone).Count(one.Start, one.Count).Ends.Day
                <= one.Reckoning.Ends.Day
        );

    [Fact]
    public void Its_instant_is_the_first_after_its_last_day_in_the_zone() =>
        Holds(one =>
        {
            var due = one.Reckoning.Ends;
            return Due.DayOf(due.Ends.AddTicks(-1), due.Zone) == due.Day
                && Due.DayOf(due.Ends, due.Zone) > due.Day
                && !one.Calendar.ToGo(due, due.Ends.AddTicks(-1)).Late
                && one.Calendar.ToGo(due, due.Ends.AddTicks(-1)).Days == 0
                && one.Calendar.ToGo(due, due.Ends).Late;
        });

    [Fact]
    public void From_an_instant_it_starts_with_the_day_that_runs_in_the_zone() =>
        Holds(one =>
        {
            var reckoning = one.Calendar.Count(one.SentAt, one.Count);
            return reckoning.Start == Due.DayOf(one.SentAt, one.Calendar.Zone)
                && reckoning.Ends.Ends > one.SentAt;
        });

    [Fact]
    public void Kept_and_read_again_it_is_the_same() =>
        Holds(one =>
        {
            var kept = WorkingDaysJson.Read<WorkingCalendar>(WorkingDaysJson.Write(one.Calendar));
            var written = WorkingDaysJson.Write(one.Reckoning);
            return WorkingDaysJson.Write(kept.Count(one.Start, one.Count)) == written
                && WorkingDaysJson.Write(WorkingDaysJson.Read<Reckoning>(written)) == written;
        });

    [Fact]
    public void It_doubts_exactly_the_years_it_reached_that_are_not_known() =>
        Holds(one =>
            one.Reckoning.Doubts.Select(doubt => (doubt.Country, doubt.Year))
                .ToHashSet()
                .SetEquals(
                    from country in one.Calendar.Countries
                    from year in one.Reckoning.Days.Select(day => day.Day.Year).Distinct()
                    where country.Years.All(known => known.Year != year)
                    select (country.Country, year)
                )
        );

    private static void Holds(Func<Case, bool> property) =>
        Prop.ForAll(Cases.ToArbitrary(), property).Check(TenThousand);

    private static bool IsWeekend(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static Gen<CountryCalendar> Country(DateOnly around) =>
        from code in Gen.Elements("CRI", "BLZ", "SLV", "PAN", "USA")
        from count in Gen.Choose(0, 40)
        from offsets in Gen.ArrayOf(Gen.Choose(-90, 150), count)
        from lastYear in Gen.Choose(-1, 2)
        select new CountryCalendar(
            code,
            new(code),
            [
                .. Enumerable
                    .Range(around.Year - 1, 4)
                    .Where(year => year <= around.Year + lastYear)
                    .Select(year => new CalendarYear(year)),
            ],
            [
                .. offsets
                    .Distinct()
                    .Order()
                    .Select(offset => new Holiday(
                        around.AddDays(offset),
                        $"h{offset}",
                        new("Feriado", "Holiday"),
                        offset % 3 == 0 ? CalendarKind.PublicOffice : CalendarKind.General
                    )),
            ]
        );

    private static readonly Gen<Case> Cases =
        from zone in Gen.Elements(Zones)
        from day in Gen.Choose(0, 20_000)
        let start = new DateOnly(2000, 1, 1).AddDays(day)
        from countries in Gen.Choose(0, 4)
        from calendars in Gen.ArrayOf(Country(start), countries)
        from count in Gen.Choose(1, 30)
        from extra in Gen.Choose(0, 10)
        from minutes in Gen.Choose(0, (24 * 60) - 1)
        select new Case(
            new WorkingCalendar(
                CalendarChoice.EveryMember,
                zone,
                [.. calendars.DistinctBy(one => one.Country)]
            ),
            start,
            count,
            extra,
            new DateTimeOffset(start, TimeOnly.MinValue, TimeSpan.Zero).AddMinutes(minutes)
        );

    private sealed record Case(
        WorkingCalendar Calendar,
        DateOnly Start,
        int Count,
        int Extra,
        DateTimeOffset SentAt
    )
    {
        private readonly Lazy<HashSet<DateOnly>> _off = new(() =>
            [.. Calendar.Countries.SelectMany(one => one.Holidays).Select(one => one.Day)]
        );

        public Reckoning Reckoning { get; } = Calendar.Count(Start, Count);

        public bool IsOff(DateOnly day) => IsWeekend(day) || _off.Value.Contains(day);

        public DateOnly PlainEnd()
        {
            var day = Start;
            for (var left = Count; left > 0; )
            {
                day = day.AddDays(1);
                left -= IsOff(day) ? 0 : 1;
            }
            return day;
        }
    }
}
