using System.Globalization;
using System.Text;
using Puebla.Kernel.Access;

namespace Puebla.Tests.Access;

/// <summary>
/// Every kind of person × whose contact data × channel, asked of the running site and held against the table in the repository.
/// <c>PUEBLA_WRITE_TABLES=1</c> writes it anew.
/// </summary>
public sealed class WhoSeesContactsTests
{
    private static readonly (string Party, Office Office)[] Held =
    [
        ("country:CRI", Office.FocalPoint),
        ("country:COL", Office.ObserverDelegate),
        ("organization:oim", Office.ObserverDelegate),
        ("civil-society:rrocm", Office.CivilSocietyDelegate),
        ("sister-process:csm", Office.SisterProcessDelegate),
        ("guest:invitado", Office.SpecialParticipant),
        ("secretariat", Office.Secretariat),
        ("puebla", Office.Administrator),
    ];

    private static readonly Channel[] Channels =
    [
        new("directory", "/directorio", "{name}"),
        new("English directory", "/en/directory", "{name}"),
        new("directory by words", "/directorio?q={beginning}", "{name}"),
        new("party's page", "/directorio/{party}", "{name}"),
        new("party's English page", "/en/directory/{party}", "{name}"),
        new("form to confirm", "/directorio/{party}/confirmar", "{name}"),
        new("form of an institution", "/directorio/{party}/institucion", null),
        new("interviews", "/directorio/{party}/entrevistas", null),
        new("card", "/directorio/persona/{person}", "{name}"),
        new("CSV", "/directorio/contactos.csv", "{name}"),
        new("English CSV", "/en/directory/contacts.csv?party={party}", "{name}"),
        new("vCard", "/directorio/contactos.vcf?persona={person}", "{name}"),
        new("why", "/por-que?de=/directorio/{party}", "Usted puede verla"),
        new(
            "why one may keep it",
            "/por-que?de=/directorio/{party}/confirmar",
            "Usted puede verla"
        ),
        new(
            "why of the interviews",
            "/por-que?de=/directorio/{party}/entrevistas",
            "Usted puede verla"
        ),
        new("why of the card", "/por-que?de=/directorio/persona/{person}", "Usted puede verla"),
        new("journal as CSV", "/diario/lineas.csv?modulo=contacts", "{email}"),
        new("notices", "/avisos", "{email}"),
        new("search", "/buscar?q={name}", "<mark>"),
        new("suggestion", "/sugerencias?q={beginning}", "{name}"),
        new("sitemap", "/sitemap.xml", "directorio"),
    ];

    [Fact]
    public async Task Who_sees_whose_contact_data_is_as_the_table_says()
    {
        await using var puebla = await PresidedPuebla.StartAsync();
        var people = await Askers.All(puebla);
        var table = new StringBuilder(
            "# Who sees whose contact data\n\nWritten by a test: of each party's people, by which ways each kind of person gets to their data or is told the rule (403). Whoever is not named is answered as if it did not exist.\n"
        );
        foreach (var (index, held) in Held.Index())
        {
            var name = $"Quetzalcoatl{(char)('a' + index)}x";
            var (person, _) = await Affairs.Give(
                puebla,
                name,
                held.Office,
                Party.Parse(held.Party)!.Value,
                -30,
                null
            );
            table.Append(
                CultureInfo.InvariantCulture,
                $"\n## {held.Office.Word} of {held.Party}\n"
            );
            await Sights.Append(
                table,
                puebla,
                people,
                Channels,
                pattern => Filled(pattern, held.Party, person, name)
            );
        }
        await Committed.Matches("Access/who-sees-contacts.md", table.ToString());
    }

    private static string Filled(string pattern, string party, Guid person, string name) =>
        pattern
            .Replace(
                "{party}",
                party.StartsWith("country:", StringComparison.Ordinal) ? party[8..] : party,
                StringComparison.Ordinal
            )
            .Replace("{person}", $"{person:D}", StringComparison.Ordinal)
            .Replace("{email}", $"{name.ToLowerInvariant()}@example.org", StringComparison.Ordinal)
            .Replace("{name}", name, StringComparison.Ordinal)
            .Replace("{beginning}", name[..^1], StringComparison.Ordinal);
}
