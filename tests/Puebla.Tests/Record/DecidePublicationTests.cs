using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Classify;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record;

/// <summary>Deciding by the page whether a document goes out: by which criterion, with its reason, now or at a time.</summary>
public sealed class DecidePublicationTests(OnePuebla one)
{
    private const string Secretariat = "secretariat@secretariat";

    [Fact]
    public async Task Booklet_l989_and_history_24_2_each_decision_names_its_criterion_and_stays_on_record()
    {
        var puebla = await Kept(new(2116, 1, 1), Audience.Members);
        using (
            var without = await Post(
                puebla,
                "grcm-2116-01-01",
                [("modo", "0"), ("motivo", "Ya se puede.")]
            )
        )
        {
            var text = await Text(without);
            Assert.Contains("criterio-error", text, StringComparison.Ordinal);
            Assert.Contains("Ya se puede.", text, StringComparison.Ordinal);
        }
        using (
            var decided = await Post(
                puebla,
                "grcm-2116-01-01",
                [("modo", "0"), ("criterio", "after-remarks"), ("motivo", "Ya se puede.")]
            )
        )
        {
            Assert.Equal(HttpStatusCode.Found, decided.StatusCode);
        }
        using var visitor = await puebla.Ask("/acervo/grcm-2116-01-01");
        var shown = await Text(visitor);
        Assert.Equal(HttpStatusCode.OK, visitor.StatusCode);
        Assert.DoesNotContain("Ya se puede.", shown, StringComparison.Ordinal);
        var page = await puebla.PageAs(Secretariat, "/acervo/grcm-2116-01-01");
        var history = page.QuerySelector("section[aria-labelledby=decisiones]")!.TextContent;
        Assert.Contains("Ya se puede.", history, StringComparison.Ordinal);
        Assert.Contains("observaciones", history, StringComparison.Ordinal);
        var member = await puebla.PageAs("official@country:CRI", "/acervo/grcm-2116-01-01");
        Assert.Null(member.QuerySelector("section[aria-labelledby=decisiones]"));
    }

    [Fact]
    public async Task A_time_is_given_in_San_José_and_shown_there_and_where_the_reader_is()
    {
        var puebla = await Kept(new(2116, 1, 2), Audience.Members);
        using (
            var decided = await Post(
                puebla,
                "grcm-2116-01-02",
                [
                    ("modo", "0"),
                    ("criterio", "public-document"),
                    ("motivo", "Cuando termine la reunión."),
                    ("cuando", "despues"),
                    ("dia", "2199-07-01"),
                    ("hora", "09:30"),
                ]
            )
        )
        {
            Assert.Equal(HttpStatusCode.Found, decided.StatusCode);
        }
        var decision = await Latest(puebla, "grcm-2116-01-02");
        Assert.Equal(
            new DateTimeOffset(2199, 7, 1, 15, 30, 0, TimeSpan.Zero),
            decision.EffectiveAt
        );
        using (var visitor = await puebla.Ask("/acervo/grcm-2116-01-02"))
        {
            Assert.Equal(HttpStatusCode.NotFound, visitor.StatusCode);
        }
        var page = await puebla.PageAs(
            $"{Secretariat},official@country:PAN",
            "/acervo/grcm-2116-01-02/clasificacion"
        );
        var waiting = page.QuerySelector(".note")!.TextContent;
        Assert.Contains("1 de julio de 2199, 09:30 (San José)", waiting, StringComparison.Ordinal);
        Assert.Contains("10:30 (Ciudad de Panamá)", waiting, StringComparison.Ordinal);

        using (
            var withdrawn = await puebla.PostAs(
                Secretariat,
                "/acervo/grcm-2116-01-02/clasificacion",
                "retirar",
                new Dictionary<string, string> { ["retiro"] = "La reunión se aplazó." }
            )
        )
        {
            Assert.Equal(HttpStatusCode.Found, withdrawn.StatusCode);
        }
        decision = await Latest(puebla, "grcm-2116-01-02");
        Assert.Equal("La reunión se aplazó.", decision.WithdrawnReason);
        Assert.Null(decision.AppliedAt);
    }

