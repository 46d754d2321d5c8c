using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Portal.Home;

namespace Puebla.Tests.Portal;

public sealed class PresidencyViewTests
{
    private static readonly ConferenceFacts Facts = new()
    {
        Countries =
        [
            Country("PAN", "Panamá"),
            Country("MEX", "México"),
            Country("SLV", "El Salvador"),
        ],
        Presidencies =
        [
            Presidency(2020, "PAN", "2020-01-01", "2020-12-31"),
            Presidency(2021, "MEX", "2021-01-01", "2021-12-02"),
            Presidency(2022, "SLV", "2021-12-02", "2022-10/.."),
        ],
        Bodies = [Troika],
        Members = [],
        Observers = [],
        CivilSociety = [],
        Meetings = [],
        Axes = [],
        Subjects = [],
        Documents = [],
        Relations = [],
        Glossary = [],
        Names = [],
        Figures = [],
        Scales = [],
        Contradictions = [],
        Coverage = [],
    };

    private static Body Troika =>
        new()
        {
            Key = "troika",
            Kind = BodyKind.Coordination,
            Name = new("Troika"),
            Lifetime = new(PartialDate.Parse("2009")),
            Sources = [],
        };

    [Fact]
    public void The_presidency_in_office_is_named_with_its_Troika()
    {
        var view = PresidencyView.On(new(2021, 6, 1), Facts)!;
        Assert.Equal(("México", 2021, true), (view.Country.Spanish, view.Year, view.InOffice));
        Assert.Equal(["Panamá (2020)", "México (2021)", "El Salvador (2022)"], view.Troika);
    }

    [Fact]
    public void On_the_day_of_a_handover_the_one_that_takes_office_is_named() =>
        Assert.Equal(2022, PresidencyView.On(new(2021, 12, 2), Facts)!.Year);

    [Fact]
    public void Where_the_documents_end_the_last_presidency_is_shown_as_the_last_documented()
    {
        var view = PresidencyView.On(new(2026, 11, 20), Facts)!;
        Assert.Equal((2022, false), (view.Year, view.InOffice));
        Assert.Equal(["México (2021)", "El Salvador (2022)"], view.Troika);
    }

    [Fact]
    public void Before_the_first_presidency_there_is_none() =>
        Assert.Null(PresidencyView.On(new(1990, 1, 1), Facts));

    private static Country Country(string key, string name) =>
        new()
        {
            Key = key,
            Name = new(name),
            Sources = [],
        };

    private static Presidency Presidency(int year, string country, string from, string to) =>
        new()
        {
            Key = $"{year}",
            Year = year,
            Country = country,
            Lifetime = new(PartialDate.Parse(from), PartialDate.Parse(to)),
            Sources = [],
        };
}
