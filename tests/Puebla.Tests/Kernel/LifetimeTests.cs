using Puebla.Kernel;

namespace Puebla.Tests.Kernel;

/// <summary>From when to when, as far as it is known.</summary>
public sealed class LifetimeTests
{
    [Theory]
    [InlineData("1999-02/2000-03", null, "1999-01-31", Certainty.No)]
    [InlineData("1999-02/2000-03", null, "1999-02-01", Certainty.Unknown)]
    [InlineData("1999-02/2000-03", null, "2000-03-30", Certainty.Unknown)]
    [InlineData("1999-02/2000-03", null, "2000-03-31", Certainty.Yes)]
    [InlineData("1996", "2002-05-30/2002-05-31", "2002-05-30", Certainty.Yes)]
    [InlineData("1996", "2002-05-30/2002-05-31", "2002-05-31", Certainty.Unknown)]
    [InlineData("1996", "2002-05-30/2002-05-31", "2002-06-01", Certainty.No)]
    [InlineData("2000", "", "2012-01-01", Certainty.Unknown)]
    [InlineData("2000", "2010/..", "2009-12-31", Certainty.Yes)]
    [InlineData("2000", "2010/..", "2020-01-01", Certainty.Unknown)]
    [InlineData("", null, "2020-01-01", Certainty.Unknown)]
    public void A_day_is_answered_yes_no_or_unknown(
        string from,
        string? to,
        string day,
        Certainty expected
    ) => Assert.Equal(expected, Of(from, to).At(PartialDate.Parse(day).First));

    [Theory]
    [InlineData("1998-05-01", "1998-07-31", "1998", Certainty.Yes)]
    [InlineData("1997-05-01", "1997-07-31", "1998", Certainty.No)]
    [InlineData("1998/1999", null, "1998", Certainty.Unknown)]
    [InlineData("1998", null, "1998", Certainty.Yes)]
    public void A_period_asks_for_any_of_its_days(
        string from,
        string? to,
        string period,
        Certainty expected
    ) => Assert.Equal(expected, Of(from, to).During(PartialDate.Parse(period)));

    private static Lifetime Of(string from, string? to) =>
        new(PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to));
}
