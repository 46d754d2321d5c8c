using FsCheck;
using FsCheck.Fluent;
using Puebla.Kernel;

namespace Puebla.Tests.Kernel;

/// <summary>Dates that are known in part.</summary>
public sealed class PartialDateTests
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 20_000)
        .Select(days => new DateOnly(1990, 1, 1).AddDays(days));

    private static readonly Gen<PartialDate> Singles = Gen.OneOf(
        Days.Select(PartialDate.Of),
        Days.Select(day => PartialDate.OfMonth(day.Year, day.Month)),
        Days.Select(day => PartialDate.OfYear(day.Year))
    );

    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Singles,
        from one in Singles
        from other in Singles
        select one.First <= other.Last
            ? PartialDate.Between(one, other)
            : PartialDate.Between(other, one),
        Singles.Select(date => PartialDate.Between(PartialDate.Unknown, date)),
        Singles.Select(date => PartialDate.Between(date, PartialDate.Unknown)),
        Gen.Constant(PartialDate.Unknown)
    );

    [Theory]
    [InlineData("2021-12-01", DatePrecision.Day, "2021-12-01", "2021-12-01")]
    [InlineData("2002-02", DatePrecision.Month, "2002-02-01", "2002-02-28")]
    [InlineData("2000-02", DatePrecision.Month, "2000-02-01", "2000-02-29")]
    [InlineData("2002", DatePrecision.Year, "2002-01-01", "2002-12-31")]
    [InlineData("1999-02/2000-03", DatePrecision.Range, "1999-02-01", "2000-03-31")]
    [InlineData("2010-11-16/2011-06", DatePrecision.Range, "2010-11-16", "2011-06-30")]
    [InlineData("../2001-03-23", DatePrecision.Range, "0001-01-01", "2001-03-23")]
    [InlineData("2016/..", DatePrecision.Range, "2016-01-01", "9999-12-31")]
    [InlineData("", DatePrecision.Unknown, "0001-01-01", "9999-12-31")]
    public void A_written_date_says_between_which_days_it_lies(
        string written,
        DatePrecision precision,
        string first,
        string last
    )
    {
        var date = PartialDate.Parse(written);
        Assert.Equal(precision, date.Precision);
        Assert.Equal((Day(first), Day(last)), (date.First, date.Last));
        Assert.Equal(written, date.ToString());
    }

    [Theory]
    [InlineData("2021-13")]
    [InlineData("2021-02-30")]
    [InlineData("21-12-01")]
    [InlineData("2000-03/1999-02")]
    [InlineData("1999/2000/2001")]
    [InlineData("../..")]
    [InlineData("mayo de 2011")]
    [InlineData("0000")]
    public void What_is_no_date_is_refused(string written) =>
        Assert.False(PartialDate.TryParse(written, out _));

    [Fact]
    public void The_written_form_reads_back_as_the_same_date() =>
        Prop.ForAll(Dates.ToArbitrary(), date => PartialDate.Parse(date.ToString()) == date)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_date_may_be_a_day_exactly_between_its_bounds() =>
        Prop.ForAll(
                Dates.ToArbitrary(),
                Days.ToArbitrary(),
                (date, day) => date.MayBe(day) == (date.First <= day && day <= date.Last)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_certain_is_possible() =>
        Prop.ForAll(
                Dates.ToArbitrary(),
                Days.ToArbitrary(),
                (date, day) =>
                    (!date.IsCertainly(day) || date.MayBe(day))
                    && (!date.IsCertainlyBy(day) || date.MayBeBy(day))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_lifetime_answers_a_day_as_the_true_bounds_would_whatever_they_are() =>
        Prop.ForAll(
                (
                    from start in Singles
                    from end in Singles
                    where start.First <= end.Last
                    select new Lifetime(start, end)
                ).ToArbitrary(),
                Days.ToArbitrary(),
                AgreesWithEveryReading
            )
            .QuickCheckThrowOnFailure();

    // The extremes of both ends decide: if they all agree the answer is certain.
    private static bool AgreesWithEveryReading(Lifetime lifetime, DateOnly day)
    {
        var end = lifetime.To!.Value;
        bool[] readings =
        [
            .. from start in new[] { lifetime.From.First, lifetime.From.Last }
            from last in new[] { end.First, end.Last }
            select start <= day && day <= last,
        ];
        return lifetime.At(day) switch
        {
            Certainty.Yes => readings.All(reading => reading),
            Certainty.No => !readings.Any(reading => reading),
            _ => readings.Distinct().Count() == 2,
        };
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
