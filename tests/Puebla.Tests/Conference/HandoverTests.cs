using Puebla.Conference.Contracts;
using Puebla.Conference.Handover;
using Puebla.Kernel;
using static Puebla.Tests.Access.TableRights;

namespace Puebla.Tests.Conference;

/// <summary>Recorded handovers over the documented presidencies.</summary>
public sealed class HandoverTests
{
    private static readonly RecordedHandover Mexico = Handover("MEX", 2027, "2026-12-04T23:30Z");

    [Fact]
    public void Who_presides_in_2026_is_not_documented() =>
        Assert.Null(CrmData.Facts.PresidingAt(Now));

    [Fact]
    public void A_documented_day_that_is_certain_answers() =>
        Assert.Equal("PAN", CrmData.Facts.PresidingAt(At("2018-03-01T12:00Z")));

    [Fact]
    public void On_a_documented_day_of_handover_nobody_presides_for_certain() =>
        Assert.Null(CrmData.Facts.PresidingAt(At("2017-11-30T12:00Z")));

    [Fact]
    public void The_presidency_changes_hands_at_the_instant_recorded()
    {
        var facts = With(Panama, Mexico);
        Assert.Equal("PAN", facts.PresidingAt(Mexico.At.AddTicks(-1)));
        Assert.Equal("MEX", facts.PresidingAt(Mexico.At));
    }

    [Fact]
    public void The_day_is_that_of_the_zone_in_which_it_was_given()
    {
        // Half past five in the afternoon of the 4th in Mexico City is the 5th nowhere in the region, but at eleven at night it is.
        var late = Mexico with
        {
            At = At("2026-12-05T05:00Z"),
            Zone = "America/Mexico_City",
        };
        Assert.Equal(new DateOnly(2026, 12, 4), late.Day);
        Assert.Equal(new DateOnly(2026, 12, 5), (late with { Zone = "America/Toronto" }).Day);
    }

    [Fact]
    public void The_day_of_the_handover_has_two_presidencies_and_the_next_one()
    {
        var facts = With(Panama, Mexico);
        Assert.Equal(["PAN", "MEX"], Presiding(facts, "2026-12-04"));
        Assert.Equal(["MEX"], Presiding(facts, "2026-12-05"));
        Assert.Equal(["PAN"], Presiding(facts, "2026-12-03"));
    }

    [Fact]
    public void A_year_that_no_document_covers_leaves_a_seat_of_the_Troika_unfilled()
    {
        var troika = Assert.Single(With(Panama).TroikaAt(PartialDate.Parse("2026-09-01")));
        Assert.Equal(Certainty.Yes, troika.Certainty);
        Assert.Equal("PAN", troika.Fact.Present.Country);
        Assert.Null(troika.Fact.Previous);
        Assert.Null(troika.Fact.Next);
    }

    [Fact]
    public void A_next_presidency_that_is_known_takes_its_seat_and_presides_on_no_day()
    {
        var facts = With(Panama with { Next = "MEX" });
        var troika = Assert.Single(facts.TroikaAt(PartialDate.Parse("2026-09-01")));
        Assert.Equal("MEX", troika.Fact.Next?.Country);
        Assert.True(troika.Fact.Next?.Designated);
        Assert.Equal(["PAN"], Presiding(facts, "2027-09-01"));
    }

    [Fact]
    public void A_recorded_presidency_cites_the_journal()
    {
        var presidency = With(Panama).Presidencies.Single(one => one.Year == 2026);
        Assert.Equal(Panama, presidency.Recorded);
        Assert.Contains(
            presidency.Sources,
            source => source.Seed == RecordedHandover.Seed && source.Ref == Panama.Subject
        );
    }

    [Fact]
    public void The_documents_keep_their_uncertainty_before_the_first_handover_on_record()
    {
        var facts = With(Panama);
        var answer = Assert.Single(facts.PresidencyAt(PartialDate.Parse("2025-06-01")));
        Assert.Equal(("BLZ", Certainty.Unknown), (answer.Fact.Country, answer.Certainty));
        Assert.Equal(["PAN"], Presiding(facts, "2026-08-01"));
    }

    [Fact]
    public void A_correction_stands_in_place_of_what_it_corrects()
    {
        var wrong = Row("SLV", "2026-06-01T16:00Z");
        var right = Row("PAN", "2026-06-01T16:00Z", wrong.Id);
        var standing = Assert.Single(HandoverMerge.Standing([wrong, right]));
        Assert.Equal("PAN", standing.Country);
    }

    [Theory]
    [InlineData("2026-06-02T00:00Z", null)]
    [InlineData("2026-12-31T00:00Z", "handover.too-early")]
    [InlineData("2026-05-01T00:00Z", "handover.not-after-last")]
    [InlineData("2015-05-01T00:00Z", "handover.before-documents")]
    public void A_handover_is_recorded_after_it_happened_and_after_those_before_it(
        string at,
        string? refused
    ) =>
        Assert.Equal(
            refused,
            HandoverOrder
                .Refuse(
                    Payload("MEX", at),
                    [Row("PAN", "2026-06-01T16:00Z")],
                    CrmData.Facts.Presidencies,
                    Now
                )
                ?.Code
        );

    [Fact]
    public void What_was_corrected_is_not_corrected_again()
    {
        var wrong = Row("SLV", "2026-06-01T16:00Z");
        var right = Row("PAN", "2026-06-01T16:00Z", wrong.Id);
        Assert.Equal(
            "handover.corrected-already",
            HandoverOrder
                .Refuse(
                    Payload("MEX", "2026-06-01T16:00Z") with
                    {
                        Supersedes = wrong.Id,
                    },
                    [wrong, right],
                    CrmData.Facts.Presidencies,
                    Now
                )
                ?.Code
        );
    }

    [Fact]
    public void An_hour_that_the_clocks_skip_is_refused() =>
        Assert.Null(MemberZones.At(new(2027, 3, 14), new(2, 30), "America/New_York"));

    private static string[] Presiding(ConferenceFacts facts, string day) =>
        [
            .. facts
                .PresidencyAt(PartialDate.Parse(day))
                .Where(answer => answer.Certainty == Certainty.Yes)
                .Select(answer => answer.Fact.Country),
        ];

    private static HandoverEntity Row(string country, string at, Guid? supersedes = null) =>
        new()
        {
            Country = country,
            Year = 2026,
            At = At(at),
            Zone = "America/Panama",
            Supersedes = supersedes,
            RecordedAt = Now,
        };

    private static HandoverPayload Payload(string country, string at) =>
        new(country, 2027, At(at), "America/Panama", "", "", null, null, null);

    private static RecordedHandover Handover(string country, int year, string at) =>
        new(Guid.CreateVersion7(), country, year, At(at), "America/Costa_Rica", null, null);

    private static DateTimeOffset At(string instant) =>
        DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
