using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Tests.Conference;

/// <summary>Who presided, and the Troika.</summary>
public sealed class PresidencyTests
{
    private static ConferenceFacts Facts => CrmData.Facts;

    [Theory]
    [InlineData("1996-05-01", "MEX 1996 Yes")]
    [InlineData("1996-11-30", "MEX 1996 Unknown, PAN 1997 Unknown")]
    [InlineData("1997-01-01", "PAN 1997 Yes")]
    [InlineData("2011-11-15", "DOM 2011 Yes")]
    [InlineData("2011-11-17", "DOM 2011 Unknown, PAN 2012 Yes")]
    [InlineData("2011-11-18", "PAN 2012 Yes")]
    [InlineData("2017-11-29", "SLV 2017 Yes")]
    [InlineData("2017-11-30", "SLV 2017 Yes, PAN 2018 Yes")]
    [InlineData("2017-12-01", "PAN 2018 Yes")]
    [InlineData("2021-12-01", "MEX 2021 Yes")]
    [InlineData("2021-12-04", "SLV 2022 Yes")]
    [InlineData("2025-06-01", "BLZ 2024 Unknown")]
    [InlineData("1995-06-01", "")]
    public void A_day_near_the_turn_of_the_year_may_have_two_presidencies(
        string day,
        string expected
    ) => Assert.Equal(expected, Written(Facts.PresidencyAt(PartialDate.Parse(day))));

    [Theory]
    [InlineData("1997", "PAN 1997 Yes")]
    [InlineData("2016", "HND 2016 Yes")]
    [InlineData("2024", "BLZ 2024 Yes")]
    [InlineData("2025", "")]
    public void A_year_has_the_presidency_that_the_documents_list_under_it(
        string year,
        string expected
    ) => Assert.Equal(expected, Written(Facts.PresidencyAt(PartialDate.Parse(year))));

    [Fact]
    public void The_Troika_is_the_previous_the_present_and_the_next_presidency()
    {
        var troika = Assert.Single(Facts.TroikaAt(PartialDate.Parse("2011-06-08")));
        Assert.Equal(
            ("MEX", "DOM", "PAN"),
            (troika.Fact.Previous!.Country, troika.Fact.Present.Country, troika.Fact.Next!.Country)
        );
        Assert.Equal(Certainty.Yes, troika.Certainty);
    }

    [Fact]
    public void Before_December_2009_there_was_no_Troika() =>
        Assert.Empty(Facts.TroikaAt(PartialDate.Parse("2009-11-30")));

    [Fact]
    public void While_the_handover_is_uncertain_there_are_two_possible_Troikas() =>
        Assert.Equal(
            [(2015, Certainty.Unknown), (2016, Certainty.Unknown)],
            Facts
                .TroikaAt(PartialDate.Parse("2015-12-01"))
                .Select(answer => (answer.Fact.Present.Year, answer.Certainty))
        );

    [Fact]
    public void A_seat_of_which_nothing_is_documented_stays_empty()
    {
        var troika = Assert.Single(Facts.TroikaAt(PartialDate.Parse("2024-03-01")));
        Assert.Equal("PAN", troika.Fact.Previous!.Country);
        Assert.Null(troika.Fact.Next);
    }

    private static string Written(IEnumerable<Answer<Presidency>> answers) =>
        string.Join(
            ", ",
            answers.Select(answer => $"{answer.Fact.Country} {answer.Fact.Year} {answer.Certainty}")
        );
}
