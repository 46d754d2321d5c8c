using System.Globalization;
using System.Text;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Contacts;

namespace Puebla.Tests.Access;

/// <summary>
/// Every kind of person × mandates and proposals × how they stand × channel, asked of the running site and held against the table
/// in the repository. <c>PUEBLA_WRITE_TABLES=1</c> writes it anew.
/// </summary>
public sealed class WhoSeesWhomTests
{
    private static readonly (string Party, Office Office, int From, int? To, string State)[] Held =
    [
        ("country:CRI", Office.Official, -30, null, "in force"),
        ("country:CRI", Office.Official, -30, -2, "over"),
        ("country:CRI", Office.Official, 2, null, "to come"),
        ("organization:oim", Office.ObserverDelegate, -30, null, "in force"),
        ("secretariat", Office.Secretariat, -30, null, "in force"),
        ("puebla", Office.Administrator, -30, null, "in force"),
    ];

    private static readonly Channel[] OfMandates =
    [
        new("page", "/mandatos/{id}", null),
        new("English page", "/en/mandates/{id}", null),
        new("form to change it", "/mandatos/cambiar/{id}", null),
        new("form to erase the person", "/personas/borrar/{person}", null),
        new("list", "/mandatos", "{name}"),
        new("list as of its time", "/mandatos?fecha={day}", "{name}"),
        new("why", "/por-que?de=/mandatos/{id}", "Usted puede verla"),
        new("why one may change it", "/por-que?de=/mandatos/cambiar/{id}", "Usted puede verla"),
        new("journal", "/diario?asunto=mandate:{id}", "{name}"),
        new("journal as CSV", "/diario/lineas.csv?asunto=mandate:{id}", "mandate:{id}"),
        new("journal as JSON", "/diario/lineas.json?asunto=mandate:{id}", "\"mandate:{id}\""),
        .. Elsewhere,
    ];

    private static readonly Channel[] OfProposals =
    [
        new("page", "/pendientes/{id}", null),
        new("English page", "/en/pending/{id}", null),
        new("form to decide it", "/pendientes/decidir/{id}", null),
        new("offer to decide it", "/pendientes/{id}", "/pendientes/decidir/{id}"),
        new("list", "/pendientes", "{name}"),
        new("list of mandates", "/mandatos", "{name}"),
        new("why", "/por-que?de=/pendientes/{id}", "Usted puede verla"),
        new("named in the journal", "/diario?modulo=contacts", "{name}"),
        new("journal as CSV, by name", "/diario/lineas.csv?modulo=contacts", "{name}"),
        new("journal as JSON", "/diario/lineas.json?modulo=second-person", "{id}"),
        .. Elsewhere,
    ];

    private static Channel[] Elsewhere =>
        [
            new("notices", "/avisos", "{name}"),
            new("search", "/buscar?q={name}", "<mark>"),
            new("suggestion", "/sugerencias?q={beginning}", "{name}"),
            new("feed of heads", "/diario/cabezas.atom", "{name}"),
            new("sitemap", "/sitemap.xml", "{id}"),
        ];

    [Fact]
    public async Task Who_sees_whose_mandates_and_what_waits_is_as_the_table_says()
    {
        await using var puebla = await PresidedPuebla.StartAsync();
        var people = await Askers.All(puebla);
        var table = new StringBuilder(
            "# Who sees whom\n\nWritten by a test: of mandates and of what waits for a second person, by which ways each kind of person gets to it or is told the rule (403). Whoever is not named is answered as if it did not exist.\n"
        );
        foreach (var (index, held) in Held.Index())
        {
            var name = NameOf(index);
            var (person, mandate) = await Affairs.Give(
                puebla,
                name,
                held.Office,
                Party.Parse(held.Party)!.Value,
                held.From,
                held.To
            );
            table.Append(
                CultureInfo.InvariantCulture,
                $"\n## Mandate of {held.Party}, {held.State}\n"
            );
            await Sights.Append(
                table,
                puebla,
                people,
                OfMandates,
                pattern => Filled(pattern, mandate, person, name, Affairs.Day(held.To ?? held.From))
            );
        }
        foreach (
            var (index, (confirms, decision)) in new (string, string?)[]
            {
                ("gobierno", null),
                ("gobierno", "si"),
                ("secretaria", null),
                ("secretaria", "no"),
            }.Index()
        )
        {
            var name = NameOf(Held.Length + index);
            var act = await Propose(puebla, people, name, confirms);
            if (decision is not null)
            {
                await Decide(puebla, people, act, confirms, decision);
            }
            table.Append(
                CultureInfo.InvariantCulture,
                $"\n## Proposed by country:CRI {(confirms == "gobierno" ? "within its government" : "to the Secretariat")}, {(decision is null ? "open" : decision == "si" ? "confirmed" : "refused")}\n"
            );
            await Sights.Append(
                table,
                puebla,
                people,
                OfProposals,
                pattern => Filled(pattern, act, default, name, Affairs.Day(0))
            );
        }
        await Committed.Matches("Access/who-sees-whom.md", table.ToString());
    }

    private static async Task<Guid> Propose(
        RunningPuebla puebla,
        IReadOnlyList<Asker> people,
        string name,
        string confirms
    )
    {
        var own = confirms == "gobierno";
        var proposer = people.Single(one => one.Name == (own ? "official" : "focal point"));
        var fields = own
            ? ProposeMandateTests.Fields(
                name,
                "delegate",
                "country:CRI",
                "working-group-protection"
            )
            : ProposeMandateTests.Fields(name, "official", "country:CRI");
        fields["desde"] = Affairs.Day(1);
        fields["hasta"] = Affairs.Day(90);
        if (!own)
        {
            fields["confirma"] = confirms;
        }
        using var answer = await puebla.PostAs(
            proposer.Mandates[0],
            "/mandatos/nuevo",
            "mandato",
            fields,
            proposer.Id
        );
        return Guid.Parse(ProposeMandateTests.ActOf(answer).Split('/')[^1]);
    }

    private static async Task Decide(
        RunningPuebla puebla,
        IReadOnlyList<Asker> people,
        Guid act,
        string confirms,
        string decision
    )
    {
        var name = confirms == "gobierno" ? "answers for the country" : "Secretariat";
        var decider = people.Single(one => one.Name == name);
        using var answer = await puebla.PostAs(
            decider.Mandates[0],
            $"/pendientes/decidir/{act:D}",
            "decidir",
            new Dictionary<string, string> { ["decision"] = decision, ["motivo"] = "Prueba." },
            decider.Id
        );
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static string Filled(string pattern, Guid id, Guid person, string name, string day) =>
        pattern
            .Replace("{id}", $"{id:D}", StringComparison.Ordinal)
            .Replace("{person}", $"{person:D}", StringComparison.Ordinal)
            .Replace("{name}", name, StringComparison.Ordinal)
            .Replace("{beginning}", name[..^1], StringComparison.Ordinal)
            .Replace("{day}", day, StringComparison.Ordinal);

    private static string NameOf(int index) => $"Xochiquetzal{(char)('a' + index)}x";
}
