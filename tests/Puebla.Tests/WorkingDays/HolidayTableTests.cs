using Puebla.Kernel.WorkingDays;
using Puebla.Tests.Conference;

namespace Puebla.Tests.WorkingDays;

/// <summary>The rules of the data files against the tables, and the counts that follow.</summary>
public sealed class HolidayTableTests
{
    public static TheoryData<string> Countries => [.. HolidayTable.Countries];

    private static readonly string[] EnglishTables = ["BLZ", "CAN", "USA"];

    [Fact]
    public void The_tables_are_of_the_eleven_and_their_weekdays_are_right()
    {
        Assert.Equal(11, HolidayTable.Countries.Count);
        Assert.Equal(
            CrmData.Facts.Members.Select(one => one.Country).Order(),
            HolidayTable.Countries.Order()
        );
        Assert.All(
            HolidayTable.Lines,
            line => Assert.Equal(line.Weekday, line.Day.DayOfWeek.ToString()[..3])
        );
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public void The_rules_give_each_day_of_the_table_and_no_other(string country)
    {
        var given = CrmData
            .Facts.CalendarOf(country)
            .Holidays.Where(one => one.Kind == CalendarKind.General)
            .Select(one =>
                (one.Day, EnglishTables.Contains(country) ? one.Name.English! : one.Name.Spanish)
            );
        Assert.Equal(
            HolidayTable
                .Lines.Where(line => line.Country == country)
                .Select(line => (line.Day, line.Name))
                .OrderBy(one => one.Day)
                .ThenBy(one => one.Name, StringComparer.Ordinal),
            given.OrderBy(one => one.Day).ThenBy(one => one.Item2, StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(1818, "1818-03-22")] // the earliest there is
    [InlineData(2038, "2038-04-25")] // the latest
    public void Easter_is_computed(int year, string day) =>
        Assert.Equal(HolidayTable.Day(day), Easter.Sunday(year));

    [Theory]
    [InlineData("2026-03-27", "2026-04-03", "2026-04-03", "2026-04-07", "2026-04-08")]
    [InlineData("2026-09-11", "2026-09-18", "2026-09-18", "2026-09-22", "2026-09-25")]
    [InlineData("2026-10-30", "2026-11-06", "2026-11-06", "2026-11-11", "2026-11-17")]
    [InlineData("2026-12-18", "2026-12-25", "2026-12-28", "2026-12-29", "2026-12-30")]
    public void Five_days_end_by_general_holidays_as_the_examples_say(
        string sent,
        string weekdays,
        string shortest,
        string longest,
        string every
    )
    {
        var from = HolidayTable.Day(sent);
        var members = HolidayTable
            .Countries.Select(one => HolidayTable.Calendar(true, one).Count(from, 5).Ends.Day)
            .ToList();
        Assert.Equal(
            new[] { weekdays, shortest, longest, every }.Select(HolidayTable.Day),
            [
                WorkingCalendar.WeekdaysOnly("America/Costa_Rica").Count(from, 5).Ends.Day,
                members.Min(),
                members.Max(),
                HolidayTable.Calendar(true, [.. HolidayTable.Countries]).Count(from, 5).Ends.Day,
            ]
        );
    }

    // El Salvador's government closes all of Holy Week and from 24 December to 2 January; Canada's federal service on Easter Monday.
    [Theory]
    [InlineData("2026-03-27", "SLV", "2026-04-10")]
    [InlineData("2026-03-27", "CAN", "2026-04-07")]
    [InlineData("2026-03-27", "CRI", "2026-04-07")]
    [InlineData("2026-07-30", "SLV", "2026-08-12")]
    [InlineData("2026-12-18", "SLV", "2027-01-05")]
    public void Days_of_public_offices_do_not_count_where_they_are_known(
        string sent,
        string country,
        string ends
    ) =>
        Assert.Equal(
            HolidayTable.Day(ends),
            HolidayTable.Calendar(false, country).Count(HolidayTable.Day(sent), 5).Ends.Day
        );

    [Theory]
    [InlineData(2025, 54)]
    [InlineData(2026, 54)]
    [InlineData(2027, 57)]
    public void So_many_weekdays_of_a_year_are_a_general_holiday_somewhere(int year, int days) =>
        Assert.Equal(
            days,
            HolidayTable
                .Countries.SelectMany(one => HolidayTable.Calendar(true, one).Countries)
                .SelectMany(one => one.Holidays)
                .Select(one => one.Day)
                .Where(day => day.Year == year)
                .Distinct()
                .Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        );

    [Fact]
    public void Every_rule_of_the_data_is_well_formed_and_every_holiday_has_a_name_in_both_languages() =>
        Assert.All(
            CrmData.Facts.Holidays,
            one =>
            {
                Assert.True(one.Holiday.Rule?.IsWellFormed ?? one.Holiday.Dates.Count > 0, one.Key);
                Assert.NotNull(one.Holiday.Name.English);
            }
        );
}
