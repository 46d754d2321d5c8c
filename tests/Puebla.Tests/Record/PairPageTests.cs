using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record.Relate;

namespace Puebla.Tests.Record;

/// <summary>Both languages side by side, by their page.</summary>
public sealed class PairPageTests(OnePuebla one)
{
    private const string Secretariat = "secretariat@secretariat";

    [Theory]
    [InlineData(Secretariat, HttpStatusCode.OK)]
    [InlineData("vice-minister@country:CRI", HttpStatusCode.Forbidden)]
    public async Task The_Secretariat_compares_and_others_do_not(string who, HttpStatusCode status)
    {
        var puebla = await Kept(new(2122, 1, 1));
        using var answer = await puebla.AskAs(who, "/acervo/grcm-2122-01-01/idiomas");
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Differences_are_named_on_the_page_and_counted_for_reviewers_only()
    {
        const string key = "grcm-2122-01-02";
        var puebla = await Kept(new(2122, 1, 2));
        var page = await puebla.PageAs(Secretariat, $"/acervo/{key}/idiomas");
        var flags = page.QuerySelector("#diferencias")!.ParentElement!.TextContent;
        Assert.Contains("Belice", flags, StringComparison.Ordinal);
        Assert.DoesNotContain("fechas", flags, StringComparison.Ordinal);
        Assert.Equal(
            $"/en/records/{key}/languages",
            page.QuerySelector("a.twin")!.GetAttribute("href")
        );
        var reviewer = await puebla.PageAs(Secretariat, $"/acervo/{key}");
        Assert.Contains("por cotejar", reviewer.Body!.TextContent, StringComparison.Ordinal);
        var reader = await puebla.Page($"/acervo/{key}");
        Assert.DoesNotContain("cotejar", reader.Body!.TextContent, StringComparison.Ordinal);
        using var done = await puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/idiomas",
            "cotejado",
            new Dictionary<string, string>()
        );
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        reviewer = await puebla.PageAs(Secretariat, $"/acervo/{key}");
        Assert.DoesNotContain("por cotejar", reviewer.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_twin_is_paired_by_hand_once_shown_at_its_address_and_taken_apart()
    {
        const string key = "grcm-2122-01-03";
        var puebla = await Kept(new(2122, 1, 3));
        var pair = new Dictionary<string, string> { ["en-espanol"] = "3", ["en-ingles"] = "4" };
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 3)
                .Select(_ =>
                    puebla.PostAs(Secretariat, $"/acervo/{key}/idiomas", "emparejar", pair)
                )
        );
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Found);
        Array.ForEach(answers, answer => answer.Dispose());
        var paragraph = await puebla.Page($"/acervo/{key}/3");
        Assert.Contains(
            "Meet again soon.",
            paragraph.QuerySelector("#otro-idioma")!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        var lines = await puebla.With<ConferenceDb, int>(db =>
            db.Set<JournalEntry>()
                .CountAsync(e => e.Subject == key && e.Action == "record.languages-paired")
        );
        Assert.Equal(1, lines);
        using var apart = await puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/idiomas",
            "separar-3",
            new Dictionary<string, string>()
        );
        Assert.Equal(HttpStatusCode.Found, apart.StatusCode);
        Assert.Equal(
            0,
            await puebla.With<ConferenceDb, int>(db =>
                db.Set<LanguagePair>()
                    .CountAsync(p =>
                        p.PairedAt.Year > 2000
                        && db.Set<Instrument>().Any(i => i.Id == p.InstrumentId && i.Key == key)
                    )
            )
        );
    }

    [Fact]
    public async Task Readers_are_told_where_one_language_was_changed_after_the_other_came()
    {
        const string key = "grcm-2122-01-04";
        var puebla = await Kept(new(2122, 1, 4));
        Assert.DoesNotContain(
            "más nuevo",
            (await puebla.Page($"/acervo/{key}")).Body!.TextContent,
            StringComparison.Ordinal
        );
        await puebla.Keep(
            Texts.Of(
                new(2122, 1, 4),
                ("1", "Aprobar el plan nuevo."),
                ("2", "Agradecer a México y a Belice."),
                ("3", "Reunirse pronto.")
            )
        );
        // The clock that all tests share stands still; this text came a minute later.
        await puebla.With<ConferenceDb, int>(db =>
            db.Set<TextVersion>()
                .Where(v => v.Instrument.Key == key && v.Language == "es" && v.Number == 2)
                .ExecuteUpdateAsync(v =>
                    v.SetProperty(x => x.ImportedAt, x => x.ImportedAt.AddMinutes(1))
                )
        );
        await puebla.Hear();
        Assert.Contains(
            "El texto en español es más nuevo que el inglés",
            (await puebla.Page($"/acervo/{key}")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    private async Task<RunningPuebla> Kept(DateOnly day)
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            Texts.Of(
                day,
                ("1", "Aprobar el plan."),
                ("2", "Agradecer a México y a Belice."),
                ("3", "Reunirse pronto.")
            )
        );
        await puebla.Keep(
            Texts.Of(
                "en",
                day,
                ("1", "Adopt the plan."),
                ("2", "Thank Mexico."),
                ("4", "Meet again soon.")
            )
        );
        return puebla;
    }
}
