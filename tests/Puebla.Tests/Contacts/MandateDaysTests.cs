using FsCheck;
using FsCheck.Fluent;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Mandates;
using Puebla.Kernel.Access;

namespace Puebla.Tests.Contacts;

/// <summary>A mandate is in force while the day in its own zone lies between its first and its last.</summary>
public sealed class MandateDaysTests
{
    private static readonly string[] Zones =
    [
        "America/Costa_Rica",
        "America/Toronto",
        "America/Mexico_City",
        "America/Havana", // midnight is skipped in spring and comes twice in autumn
        "America/Santiago",
        "America/Asuncion",
        "Pacific/Apia", // a whole day of 2011 is missing
        "Pacific/Kiritimati",
        "UTC",
    ];

    [Fact]
    public void It_ends_at_midnight_in_San_Jose_wherever_one_looks_from()
    {
        var span = Span("America/Costa_Rica", new(2026, 1, 1), new(2026, 3, 31));
        // San José is six hours behind UTC, Ottawa four in April.
        var midnight = new DateTimeOffset(2026, 4, 1, 2, 0, 0, TimeSpan.FromHours(-4));
        Assert.Equal(new DateTimeOffset(2026, 4, 1, 6, 0, 0, TimeSpan.Zero), midnight);
        Assert.True(span.Holds(midnight.AddTicks(-1)));
        Assert.False(span.Holds(midnight));
        Assert.Equal(midnight, MandateSpan.At([span], midnight.AddSeconds(-1)).NextChange);
    }

    [Fact]
    public void It_begins_at_midnight_in_San_Jose_while_it_is_already_tomorrow_elsewhere()
    {
        var span = Span("America/Costa_Rica", new(2026, 7, 1), null);
        var evening = new DateTimeOffset(2026, 7, 1, 5, 59, 59, TimeSpan.Zero);
        Assert.False(span.Holds(evening));
        Assert.True(span.Holds(evening.AddSeconds(1)));
        Assert.Null(MandateSpan.At([span], evening.AddSeconds(1)).NextChange);
    }

    [Theory]
    [InlineData("America/Havana", 2025, 3, 9, "2025-03-09T05:00:00Z")] // 00:00 does not exist
    [InlineData("America/Havana", 2025, 11, 2, "2025-11-02T04:00:00Z")] // 00:00 comes twice: the first
    [InlineData("America/Toronto", 2026, 3, 8, "2026-03-08T05:00:00Z")]
    [InlineData("America/Toronto", 2026, 3, 9, "2026-03-09T04:00:00Z")]
    [InlineData("Pacific/Apia", 2011, 12, 30, "2011-12-30T10:00:00Z")] // the day never came
    public void The_first_instant_of_a_day(
        string zone,
        int year,
        int month,
        int day,
        string instant
    ) =>
        Assert.Equal(
            DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture),
            LocalDays.Start(new(year, month, day), LocalDays.Zone(zone)!)
        );

    [Fact]
    public void In_force_if_and_only_if_the_local_day_is_in_the_range() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Cases(),
                one =>
                    one.Span.Holds(one.At)
                    == (
                        LocalDays.At(one.At, one.Zone) >= one.From
                        && !(LocalDays.At(one.At, one.Zone) > one.To)
                    )
            )
        );

    [Fact]
    public void Until_the_next_change_nothing_changes_and_then_something_does() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.ListOf(Cases().Generator).Where(list => list.Count > 0).ToArbitrary(),
                cases =>
                {
                    var spans = cases.Select(one => one.Span).ToList();
                    var at = cases[0].At;
                    var now = MandateSpan.At(spans, at);
                    if (now.NextChange is not { } next)
                    {
                        return Same(spans, at, at.AddYears(50));
                    }
                    return Same(spans, at, next.AddTicks(-1)) && !Same(spans, at, next);
                }
            )
        );

    [Fact]
    public void One_ended_before_its_last_day_is_over_at_that_moment()
    {
        var ended = new DateTimeOffset(2026, 2, 10, 15, 0, 0, TimeSpan.Zero);
        var row = Row("America/Costa_Rica", new(2026, 1, 1), new(2026, 3, 31));
        row.EndedAt = ended;
        var span = MandateSpan.Of(row);
        Assert.True(span.Holds(ended.AddSeconds(-1)));
        Assert.False(span.Holds(ended));
    }

    private static bool Same(
        IReadOnlyCollection<MandateSpan> spans,
        DateTimeOffset one,
        DateTimeOffset other
    ) =>
        MandateSpan
            .At(spans, one)
            .Mandates.Select(mandate => mandate.Id)
            .SequenceEqual(MandateSpan.At(spans, other).Mandates.Select(mandate => mandate.Id));

    private static MandateSpan Span(string zone, DateOnly from, DateOnly? to) =>
        MandateSpan.Of(Row(zone, from, to));

    private static Puebla.Contacts.Data.MandateRow Row(string zone, DateOnly from, DateOnly? to) =>
        new NewMandate(
            Guid.NewGuid(),
            Office.FocalPoint,
            Party.Country("CRI"),
            null,
            from,
            to,
            zone
        ).ToRow("system", null);

    private static Arbitrary<Case> Cases() =>
        (
            from zone in Gen.Elements(Zones)
            from first in Gen.Choose(0, 7000)
            from days in Gen.Choose(0, 40)
            from open in Gen.Elements(true, false, false)
            from minutes in Gen.Choose(-3 * 1440, 44 * 1440)
            let start = new DateOnly(2010, 1, 1).AddDays(first)
            select new Case(
                zone,
                start,
                open ? null : start.AddDays(days),
                new DateTimeOffset(start, TimeOnly.MinValue, TimeSpan.Zero).AddMinutes(minutes)
            )
        ).ToArbitrary();

    private sealed record Case(string ZoneName, DateOnly From, DateOnly? To, DateTimeOffset At)
    {
        public TimeZoneInfo Zone => LocalDays.Zone(ZoneName)!;

        public MandateSpan Span { get; } = Span(ZoneName, From, To);
    }
}
