using System.Globalization;
using System.Net;
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

    // By what is shown besides the address and the words that were asked for; null where the status says it.
    private static readonly (string Channel, string Address, string? Shows)[] Channels =
    [
        ("page", "/acervo/{key}", null),
        ("English page", "/en/records/{key}", null),
        ("paragraph", "/acervo/{key}/1", null),
        ("English paragraph", "/en/records/{key}/1", null),
        ("original", "/acervo/{key}/archivo/es-1", null),
        ("export", "/acervo/{key}/descarga/json", null),
        ("why", "/por-que?de=/acervo/{key}", "Usted puede verla"),
        ("list", "/acervo?anio={year}", "/acervo/{key}"),
        ("hit", "/buscar?q={word}", "/acervo/{key}/2"),
        ("snippet", "/buscar?q={word}", "<mark>{word}</mark>"),
        ("count", "/buscar?q={word}", "1 resultado"),
        ("facet", "/buscar?q={word}", "anio={year}"),
        ("citation", "/buscar?q={key}+2", "/acervo/{key}/2"),
        ("suggestion", "/sugerencias?q={beginning}", "{word}"),
        ("suggested citation", "/sugerencias?q={key}+2", "{key} 2"),
        ("figures", "/cifras", "{year}"),
        ("sitemap", "/sitemap.xml", "/acervo/{key}"),
        ("journal", "/diario?asunto={key}", "invented.txt"),
        ("journal as CSV", "/diario/lineas.csv?asunto={key}", "{key}"),
        ("heads of the journal", "/diario/cabezas", "{key}"),
        ("feed of heads", "/diario/cabezas.atom", "{key}"),
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
            "# Who sees what\n\nWritten by a test: of each classification and state, by which ways each kind of person gets to the text, is told the rule (403), or that the file was taken out (410). Whoever is not named is answered as if it did not exist.\n"
        );
        foreach (var (index, (audience, state)) in Things.Index())
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"\n## {audience}, {state}\n\n| ways | seen by | told |\n|---|---|---|\n"
            );
            await Append(table, puebla, people, index);
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

    // Ways that lead the same people to it share a line.
    private static async Task Append(
        StringBuilder table,
        RunningPuebla puebla,
        IReadOnlyList<Asker> people,
        int index
    )
    {
        var lines = new List<(string Channel, string Line)>();
        foreach (var channel in Channels)
        {
            var answers = new string[people.Count];
            await Parallel.ForEachAsync(
                Enumerable.Range(0, people.Count),
                new ParallelOptions { MaxDegreeOfParallelism = 4 },
                async (person, _) =>
                    answers[person] = await Asked(puebla, people[person], channel, index)
            );
            lines.Add(
                (
                    channel.Channel,
                    $"{Names(people, answers, "seen")} | {Names(people, answers, "rule", "gone")}"
                )
            );
        }
        foreach (var group in lines.GroupBy(line => line.Line))
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {string.Join(", ", group.Select(line => line.Channel))} | {group.Key} |\n"
            );
        }
    }

    private static string Names(
        IReadOnlyList<Asker> people,
        string[] answers,
        params string[] wanted
    )
    {
        var named = people
            .Where((_, i) => wanted.Contains(answers[i]))
            .Select(person => person.Name)
            .ToList();
        return named.Count == 0 ? "nobody"
            : named.Count == people.Count ? "everybody"
            : string.Join(", ", named);
    }

    private static async Task<string> Asked(
        RunningPuebla puebla,
        Asker person,
        (string Channel, string Address, string? Shows) channel,
        int index
    )
    {
        using var answer = await person.Ask(puebla, Filled(channel.Address, index));
        if (channel.Shows is { } shows)
        {
            // A page that is closed as a page says nothing of the text.
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            return text.Contains(Filled(shows, index), StringComparison.Ordinal) ? "seen"
                : text.Contains("Usted no puede verla", StringComparison.Ordinal) ? "rule"
                : "";
        }
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => "seen",
            HttpStatusCode.Forbidden => "rule",
            HttpStatusCode.Gone => "gone",
            HttpStatusCode.NotFound => "",
            var other => $"status {(int)other}",
        };
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
