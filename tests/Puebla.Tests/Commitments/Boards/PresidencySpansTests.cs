using Puebla.Commitments.Boards;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>Which days fall under which presidency.</summary>
public sealed class PresidencySpansTests
{
    private static readonly ConferenceFacts Facts = CrmData.Facts;

    [Theory]
    [InlineData("2021-12-01", "2021")]
    [InlineData("2017-06-20", "2017")]
    [InlineData("1996-03-13", "1996")]
    public void A_day_falls_under_the_presidency_that_the_documents_list_for_its_year(
        string day,
        string presidency
    ) => Assert.Equal(presidency, PresidencySpans.On(DateOnly.Parse(day, null), Facts)?.Key);

    [Fact]
    public void Before_the_first_there_is_none() =>
        Assert.Null(PresidencySpans.On(new(1995, 12, 31), Facts));

    [Fact]
    public void Every_day_falls_under_one_presidency_and_that_one_holds_it()
    {
        for (var day = new DateOnly(1996, 1, 1); day.Year < 2026; day = day.AddDays(1))
        {
            var one = PresidencySpans.On(day, Facts);
            var span = PresidencySpans.Of(one!.Key, Facts)!.Value;
            Assert.True(span.First <= day && (span.Last is not { } last || day <= last), $"{day}");
        }
    }

    [Fact]
    public void From_the_day_of_a_handover_that_is_known_it_is_the_next_presidency()
    {
        var taken = Facts.Presidencies.Single(one => one.Year == 2022);
        var facts = With(taken with { Lifetime = new(PartialDate.Of(new(2021, 12, 3))) });
        Assert.Equal("2021", PresidencySpans.On(new(2021, 12, 2), facts)?.Key);
        Assert.Equal("2022", PresidencySpans.On(new(2021, 12, 3), facts)?.Key);
        Assert.Equal(new DateOnly(2021, 12, 2), PresidencySpans.Of("2021", facts)?.Last);
    }

    [Fact]
    public void Where_nothing_is_certain_none_is_in_office() =>
        Assert.Null(
            PresidencySpans.At(new DateTimeOffset(2026, 3, 2, 16, 0, 0, TimeSpan.Zero), Facts)
        );

    private static ConferenceFacts With(Presidency changed) =>
        new()
        {
            Countries = Facts.Countries,
            Members = Facts.Members,
            Observers = Facts.Observers,
            CivilSociety = Facts.CivilSociety,
            Bodies = Facts.Bodies,
            Presidencies =
            [
                .. Facts.Presidencies.Select(one => one.Year == changed.Year ? changed : one),
            ],
            Meetings = Facts.Meetings,
            Axes = Facts.Axes,
            Subjects = Facts.Subjects,
            Documents = Facts.Documents,
            Relations = Facts.Relations,
            Glossary = Facts.Glossary,
            Names = Facts.Names,
            Figures = Facts.Figures,
            Scales = Facts.Scales,
            Contradictions = Facts.Contradictions,
            Coverage = Facts.Coverage,
        };
}
