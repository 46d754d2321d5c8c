using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Tests.Conference;

/// <summary>The Conference as it stood at a time.</summary>
public sealed class AsOfTests
{
    private static ConferenceFacts Facts => CrmData.Facts;

    [Theory]
    [InlineData("1996-03-12", 0, 0)]
    [InlineData("1996-03-13", 10, 0)]
    [InlineData("1999-01-31", 10, 0)]
    [InlineData("1999-06-01", 10, 1)]
    [InlineData("2000-03-23", 10, 1)]
    [InlineData("2000-03-24", 11, 0)]
    [InlineData("2021-12-01", 11, 0)]
    public void Members_are_ten_until_the_Dominican_Republic_joined_on_a_day_that_is_not_documented(
        string day,
        int certain,
        int unknown
    )
    {
        var members = Facts.MembersAt(PartialDate.Parse(day));
        Assert.Equal(certain, members.Count(answer => answer.Certainty == Certainty.Yes));
        Assert.Equal(unknown, members.Count(answer => answer.Certainty == Certainty.Unknown));
    }

    // Booklet l.290-340: ten organisations by 2015, each since its year.
    [Theory]
    [InlineData("1995-12-31", 0)]
    [InlineData("1997-12-31", 3)]
    [InlineData("2003-12-31", 6)]
    [InlineData("2007-04-26", 7)]
    [InlineData("2007-04-27", 8)]
    [InlineData("2016-12-31", 10)]
    [InlineData("2021-12-01", 11)]
    public void Observer_organisations_are_counted_by_the_day_and_never_a_fixed_number(
        string day,
        int certain
    ) =>
        Assert.Equal(
            certain,
            Facts
                .ObserversAt(PartialDate.Parse(day))
                .Count(answer =>
                    answer
                        is {
                            Fact:
                            {
                                Kind: ObserverKind.Organization,
                                Standing: ObserverStanding.Observer
                            },
                            Certainty: Certainty.Yes
                        }
                )
        );

    [Fact]
    public void Observer_countries_are_five_from_the_V_Conference_on() =>
        Assert.Equal(
            ["ARG", "COL", "ECU", "JAM", "PER"],
            Facts
                .ObserversAt(PartialDate.Parse("2016"))
                .Where(answer =>
                    answer.Fact
                        is { Kind: ObserverKind.Country, Standing: ObserverStanding.Observer }
                )
                .Select(answer => answer.Fact.Country)
                .Order()
        );

    [Fact]
    public void Who_was_invited_once_is_listed_as_invited_and_only_then()
    {
        var then = Facts
            .ObserversAt(PartialDate.Parse("1999-01-28"))
            .Single(answer => answer.Fact.Key == "bid");
        Assert.Equal(
            (ObserverStanding.Invited, Certainty.Yes),
            (then.Fact.Standing, then.Certainty)
        );
        Assert.DoesNotContain(
            Facts.ObserversAt(PartialDate.Parse("1999-01-30")),
            answer => answer.Fact.Key == "bid"
        );
    }

    // History 11.4, 12.a; booklet l.939-951; GRCM-2021 ¶2.
    [Theory]
    [InlineData("2001-06-01", "Unidad Técnica de Apoyo", Certainty.Yes)]
    [InlineData("2002-05-29", "Unidad Técnica de Apoyo", Certainty.Yes)]
    [InlineData("2002-06-01", "Secretaría Técnica", Certainty.Yes)]
    [InlineData("2017-06-22", "Secretaría Técnica", Certainty.Yes)]
    [InlineData("2021-12-01", "Secretaría Ejecutiva", Certainty.Yes)]
    public void The_Secretariat_bears_the_name_of_its_time(
        string day,
        string name,
        Certainty certainty
    )
    {
        var answer = Assert.Single(Facts.Body("secretariat")!.NamesAt(PartialDate.Parse(day)));
        Assert.Equal((name, certainty), (answer.Fact.Name.Spanish, answer.Certainty));
    }

    [Fact]
    public void In_the_year_of_a_change_whose_day_is_unknown_both_names_are_possible() =>
        Assert.Equal(
            [
                ("Secretaría Técnica", Certainty.Unknown),
                ("Secretaría Ejecutiva", Certainty.Unknown),
            ],
            Facts
                .Body("secretariat")!
                .NamesAt(PartialDate.Parse("2019-06-01"))
                .Select(answer => (answer.Fact.Name.Spanish, answer.Certainty))
        );

    [Theory]
    [InlineData("network-trafficking", "2001-03-22", Certainty.Unknown)]
    [InlineData("network-trafficking", "2001-03-23", Certainty.Yes)]
    [InlineData("network-trafficking", "2018-01-01", Certainty.Unknown)]
    [InlineData("network-trafficking", "2021-12-01", Certainty.No)]
    [InlineData("ad-hoc-extraregional", "2011-11-15", Certainty.No)]
    [InlineData("ad-hoc-extraregional", "2012-01-01", Certainty.Yes)]
    [InlineData("ad-hoc-extraregional", "2020-01-01", Certainty.Unknown)]
    [InlineData("ad-hoc-children", "2015-06-01", Certainty.Yes)]
    [InlineData("network-children", "2017-06-22", Certainty.Yes)]
    [InlineData("working-group-irregular-migration", "2020-09-28", Certainty.Yes)]
    [InlineData("working-group-labour", "2020-09-28", Certainty.Unknown)]
    [InlineData("troika", "2009-11-30", Certainty.No)]
    [InlineData("troika", "2009-12-02", Certainty.Yes)]
    public void A_body_exists_between_its_bounds(string code, string day, Certainty expected) =>
        Assert.Equal(expected, Facts.Body(code)!.Lifetime.At(CrmData.Day(day)));

    [Fact]
    public void The_three_axes_stand_since_the_VI_Conference()
    {
        Assert.Empty(Facts.AxesAt(PartialDate.Parse("2001-03-21")));
        Assert.Equal(
            3,
            Facts
                .AxesAt(PartialDate.Parse("2001-03-23"))
                .Count(answer => answer.Certainty == Certainty.Yes)
        );
    }
}
