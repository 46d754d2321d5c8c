using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Outcomes;
using Puebla.Record.Classify;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.TestKit;

namespace Puebla.Tests.Record;

/// <summary>Invented texts, kept by the product's own way. Each test takes a day of its own.</summary>
internal static class Texts
{
    private static readonly ConcurrentDictionary<string, string> Owners = new(
        StringComparer.Ordinal
    );

    public static OutcomeDocument Of(
        DateOnly day,
        params (string Path, string Text)[] paragraphs
    ) => Of("es", day, paragraphs);

    public static OutcomeDocument Of(
        string language,
        DateOnly day,
        params (string Path, string Text)[] paragraphs
    ) =>
        new(
            new(
                DocumentKind.Conclusions,
                language,
                language == "en" ? "Invented meeting" : "Reunión inventada",
                BodyCodes.Grcm,
                null,
                "San José",
                day,
                day,
                []
            ),
            [],
            [],
            [
                .. paragraphs.Select(p => new Provision(
                    p.Path,
                    null,
                    null,
                    p.Path.Split('.')[^1],
                    p.Path.Split('.').Length,
                    p.Text,
                    Meaning.None,
                    new(1, 1)
                )),
            ],
            [],
            []
        );

    public static async Task<FileOutcome> Keep(
        this RunningPuebla puebla,
        OutcomeDocument document,
        Audience? access = null,
        bool sample = false,
        OcrReading? ocr = null,
        HandedInAs? handedIn = null
    )
    {
        var content = Encoding.UTF8.GetBytes(
            FormattableString.Invariant(
                $"{string.Join('\n', document.Provisions.Select(p => p.Text))}{document.Document.Start:yyyy-MM-dd}{string.Concat(document.Entries.Select(e => e.Heading))}"
            )
        );
        var read = new ReadDocument(
            "invented.txt",
            content,
            SHA256.HashData(content),
            SourceFormat.Text,
            document
        )
        {
            Ocr = ocr,
            Lines = ocr is null ? [] : [.. document.Provisions.Select(p => p.Text)],
        };
        BelongsToOne(puebla, document);
        await using var scope = puebla.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<DocumentStore>()
            .Keep(
                "invented.txt",
                read,
                new()
                {
                    Paths = [],
                    AreSamples = sample,
                    HandedIn = handedIn,
                    Reason = "test",
                },
                access ?? Audience.Public,
                CancellationToken.None
            );
    }

    /// <summary>Gives a text another audience, with all that derives from it, as a decision does.</summary>
    public static async Task Close(this RunningPuebla puebla, string key, Audience audience)
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<ConferenceDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var to = await services.GetRequiredService<Audiences>().IdOf(audience);
        var text = await db.Set<Instrument>().SingleAsync(i => i.Key == key);
        services.GetRequiredService<JournalWriter>().Add(Actor.System, "test.closed", key, "test");
        await services
            .GetRequiredService<ClassifiedThings>()
            .Move(text, to, CancellationToken.None);
        await transaction.CommitAsync();
    }

    // Where two classes keep one text in the database they share, whichever comes second fails at random.
    private static void BelongsToOne(RunningPuebla puebla, OutcomeDocument document)
    {
        var info = document.Document;
        var own = TestContext.Current.TestClass?.TestClassName ?? "";
        var text = $"{puebla.ConnectionString} {info.Body} {info.Kind} {info.Start:yyyy-MM-dd}";
        var first = Owners.GetOrAdd(text, own);
        Assert.True(first == own, $"{first} has a text of this body and day too: {own}.");
    }
}
