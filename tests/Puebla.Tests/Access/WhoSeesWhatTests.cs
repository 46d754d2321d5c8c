using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;

namespace Puebla.Tests.Access;

/// <summary>
/// Every kind of person × classification × state × channel, asked of the running site and held against the table in the
/// repository, so that a change in who sees what is a changed line in review. <c>PUEBLA_WRITE_TABLES=1</c> writes the table anew.
/// </summary>
public sealed class WhoSeesWhatTests(OnePuebla one)
{
    private static readonly (Audience Audience, string State)[] Things =
    [
        (Audience.Public, "adopted"),
        (new(AccessMode.Occasion, "grcm-2024-07-16"), "adopted"),
        (Audience.Members, "adopted"),
        (Audience.Members, "draft"),
        (Audience.Members, "superseded"),
        (Audience.Members, "redacted"),
        (Audience.HeadsOfDelegation, "adopted"),
        (Audience.HeadsOfDelegation, "redacted"),
        (new(AccessMode.Body, "grcm"), "adopted"),
        (new(AccessMode.Body, "working-group-protection"), "adopted"),
        (new(AccessMode.Body, "troika"), "adopted"),
        (new(AccessMode.Body, "drafting-group"), "adopted"),
        (Audience.PresidencyAndSecretariat, "adopted"),
        (new(AccessMode.NamedPersons, "comite"), "adopted"),
        (Audience.GovernmentOf("CRI"), "adopted"),
    ];

    private static readonly Channel[] Channels =
    [
        new("page", "/acervo/{key}", null),
        new("English page", "/en/records/{key}", null),
        new("paragraph", "/acervo/{key}/1", null),
        new("English paragraph", "/en/records/{key}/1", null),
        new("original", "/acervo/{key}/archivo/es-1", null),
        new("export", "/acervo/{key}/descarga/json", null),
        new("why", "/por-que?de=/acervo/{key}", "Usted puede verla"),
        new("list", "/acervo?anio={year}", "/acervo/{key}"),
        new("hit", "/buscar?q={word}", "/acervo/{key}/2"),
        new("snippet", "/buscar?q={word}", "<mark>{word}</mark>"),
        new("count", "/buscar?q={word}", "1 resultado"),
        new("facet", "/buscar?q={word}", "anio={year}"),
        new("citation", "/buscar?q={key}+2", "/acervo/{key}/2"),
        new("suggestion", "/sugerencias?q={beginning}", "{word}"),
        new("suggested citation", "/sugerencias?q={key}+2", "{key} 2"),
        new("figures", "/cifras", "{year}"),
        new("sitemap", "/sitemap.xml", "/acervo/{key}"),
        new("journal", "/diario?asunto={key}", "invented.txt"),
        new("journal as CSV", "/diario/lineas.csv?asunto={key}", "{key}"),
        new("heads of the journal", "/diario/cabezas", "{key}"),
        new("feed of heads", "/diario/cabezas.atom", "{key}"),
    ];

    [Fact]
    public async Task Who_sees_what_is_as_the_table_says()
    {
        await using var puebla = await PresidedPuebla.StartAsync();
        foreach (var (index, thing) in Things.Index())
        {
            await Keep(puebla, index, thing.Audience, thing.State);
        }
        foreach (var keeper in puebla.Services.GetServices<IForgetful>())
        {
            await keeper.Forget(null, TestContext.Current.CancellationToken);
        }
        var people = await Askers.All(puebla);
        var table = new StringBuilder(
            "# Who sees what\n\nWritten by a test: of each classification and state, by which ways each kind of person gets to the text, is told the rule (403), or that the file was taken out (410). Whoever is not named is answered as if it did not exist. Documents leave Puebla by these ways alone: it sends no mail, has no interface for programs besides the exports, and its only feed is that of the journal's heads; a way that is added is added here.\n"
        );
        foreach (var (index, (audience, state)) in Things.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"\n## {audience}, {state}\n");
            await Sights.Append(table, puebla, people, Channels, pattern => Filled(pattern, index));
        }
        await Committed.Matches("Access/who-sees-what.md", table.ToString());
    }

    [Fact]
    public async Task No_document_is_for_those_who_manage_accounts()
    {
        var puebla = await one.WithFacts();
        await Assert.ThrowsAsync<Puebla.Record.Import.ImportRefusedException>(() =>
            puebla.Keep(Texts.Of(new(2089, 5, 4), ("1", "Un documento.")), Audience.Administration)
        );
    }

    private static string Filled(string pattern, int index) =>
        pattern
            .Replace("{key}", Key(index), StringComparison.Ordinal)
            .Replace("{year}", $"{2080 + index}", StringComparison.Ordinal)
            .Replace("{word}", Word(index), StringComparison.Ordinal)
            .Replace("{beginning}", Word(index)[..^1], StringComparison.Ordinal);

    private static string Key(int index) => $"grcm-{2080 + index}-05-04";

    private static string Word(int index) => $"pterodaustro{(char)('a' + index)}x";

    private static async Task Keep(RunningPuebla puebla, int index, Audience audience, string state)
    {
        await puebla.Keep(
            Texts.Of(
                new(2080 + index, 5, 4),
                ("1", "Un caso."),
                ("2", $"Texto sobre {Word(index)} y nada más.")
            ),
            audience
        );
        if (state == "redacted")
        {
            await RedactionTests.Redact(puebla, Key(index), ["1"]);
        }
        else if (state != "adopted")
        {
            var stand = Enum.Parse<InstrumentState>(state, ignoreCase: true);
            await puebla.With<ConferenceDb, int>(db =>
                db.Set<Instrument>()
                    .Where(i => i.Key == Key(index))
                    .ExecuteUpdateAsync(i => i.SetProperty(x => x.State, stand))
            );
        }
    }
}