    [Theory]
    [InlineData("2001-01-01", "09:00")]
    [InlineData("2199-01-01", "")]
    [InlineData("mañana", "09:00")]
    public async Task A_time_that_is_past_or_no_time_is_asked_for_again(string day, string hour)
    {
        var puebla = await Kept(new(2116, 1, 3), Audience.Members);
        using var refused = await Post(
            puebla,
            "grcm-2116-01-03",
            [
                ("modo", "0"),
                ("criterio", "other"),
                ("motivo", "Queda escrito."),
                ("cuando", "despues"),
                ("dia", day),
                ("hora", hour),
            ]
        );
        var text = await Text(refused);
        Assert.Contains("dia-error", text, StringComparison.Ordinal);
        Assert.Contains("Queda escrito.", text, StringComparison.Ordinal);
        Assert.Contains($"value=\"{day}\"", WebUtility.HtmlDecode(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_review_goes_out_only_where_somebody_says_so()
    {
        var puebla = await Kept(new(2116, 1, 4), Audience.Members, ReviewState.Waiting);
        (string, string)[] typed =
        [
            ("modo", "0"),
            ("criterio", "public-document"),
            ("motivo", "Urge."),
        ];
        using (var refused = await Post(puebla, "grcm-2116-01-04", typed))
        {
            Assert.Contains("href=\"#aunque\"", await Text(refused), StringComparison.Ordinal);
        }
        using (
            var published = await Post(puebla, "grcm-2116-01-04", [.. typed, ("aunque", "true")])
        )
        {
            Assert.Equal(HttpStatusCode.Found, published.StatusCode);
        }
        Assert.True((await Latest(puebla, "grcm-2116-01-04")).DespiteReview);
    }

    [Fact]
    public async Task The_desk_asks_about_what_was_reviewed_and_is_closed_until_somebody_decides()
    {
        var puebla = await Kept(new(2116, 1, 5), Audience.Members, ReviewState.Done);
        await Kept(new(2116, 1, 6), Audience.HeadsOfDelegation, ReviewState.Done);
        await Kept(new(2116, 1, 7), Audience.Public, ReviewState.Done);
        await Kept(new(2116, 1, 8), Audience.Members, ReviewState.Waiting);
        var asked = Assert.Single(
            await Asked(puebla),
            line => line.Key.Contains("2116", StringComparison.Ordinal)
        );
        Assert.Equal("record.publication:grcm-2116-01-05", asked.Key);
        Assert.Equal("/acervo/grcm-2116-01-05/clasificacion", asked.Link);
        Assert.Equal(Office.Secretariat, asked.Mandate.Office);
        Assert.Equal(Audience.Members, asked.Audience);

        // Decided that it stays: nobody is asked again.
        using (
            var stays = await Post(
                puebla,
                "grcm-2116-01-05",
                [("modo", "2"), ("criterio", "internal"), ("motivo", "Es para coordinar.")]
            )
        )
        {
            Assert.Equal(HttpStatusCode.Found, stays.StatusCode);
        }
        Assert.DoesNotContain(
            await Asked(puebla),
            line => line.Key.Contains("2116", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_journal_tells_it_in_words_in_both_languages()
    {
        var puebla = await Kept(new(2116, 1, 9), Audience.Members);
        using (
            await Post(
                puebla,
                "grcm-2116-01-09",
                [
                    ("modo", "0"),
                    ("criterio", "public-document"),
                    ("motivo", "Prueba."),
                    ("cuando", "despues"),
                    ("dia", "2199-07-01"),
                    ("hora", "09:30"),
                ]
            )
        ) { }
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .SingleAsync(e =>
                    e.Subject == "grcm-2116-01-09" && e.Action == Classifier.Scheduled
                )
        );
        foreach (var language in new[] { Language.Spanish, Language.English })
        {
            var told = await puebla.With<ISentences, string>(sentences =>
                sentences.Tell(line.Action, line.Subject, line.Details, language).AsTask()
            );
            Assert.Contains("2199-07-01 09:30", told, StringComparison.Ordinal);
            Assert.DoesNotContain("{", told, StringComparison.Ordinal);
            Assert.Contains(
                Criteria.Of("public-document")!.Name.In(language),
                told,
                StringComparison.Ordinal
            );
        }
    }

    private static Task<IReadOnlyList<Asked>> Asked(RunningPuebla puebla) =>
        puebla.With<IEnumerable<IAsks>, IReadOnlyList<Asked>>(async all =>
            await all.OfType<PublicationsAsked>()
                .Single()
                .Of(
                    Actor.Person(
                        Guid.NewGuid().ToString("D"),
                        [Audience.Members, Audience.PresidencyAndSecretariat],
                        [FakeSignIn.Mandate(Secretariat)]
                    ),
                    Language.Spanish
                )
        );

    private static Task<PublicationDecision> Latest(RunningPuebla puebla, string key) =>
        puebla.With<ConferenceDb, PublicationDecision>(db =>
            db.Set<PublicationDecision>()
                .AsNoTracking()
                .Where(d => d.Instrument.Key == key)
                .OrderByDescending(d => d.Id)
                .FirstAsync()
        );

    private static Task<HttpResponseMessage> Post(
        RunningPuebla puebla,
        string key,
        (string Name, string Value)[] fields
    ) =>
        puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/clasificacion",
            "clasificar",
            fields.ToDictionary(field => field.Name, field => field.Value)
        );

    private static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<RunningPuebla> Kept(
        DateOnly day,
        Audience audience,
        ReviewState review = ReviewState.NotAsked
    )
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(day, ("1", "Un texto.")), audience);
        await puebla.With<ConferenceDb, int>(db =>
            db.Set<Instrument>()
                .Where(i => i.Start == day)
                .ExecuteUpdateAsync(i => i.SetProperty(x => x.Review, review))
        );
        return puebla;
    }
}
