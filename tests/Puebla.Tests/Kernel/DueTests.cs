using Puebla.Kernel;

namespace Puebla.Tests.Kernel;

public sealed class DueTests
{
    private static readonly DateOnly Day = new(2027, 3, 15);

    [Fact]
    public void It_ends_with_the_last_day_where_the_Secretariat_is() =>
        Assert.Equal(
            new DateTimeOffset(2027, 3, 16, 6, 0, 0, TimeSpan.Zero),
            Due.InSanJose(Day).Ends
        );

    [Fact]
    public void The_last_instant_of_the_day_is_in_time_and_the_next_is_late()
    {
        var due = Due.InSanJose(Day);
        Assert.False(due.IsLate(due.Ends.AddTicks(-1)));
        Assert.True(due.IsLate(due.Ends));
    }

    [Theory]
    [InlineData("2027-03-13T06:00:00Z", 2)]
    [InlineData("2027-03-15T05:59:59Z", 1)]
    [InlineData("2027-03-15T06:00:00Z", 0)]
    [InlineData("2027-03-16T05:59:59Z", 0)]
    [InlineData("2027-03-18T06:00:00Z", -3)]
    public void Days_left_are_counted_in_its_own_zone(string at, int left) =>
        Assert.Equal(
            left,
            Due.InSanJose(Day)
                .DaysLeft(
                    DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)
                )
        );

    // Clocks in Ottawa go forward at two in the morning of 14 March 2027; in Havana at midnight.
    [Theory]
    [InlineData("America/Toronto", "2027-03-13", "2027-03-14T05:00:00Z")]
    [InlineData("America/Toronto", "2027-03-14", "2027-03-15T04:00:00Z")]
    [InlineData("America/Havana", "2027-03-13", "2027-03-14T05:00:00Z")]
    public void A_day_ends_once_though_clocks_change(string zone, string day, string ends) =>
        Assert.Equal(
            DateTimeOffset.Parse(ends, System.Globalization.CultureInfo.InvariantCulture),
            new Due(
                DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
                zone
            ).Ends
        );
}
