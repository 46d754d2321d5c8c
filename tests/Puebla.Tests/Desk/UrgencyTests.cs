using Puebla.Desk.MyDesk;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.TestKit;

namespace Puebla.Tests.Desk;

public sealed class UrgencyTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_longest_late_comes_first_then_what_ends_soonest_then_what_has_no_day() =>
        Assert.Equal(
            ["late", "later", "soon", "far", "old", "new"],
            Order(
                Line("new", null, Start.AddDays(9)),
                Line("far", Due.InSanJose(new(2026, 6, 30))),
                Line("later", Due.InSanJose(new(2026, 2, 27))),
                Line("old", null, Start),
                Line("late", Due.InSanJose(new(2025, 12, 1))),
                Line("soon", Due.InSanJose(new(2026, 3, 3)))
            )
        );

    [Fact]
    public void A_day_ends_earlier_further_east() =>
        Assert.Equal(
            ["ottawa", "san-jose"],
            Order(
                Line("san-jose", Due.InSanJose(new(2026, 3, 3))),
                Line("ottawa", new Due(new(2026, 3, 3), "America/Toronto"))
            )
        );

    private static IEnumerable<string> Order(params Asked[] lines) =>
        Urgency.Order(lines).Select(line => line.Key);

    private static Asked Line(string key, Due? due, DateTimeOffset since = default) =>
        new(key, FakeSignIn.Mandate("focal-point@country:CRI"), key, "/", Audience.Members)
        {
            Due = due,
            Since = since,
        };
}
