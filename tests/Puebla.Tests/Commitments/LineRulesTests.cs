using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Kernel;
using Puebla.Kernel.Asking;

namespace Puebla.Tests.Commitments;

public sealed class LineRulesTests
{
    private static readonly LineState[] States = Enum.GetValues<LineState>();

    [Fact]
    public void A_report_says_how_it_stands_within_what_those_asked_can_say()
    {
        Said(LineState.NotBegun, LineState.UnderWay, "consultation", false, null);
        Said(LineState.NotBegun, LineState.Done, null, true, null);
        Said(LineState.Done, LineState.UnderWay, null, false, null);
        Said(LineState.UnderWay, LineState.UnderWay, null, false, null);
        Said(LineState.UnderWay, LineState.Done, null, false, "done-shows-nothing");
        Said(LineState.NotBegun, LineState.Done, "approved", true, "stage-without-way");
        Said(LineState.NotBegun, LineState.NotBegun, "review", false, "stage-without-way");
        Said(LineState.NotBegun, LineState.UnderWay, "elsewhere", false, "stage");
        Said(LineState.NotBegun, LineState.Overtaken, null, true, "state");
        Said(LineState.NotBegun, LineState.Dropped, null, true, "state");
        Said(LineState.Overtaken, LineState.Done, null, true, "ended");
        Said(LineState.Dropped, LineState.UnderWay, null, true, "ended");

        static void Said(LineState was, LineState said, string? stage, bool shown, string? no) =>
            Same(no, LineRules.Report(was, said, stage, shown));
    }

    [Fact]
    public void Nothing_but_a_decision_ends_a_request_and_nothing_but_undoing_it_opens_it_again()
    {
        foreach (var was in States)
        {
            foreach (var said in States)
            {
                var report = LineRules.Report(was, said, null, shown: true);
                Assert.Equal(LineRules.IsEnded(was) || LineRules.IsEnded(said), report is not null);
                var end = LineRules.End(was, said, null, null, byItself: false);
                Assert.Equal(LineRules.IsOpen(was) && LineRules.IsEnded(said), end is null);
            }
            Assert.Equal(LineRules.IsEnded(was), LineRules.Restore(was, "Fue un error.") is null);
        }
    }

    [Theory]
    [InlineData("2026-05-04", "2026-05-03", "ends-before")]
    [InlineData("2026-05-04", "2026-05-04", null)]
    [InlineData("2026-05-04", "2027-01-01", null)]
    [InlineData(null, "2027-01-01", null)]
    [InlineData("2026-05-04", null, null)]
    public void A_decision_of_before_ends_nothing(
        string? asked,
        string? decided,
        string? refused
    ) =>
        Same(
            refused,
            LineRules.End(LineState.NotBegun, LineState.Overtaken, Day(asked), Day(decided), false)
        );

    [Fact]
    public void A_provision_does_not_end_itself_and_what_is_done_stays_done()
    {
        Same("ends-itself", LineRules.End(LineState.NotBegun, LineState.Dropped, null, null, true));
        Same("not-open", LineRules.End(LineState.Done, LineState.Dropped, null, null, false));
        Same("end-state", LineRules.End(LineState.NotBegun, LineState.Done, null, null, false));
        Same("reason", LineRules.Restore(LineState.Dropped, " "));
        Same("not-ended", LineRules.Restore(LineState.Done, "Fue un error."));
    }

    [Fact]
    public void Booklet_l798_what_was_reported_is_contested_once_and_with_a_reason()
    {
        Same(null, LineRules.Contest(LineState.Done, false, true, false, "No consta."));
        Same(null, LineRules.Contest(LineState.NotBegun, false, true, false, "No consta."));
        Same("reason", LineRules.Contest(LineState.Done, false, true, false, " "));
        Same("contested-already", LineRules.Contest(LineState.Done, true, true, false, "No."));
        Same("nothing-reported", LineRules.Contest(LineState.NotBegun, false, false, false, "No."));
        Same("ended", LineRules.Contest(LineState.Overtaken, false, true, false, "No."));
        Same("contest-own", LineRules.Contest(LineState.Done, false, true, true, "No."));
    }

    [Fact]
    public void Days_are_those_of_the_deadline_whatever_the_instant_and_the_clock_set_back()
    {
        var random = new Random(5);
        for (var turn = 0; turn < 10_000; turn++)
        {
            var day = new DateOnly(2020, 1, 1).AddDays(random.Next(4000));
            var due = Due.InSanJose(day);
            var now = due.Ends.AddMinutes(random.Next(-60_000, 60_000));
            Assert.Equal(due.DaysLeft(now), Lateness.DaysLeft(due, now));
            Assert.Equal(due.DaysLeft(now), Lateness.DaysLeft(due.Ends, now));
            Assert.Equal(due.IsLate(now), Lateness.IsOver(due.Ends, now));
            Assert.Equal(Lateness.IsOver(due.Ends, now), Lateness.DaysLeft(due.Ends, now) < 0);
        }
        var ends = Due.InSanJose(new(2026, 3, 10)).Ends;
        Assert.Equal("venció ayer", Lateness.Words(ends, ends, Language.Spanish));
        Assert.Equal("vence hoy", Lateness.Words(ends, ends.AddTicks(-1), Language.Spanish));
        Assert.Equal(
            "vence mañana",
            Lateness.Words(ends, ends.AddDays(-1).AddTicks(-1), Language.Spanish)
        );
        Assert.Equal(
            "venció hace 12 días",
            Lateness.Words(ends, ends.AddDays(11), Language.Spanish)
        );
        Assert.Equal(
            "due in 5 days",
            Lateness.Words(ends, ends.AddDays(-5).AddHours(-3), Language.English)
        );
        Assert.Null(Lateness.Words((Due?)null, ends, Language.English));
    }

    [Fact]
    public void Days_are_the_zones_own_over_nights_in_which_clocks_change()
    {
        string[] zones =
        [
            "America/New_York",
            "America/Toronto",
            "America/Mexico_City",
            "America/Tijuana",
            "America/Havana",
            "America/Santiago",
            "Europe/Madrid",
        ];
        var random = new Random(6);
        for (var turn = 0; turn < 10_000; turn++)
        {
            var zone = zones[random.Next(zones.Length)];
            var due = new Due(new DateOnly(2015, 1, 1).AddDays(random.Next(5000)), zone);
            var now = due.Ends.AddMinutes(random.Next(-600_000, 600_000));
            var today = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(now, zone).Date;
            var left = (due.Day.ToDateTime(TimeOnly.MinValue) - today).Days;
            Assert.Equal(left, Lateness.DaysLeft(due, now));
            Assert.Equal(Lateness.IsOver(due.Ends, now), Lateness.DaysLeft(due, now) < 0);
        }
        // In New York clocks went forward on 8 March 2026: half an hour before midnight of the 7th three days were left.
        var tenth = new Due(new(2026, 3, 10), "America/New_York");
        var late = new DateTimeOffset(2026, 3, 8, 4, 30, 0, TimeSpan.Zero);
        Assert.Equal("vence en 3 días", Lateness.Words(tenth, late, Language.Spanish));
    }

    private static DateOnly? Day(string? text) =>
        text is null
            ? null
            : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static void Same(string? code, Refusal? refusal) =>
        Assert.Equal(code is null ? null : $"commitments.{code}", refusal?.Code);
}
