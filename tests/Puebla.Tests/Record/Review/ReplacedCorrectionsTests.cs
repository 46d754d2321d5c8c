using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record.Review;

/// <summary>A later file of a text that persons had corrected.</summary>
public sealed class ReplacedCorrectionsTests(OnePuebla one)
{
    private const string Note = "#sustituidas";

    [Fact]
    public async Task It_is_to_be_reviewed_again_the_reviewer_is_warned_and_the_corrections_stay_in_the_history()
    {
        var (puebla, key) = await Corrected(new(2167, 2, 1));
        Assert.Equal(ReviewState.Done, await State(puebla, key));
        await puebla.Keep(
            Texts.Of(
                new(2167, 2, 1),
                ("1", "Aprobar el p1an."),
                ("2", "Agradecer a Belice y a Panamá."),
                ("3", "Reunirse.")
            )
        );
        Assert.Equal(ReviewState.Waiting, await State(puebla, key));
        var desk = await puebla.PageAs(ReviewHands.Secretariat, "/escritorio");
        Assert.Contains(
            desk.QuerySelectorAll(".asked a"),
            a => a.GetAttribute("href") == $"/acervo/{key}/revisar"
        );
        var note = (await puebla.PageAs(ReviewHands.Secretariat, $"/acervo/{key}/revisar"))
            .QuerySelector(Note)!
            .TextContent;
        Assert.Contains("Aprobar el plan.", note, StringComparison.Ordinal);
        Assert.Contains("Aprobar el p1an.", note, StringComparison.Ordinal);
        Assert.DoesNotContain("Belice", note, StringComparison.Ordinal);
        var english = await puebla.PageAs(ReviewHands.Secretariat, $"/en/records/{key}/review");
        Assert.Contains(
            "took the place",
            english.QuerySelector(Note)!.TextContent,
            StringComparison.Ordinal
        );
        var kept = await puebla.With<ConferenceDb, List<string>>(db =>
            db.Set<Paragraph>()
                .Where(p => p.Version.Instrument.Key == key && p.Version.CorrectsId != null)
                .Select(p => p.Text)
                .ToListAsync()
        );
        Assert.Contains("Aprobar el plan.", kept);
    }

    [Fact]
    public async Task Once_the_later_text_was_reviewed_nobody_is_warned_any_more()
    {
        var (puebla, key) = await Corrected(new(2167, 2, 2));
        await puebla.Keep(
            Texts.Of(new(2167, 2, 2), ("1", "Aprobar el p1an."), ("2", "Agradecer a Belice hoy."))
        );
        await puebla.Posted($"/acervo/{key}/revisar", "empezar");
        await puebla.Posted($"/acervo/{key}/revisar", "terminar", ("resto", "si"));
        Assert.Equal(ReviewState.Done, await State(puebla, key));
        var page = await puebla.PageAs(ReviewHands.Secretariat, $"/acervo/{key}/revisar");
        Assert.Null(page.QuerySelector(Note));
    }

    [Fact]
    public async Task A_text_that_says_already_what_was_corrected_is_said_to()
    {
        var (puebla, key) = await Corrected(new(2167, 2, 3));
        var later = Texts.Of(
            new(2167, 2, 3),
            ("1", "Aprobar el plan."),
            ("2", "Agradecer a Belice.")
        );
        await puebla.Keep(
            later with
            {
                Provisions =
                [
                    .. later.Provisions.Select(p =>
                        p with
                        {
                            Meaning = ProvisionReader.Understand(later.Document, p, null),
                        }
                    ),
                ],
            }
        );
        var note = (await puebla.PageAs(ReviewHands.Secretariat, $"/acervo/{key}/revisar"))
            .QuerySelector(Note)!
            .TextContent;
        Assert.Contains("ya dice", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_file_of_a_text_that_nobody_reviewed_asks_nothing_new()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(new(2167, 2, 4), ("1", "Aprobar el plan."), ("2", "Reunirse.")));
        await puebla.Keep(Texts.Of(new(2167, 2, 4), ("1", "Aprobar el plan."), ("2", "Salir.")));
        Assert.NotEqual(ReviewState.Waiting, await State(puebla, "grcm-2167-02-04"));
    }

    private async Task<(RunningPuebla Puebla, string Key)> Corrected(DateOnly day)
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(day, ("1", "Aprobar el p1an."), ("2", "Agradecer a Belice.")));
        var key = FormattableString.Invariant($"grcm-{day:yyyy-MM-dd}");
        await puebla.Posted($"/acervo/{key}/revisar", "empezar");
        await puebla.Posted(
            await puebla.Piece(key, "1"),
            "pieza",
            ("texto", "Aprobar el plan."),
            ("hacer", "confirmar")
        );
        await puebla.Posted($"/acervo/{key}/revisar", "terminar", ("resto", "si"));
        return (puebla, key);
    }

    private static Task<ReviewState> State(RunningPuebla puebla, string key) =>
        puebla.With<ConferenceDb, ReviewState>(db =>
            db.Set<Instrument>().Where(i => i.Key == key).Select(i => i.Review).SingleAsync()
        );
}
