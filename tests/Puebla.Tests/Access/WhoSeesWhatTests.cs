using System.Globalization;
using System.Text;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Record;

namespace Puebla.Tests.Access;

/// <summary>
/// Every reader × classification × channel, asked of the running site and held against the table in the repository, so that a
/// change in who sees what is a changed line in review. <c>PUEBLA_WRITE_TABLES=1</c> writes the table anew.
/// </summary>
public sealed class WhoSeesWhatTests(OnePuebla one)
{
    private const string Marker = "pterodaustro";

    private static readonly (string Reader, string? Audiences)[] Readers =
    [
        ("visitor", null),
        ("takes part in meeting crm-2099", "occasion:crm-2099"),
        ("member country", "members"),
        ("head of delegation", "members,headsofdelegation"),
        ("body grcm", "members,body:grcm"),
        ("presidency or Secretariat", "members,presidencyandsecretariat"),
        ("named in list comite", "namedpersons:comite"),
    ];

    private static readonly Audience[] Classes =
    [
        Audience.Public,
        new(AccessMode.Occasion, "crm-2099"),
        Audience.Members,
        new(AccessMode.HeadsOfDelegation, ""),
        new(AccessMode.Body, "grcm"),
        new(AccessMode.PresidencyAndSecretariat, ""),
        new(AccessMode.NamedPersons, "comite"),
    ];

    private static readonly (string Channel, string Address, bool ByStatus)[] Channels =
    [
        ("instrument", "/acervo/{key}", true),
        ("paragraph", "/acervo/{key}/1", true),
        ("English page", "/en/records/{key}/1", true),
        ("original", "/acervo/{key}/archivo/es-1", true),
        ("export", "/acervo/{key}/descarga/json", true),
        ("list", "/acervo?anio={year}", false),
        ("hit", "/buscar?q={word}", false),
        ("citation", "/buscar?q={key}+1", false),
        ("suggestion", "/sugerencias?q={word}", false),
    ];

    [Fact]
    public async Task Who_sees_what_is_as_the_table_says()
    {
        var puebla = await one.Running();
        var table = new StringBuilder(
            "# Who sees what\n\nWritten by a test: under each classification, each way to a text and who gets to it.\n"
        );
        foreach (var (index, audience) in Classes.Index())
        {
            var year = 2090 + index;
            var word = $"{Marker}{(char)('a' + index)}";
            await puebla.Keep(
                Texts.Of(new(year, 5, 4), ("1", $"Texto sobre {word} y nada más.")),
                audience
            );
            table.Append(
                CultureInfo.InvariantCulture,
                $"\n## {audience}\n\n| channel | seen by |\n|---|---|\n"
            );
            foreach (var (channel, address, byStatus) in Channels)
            {
                var path = address
                    .Replace("{key}", $"grcm-{year}-05-04", StringComparison.Ordinal)
                    .Replace("{year}", $"{year}", StringComparison.Ordinal)
                    .Replace("{word}", word, StringComparison.Ordinal);
                var seen = new List<string>();
                foreach (var (reader, audiences) in Readers)
                {
                    using var answer = await puebla.Ask(path, audiences);
                    var text = await answer.Content.ReadAsStringAsync();
                    var reached = byStatus
                        ? answer.IsSuccessStatusCode
                        : Shows(text, channel, year, word);
                    if (reached)
                    {
                        seen.Add(reader);
                    }
                }
                table.Append(
                    CultureInfo.InvariantCulture,
                    $"| {channel} | {(seen.Count == Readers.Length ? "everybody" : string.Join(", ", seen))} |\n"
                );
            }
        }
        await Committed.Matches("Access/who-sees-what.md", table.ToString());
    }

    // The word that was asked for stands in the search box too: only what the asker did not type gives the text away.
    private static bool Shows(string text, string channel, int year, string word) =>
        channel == "suggestion"
            ? text.Contains(word, StringComparison.Ordinal)
            : text.Contains($"/acervo/grcm-{year}-05-04", StringComparison.Ordinal);
}
