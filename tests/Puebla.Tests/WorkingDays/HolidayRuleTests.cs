using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Tests.WorkingDays;

/// <summary>Rules, one by one, beyond the years of the tables.</summary>
public sealed class HolidayRuleTests
{
    [Theory]
    // A substitute skips what is a holiday already: Christmas of 2033 is a Sunday and Boxing Day the Monday.
    [InlineData("CAN", 2033, "can-christmas", "2033-12-25 2033-12-27")]
    [InlineData("CAN", 2033, "can-boxing", "2033-12-26")]
    // New Year of 2028 is a Saturday: its Friday is in 2027.
    [InlineData("USA", 2027, "usa-new-year", "2027-01-01 2027-12-31")]
    [InlineData("USA", 2028, "usa-new-year", "2028-01-01")]
    [InlineData("MEX", 2030, "mex-federal-executive", "2030-10-01")]
    [InlineData("MEX", 2027, "mex-federal-executive", "")]
    [InlineData("PAN", 2029, "pan-inauguration", "2029-07-01 2029-07-02")]
    [InlineData("GTM", 2029, "gtm-army", "2029-07-02")] // Saturday
    [InlineData("GTM", 2033, "gtm-army", "2033-07-04")] // Thursday
    [InlineData("DOM", 2028, "dom-labour", "2028-05-01")] // Monday
    [InlineData("CAN", 2026, "can-victoria", "2026-05-18")]
    [InlineData("CAN", 2027, "can-victoria", "2027-05-24")] // the 24th itself
    [InlineData("USA", 2027, "usa-memorial", "2027-05-31")]
    [InlineData("NIC", 2021, "nic-mothers", "")]
    [InlineData(
        "SLV",
        2026,
        "slv-offices-year-end",
        "2026-01-01 2026-01-02 2026-12-24 2026-12-25 2026-12-26 2026-12-27 2026-12-28 2026-12-29 2026-12-30 2026-12-31"
    )]
    public void It_falls_on(string country, int year, string key, string days) =>
        Assert.Equal(
            days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(HolidayTable.Day),
            HolidayYears
                .Of(
                    [
                        .. Conference
                            .CrmData.Facts.Holidays.Where(one => one.Country == country)
                            .Select(one => one.Holiday),
                    ],
                    year
                )
                .Where(one => one.Key == key)
                .Select(one => one.Day)
        );

    [Fact]
    public void A_moved_holiday_says_in_whose_place_it_stands()
    {
        var belize = Conference.CrmData.Facts.CalendarOf("BLZ");
        Assert.Equal(new DateOnly(2024, 5, 1), belize.On(new(2024, 4, 29))!.Instead);
        Assert.Null(belize.On(new(2025, 5, 1))!.Instead);
        var panama = Conference.CrmData.Facts.CalendarOf("PAN");
        Assert.Equal(new DateOnly(2024, 11, 3), panama.On(new(2024, 11, 4))!.Instead);
    }

    [Fact]
    public void A_rule_that_cannot_be_reckoned_is_not_well_formed()
    {
        HolidayRule[] wrong =
        [
            new(),
            new() { On = "02-29" },
            new() { On = "1 de mayo" },
            new() { On = "05-01", Easter = 1 },
            new() { Weekday = DayOfWeek.Monday },
            new()
            {
                Weekday = DayOfWeek.Monday,
                Month = 13,
                Nth = 1,
            },
            new()
            {
                Weekday = DayOfWeek.Monday,
                Month = 1,
                Nth = 5,
            },
            new() { On = "05-01", Every = 4 },
            new() { On = "05-01", Days = 0 },
        ];
        Assert.All(wrong, rule => Assert.False(rule.IsWellFormed));
    }
}
