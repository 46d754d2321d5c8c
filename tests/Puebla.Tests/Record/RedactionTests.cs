using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.Record.Redact;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record;

/// <summary>A file taken out: its words are nowhere, and what was there stays known by its hash.</summary>
public sealed class RedactionTests(OnePuebla one)
{
    private const string Why = "Nombraba a una persona menor de edad.";

    [Fact]
    public async Task The_words_are_gone_from_every_way_to_them_and_the_rest_stays()
    {
        var puebla = await one.WithFacts();
        const string key = "grcm-2116-02-01";
        await puebla.Keep(
            Texts.Of(
                new(2116, 2, 1),
                ("1", "El caso de la axolotlina."),
                ("2", "Un párrafo que queda.")
            )
        );
        Assert.Null(await Redact(puebla, key, ["1"]));
        foreach (
            var address in new[]
            {
                $"/acervo/{key}",
                $"/acervo/{key}/1",
                $"/acervo/{key}/descarga/json",
                $"/acervo/{key}/descarga/csv",
                "/sugerencias?q=axolotl",
                $"/buscar?q=grcm+2116-02-01+1",
            }
        )
        {
            using var answer = await puebla.Ask(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain(
                "axolotlina",
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
        var page = await puebla.Page($"/acervo/{key}");
        Assert.Contains("Un párrafo que queda.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("[tachado]", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains(Why, page.Body.TextContent, StringComparison.Ordinal);
        var search = await puebla.Page("/buscar?q=axolotlina");
        Assert.Empty(search.QuerySelectorAll("ol.hits > li"));
        Assert.Equal(
            0,
            await puebla.With<ConferenceDb, int>(db =>
                db.Set<OriginalPiece>()
                    .CountAsync(p =>
                        db.Set<TextVersion>()
                            .Any(v => v.OriginalId == p.OriginalId && v.Instrument.Key == key)
                    )
            )
        );
    }

    [Fact]
    public async Task The_files_address_says_that_it_is_gone_and_what_was_there()
    {
        var puebla = await one.WithFacts();
        const string key = "grcm-2116-02-02";
        await puebla.Keep(Texts.Of(new(2116, 2, 2), ("1", "Otro caso.")), Audience.Members);
        var sha256 = await Hash(puebla, key);
        Assert.Null(await Redact(puebla, key, []));
        using var member = await puebla.AskAs(
            "official@country:CRI",
            $"/acervo/{key}/archivo/es-1"
        );
        Assert.Equal(HttpStatusCode.Gone, member.StatusCode);
        var text = await member.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(sha256, text, StringComparison.Ordinal);
        Assert.Contains(Why, text, StringComparison.Ordinal);
        using var visitor = await puebla.Ask($"/acervo/{key}/archivo/es-1");
        Assert.Equal(HttpStatusCode.NotFound, visitor.StatusCode);
    }

    [Fact]
    public async Task The_same_file_does_not_come_back()
    {
        var puebla = await one.WithFacts();
        var document = Texts.Of(new(2116, 2, 3), ("1", "Un caso más."));
        await puebla.Keep(document);
        Assert.Null(await Redact(puebla, "grcm-2116-02-03", ["1"]));
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => puebla.Keep(document));
        Assert.Equal("import.redacted", refused.Refusal.Code);
        Assert.Contains(Why, refused.Refusal.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_done_once_and_journalled_with_the_hash()
    {
        var puebla = await one.WithFacts();
        const string key = "grcm-2116-02-04";
        await puebla.Keep(Texts.Of(new(2116, 2, 4), ("1", "Un último caso.")));
        var sha256 = await Hash(puebla, key);
        Assert.Null(await Redact(puebla, key, ["1"]));
        Assert.Equal("redact.already", (await Redact(puebla, key, ["1"]))!.Code);
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .SingleAsync(e => e.Subject == key && e.Action == "record.redacted")
        );
        Assert.Equal(Why, line.Reason);
        Assert.Contains(sha256, line.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_in_a_text_of_the_same_file_go_too()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(new(2116, 2, 5), ("1", "Sobre la dendrobates azul.")));
        await puebla.Keep(Texts.Of(new(2116, 2, 6), ("3", "Sobre la dendrobates azul.")));
        await puebla.With<ConferenceDb, int>(async db =>
        {
            var shared = await db.Set<TextVersion>()
                .Where(v => v.Instrument.Key == "grcm-2116-02-05")
                .Select(v => v.OriginalId)
                .SingleAsync();
            return await db.Set<TextVersion>()
                .Where(v => v.Instrument.Key == "grcm-2116-02-06")
                .ExecuteUpdateAsync(v => v.SetProperty(x => x.OriginalId, shared));
        });
        Assert.Null(await Redact(puebla, "grcm-2116-02-05", ["1"]));
        using var quoted = await puebla.Ask("/acervo/grcm-2116-02-06/3");
        Assert.DoesNotContain(
            "dendrobates",
            await quoted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task One_proposes_by_the_form_and_another_makes_it_so()
    {
        var puebla = await one.WithFacts();
        const string key = "grcm-2116-02-08";
        await puebla.Keep(Texts.Of(new(2116, 2, 8), ("1", "La hipnótica surucucú.")));
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        using (
            var proposed = await puebla.PostAs(
                Secretariat,
                $"/acervo/{key}/archivo/es-1/tachar",
                "tachar",
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["parrafos"] = "1",
                    ["motivo"] = Why,
                },
                first
            )
        )
        {
            Assert.Equal(HttpStatusCode.Found, proposed.StatusCode);
        }
        using (var still = await puebla.Ask($"/acervo/{key}/archivo/es-1"))
        {
            Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        }
        var act = await puebla.With<ConferenceDb, PendingAct>(db =>
            db.Set<PendingAct>().SingleAsync(a => a.Subject == $"{key}/es-1")
        );
        Assert.NotNull(await Confirm(puebla, act.Id, first));
        Assert.Null(await Confirm(puebla, act.Id, second));
        // A page of visitors is kept until the notice comes, a moment later; a signed-in person's is not.
        using var gone = await puebla.AskAs(Secretariat, $"/acervo/{key}/archivo/es-1");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        using var text = await puebla.AskAs(Secretariat, $"/acervo/{key}");
        Assert.DoesNotContain(
            "surucucú",
            await text.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private const string Secretariat = "secretariat@secretariat";

    private static Task<Refusal?> Confirm(RunningPuebla puebla, Guid act, Guid person) =>
        puebla.With<ISecondPerson, Refusal?>(pending =>
            pending.Confirm(
                act,
                Actor.Person(
                    person.ToString("D"),
                    [Audience.PresidencyAndSecretariat],
                    [FakeSignIn.Mandate(Secretariat)]
                ),
                ""
            )
        );

    [Theory]
    [InlineData("secretariat@secretariat", HttpStatusCode.OK)]
    [InlineData("presidency-chair@country:BLZ", HttpStatusCode.Forbidden)]
    [InlineData("administrator@puebla", HttpStatusCode.Forbidden)]
    public async Task The_Secretariat_alone_proposes(string who, HttpStatusCode status)
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(new(2116, 2, 7), ("1", "Un texto.")));
        using var answer = await puebla.AskAs(who, "/acervo/grcm-2116-02-07/archivo/es-1/tachar");
        Assert.Equal(status, answer.StatusCode);
    }

    internal static async Task<Refusal?> Redact(
        RunningPuebla puebla,
        string key,
        IReadOnlyList<string> paths
    )
    {
        var sha256 = await Hash(puebla, key);
        await using var scope = puebla.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        var kind = scope
            .ServiceProvider.GetServices<IPendingActKind>()
            .Single(one => one.Kind == RedactionKind.Code);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var refusal = await kind.Apply(
            new()
            {
                Kind = kind.Kind,
                Subject = $"{key}/es-1",
                Party = "",
                Payload = System.Text.Json.JsonSerializer.Serialize(
                    new RedactionPlan(key, "es-1", sha256, paths, true)
                ),
                Reason = Why,
                ProposedBy = Guid.NewGuid().ToString("D"),
                ProposedIn = "",
                ProposedAt = puebla.Clock.GetUtcNow(),
                ExpiresAt = puebla.Clock.GetUtcNow(),
                Audience = "",
            },
            Actor.System,
            CancellationToken.None
        );
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return refusal;
    }

    internal static Task<string> Hash(RunningPuebla puebla, string key) =>
        puebla.With<ConferenceDb, string>(async db =>
            Convert.ToHexStringLower(
                await db.Set<TextVersion>()
                    .Where(v => v.Instrument.Key == key)
                    .Select(v => v.Original.Sha256)
                    .SingleAsync()
            )
        );
}
