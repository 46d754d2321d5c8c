using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Tests.Conference;

/// <summary>What the registers must agree on among themselves.</summary>
public sealed class RegistersTests
{
    private static ConferenceFacts Facts => CrmData.Facts;

    [Fact]
    public void Presidencies_follow_each_other_from_1996_to_2024_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1996, 29), Facts.Presidencies.Select(one => one.Year));

    [Fact]
    public void A_presidency_ends_as_the_next_begins()
    {
        foreach (var (one, next) in Facts.Presidencies.Zip(Facts.Presidencies.Skip(1)))
        {
            var end = one.Lifetime.To!.Value;
            var lastDay = next.HandoverKnown
                ? next.Lifetime.From.Last
                : next.Lifetime.From.Last.AddDays(-1);
            Assert.Equal((next.Lifetime.From.First, lastDay), (end.First, end.Last));
        }
    }

    [Fact]
    public void The_ordinal_of_a_Vice_Ministerial_meeting_is_its_year_less_1995()
    {
        var meetings = Facts
            .Meetings.Where(meeting => meeting.Kind == MeetingKind.ViceMinisterial)
            .ToList();
        Assert.All(meetings, meeting => Assert.Equal(meeting.Year - 1995, meeting.Ordinal));
        Assert.Equal(
            Enumerable.Range(1, 29),
            meetings.Select(meeting => meeting.Ordinal!.Value).Order()
        );
    }

    [Fact]
    public void A_Vice_Ministerial_meeting_is_hosted_by_the_presidency_of_its_year() =>
        Assert.All(
            Facts.Meetings.Where(meeting =>
                meeting is { Kind: MeetingKind.ViceMinisterial, Country: not null }
            ),
            meeting =>
                Assert.Equal(
                    Facts.Presidencies.Single(one => one.Year == meeting.Year).Country,
                    meeting.Country
                )
        );

    [Fact]
    public void Twenty_three_GRCM_meetings_are_named_in_the_documents() =>
        Assert.Equal(
            23,
            Facts.Meetings.Count(meeting => meeting is { Kind: MeetingKind.Grcm, Outside: false })
        );

    [Fact]
    public void The_kinds_of_activities_add_up_to_the_published_total() =>
        Assert.Equal(
            Facts.Figures.Single(figure => figure.Qualifier == FigureQualifier.Total).Figure,
            Facts
                .Figures.Where(figure => figure.Qualifier == FigureQualifier.Exact)
                .Sum(figure => figure.Figure)
        );

    // K17: the published percentages add up to 100.01; the amounts rule.
    [Fact]
    public void The_amounts_of_the_scale_add_up_to_its_total_and_every_member_has_one()
    {
        var scale = Assert.Single(Facts.Scales);
        Assert.Equal(scale.Total, scale.Shares.Sum(share => share.Amount));
        Assert.Equal(
            Facts.Members.Select(member => member.Country).Order(),
            scale.Shares.Select(share => share.Country).Order()
        );
    }

    [Fact]
    public void The_fund_is_found_under_each_of_its_seven_names_of_the_documents() =>
        Assert.True(Facts.Names.Single(group => group.Key == "reserve-fund").Names.Count >= 7);

    [Fact]
    public void The_glossary_has_what_the_Conference_decided_to_put_into_its_own() =>
        Assert.Equal(
            ["13.12.a", "13.12.b", "13.12.b"],
            Facts.Glossary.Select(term => term.RequiredBy).OfType<string>().Order()
        );

    [Fact]
    public void Every_subject_stands_under_the_axis_of_the_wider_one() =>
        Assert.All(
            Facts.Subjects.Where(subject => subject.Parent is not null),
            subject =>
                Assert.Equal(
                    Facts.Subjects.Single(wider => wider.Key == subject.Parent).Axis,
                    subject.Axis
                )
        );
}
