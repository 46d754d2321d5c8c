using System.Text;
using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;

namespace Puebla.Tests.Contacts;

/// <summary>The directory, its filters and its files.</summary>
public sealed class DirectoryTests(ContactsHouse house)
{
    private const string Member = "official@country:CRI";

    [Fact]
    public async Task All_parties_stand_there_with_their_focal_points_and_an_observer_sees_its_own_alone()
    {
        _ = await house.Person("Fidelia Dominicana", "focal-point@country:DOM");
        _ = await house.Person("Olga Dominicana", "official@country:DOM");
        _ = await house.Person("Delia Peruana", "observer-delegate@country:PER");
        var puebla = await house.Running();
        var page = (await puebla.PageAs(Member, "/directorio")).Body!.TextContent;
        Assert.Contains("Fidelia Dominicana", page, StringComparison.Ordinal);
        Assert.Contains("fidelia.dominicana@example.org", page, StringComparison.Ordinal);
        Assert.Contains("Delia Peruana", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Olga Dominicana", page, StringComparison.Ordinal);
        var own = (await puebla.PageAs("observer-delegate@country:PER", "/en/directory"))
            .Body!
            .TextContent;
        Assert.Contains("Delia Peruana", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Fidelia", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Dominican Republic", own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=busqueda+REGION", true)]
    [InlineData("?q=busqueda+nadie", false)]
    [InlineData("?parte=organization:relatoria-migrantes&q=busquéda", true)]
    [InlineData("?parte=CRI&q=busqueda", false)]
    [InlineData("?organo=working-group-protection&q=busqueda", false)]
    [InlineData("?q=%25", false)]
    public async Task What_one_looks_for_is_found_without_regard_to_case_and_accents(
        string query,
        bool found
    )
    {
        var puebla = await house.Running();
        if (!await Known("Búsqueda Regional"))
        {
            try
            {
                await house.Person(
                    "Búsqueda Regional",
                    "observer-delegate@organization:relatoria-migrantes"
                );
            }
            catch (DbUpdateException)
            {
                // Another case was first.
            }
        }
        var page = (await puebla.PageAs(Member, "/directorio" + query)).Body!.TextContent;
        Assert.Equal(found, page.Contains("Búsqueda Regional", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_files_hold_what_the_reader_may_see_and_each_leaves_a_line_without_a_name()
    {
        var person = await house.Person("Exporta Öit", "observer-delegate@organization:oit");
        var puebla = await house.Running();
        using var kept = await puebla.PostAs(
            "observer-delegate@organization:oit",
            $"/directorio/persona/{person:D}",
            "ficha",
            new Dictionary<string, string>
            {
                ["puesto"] = "=HYPERLINK(1); \"jefa\", interina",
                ["telefonos"] = "+506 2222 3333",
            },
            person
        );
        const string query = "?parte=organization:oit&q=exporta";
        using var sheet = await puebla.AskAs(Member, "/directorio/contactos.csv" + query);
        var bytes = await sheet.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal("text/csv", sheet.Content.Headers.ContentType!.MediaType);
        Assert.True(sheet.Headers.CacheControl!.NoStore);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(3, lines.Length);
        Assert.Contains("\"Exporta Öit\"", lines[1], StringComparison.Ordinal);
        Assert.Contains(
            "\"'=HYPERLINK(1); \"\"jefa\"\", interina\"",
            lines[1],
            StringComparison.Ordinal
        );
        Assert.Contains("\"'+506 2222 3333\"", lines[1], StringComparison.Ordinal);

        using var cards = await puebla.AskAs(
            Member,
            "/en/directory/contacts.vcf?party=organization:oit&q=exporta"
        );
        Assert.Equal("text/vcard", cards.Content.Headers.ContentType!.MediaType);
        var card = await cards.Content.ReadAsStringAsync();
        Assert.All(card.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        var whole = card.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n", whole, StringComparison.Ordinal);
        Assert.Contains("\r\nFN:Exporta Öit\r\n", whole, StringComparison.Ordinal);
        Assert.Contains(
            "TITLE:=HYPERLINK(1)\\; \"jefa\"\\, interina\r\n",
            whole,
            StringComparison.Ordinal
        );
        Assert.Contains("TEL;TYPE=WORK:+506 2222 3333\r\n", whole, StringComparison.Ordinal);

        // An observer of another organisation gets the file, and nobody in it.
        using var other = await puebla.AskAs(
            "observer-delegate@organization:cepal-celade",
            "/directorio/contactos.csv" + query
        );
        Assert.DoesNotContain(
            "Exporta",
            await other.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );

        var lines2 = await puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>().Where(line => line.Action == "contacts.exported").ToListAsync()
        );
        Assert.True(lines2.Count >= 3);
        Assert.All(
            lines2,
            line =>
                Assert.DoesNotContain(
                    "exporta",
                    line.Details + line.Subject + line.Reason,
                    StringComparison.OrdinalIgnoreCase
                )
        );
    }

    [Fact]
    public async Task An_interview_is_noted_once_seen_by_presidency_and_Secretariat_alone_and_removed_with_a_reason()
    {
        const string secretariat = "secretariat@secretariat";
        var person = await house.Person("Entrevistada Dominicana", "focal-point@country:DOM");
        var puebla = await house.Running();
        const string path = "/directorio/DOM/entrevistas";
        var fields = new Dictionary<string, string>
        {
            ["dia"] = "2026-03-03",
            ["canal"] = "Video",
            ["con"] = person.ToString("D"),
            ["resumen"] = "Avances del plan de trabajo.",
        };
        using (var early = await puebla.PostAs(secretariat, path, "entrevista", fields))
        {
            var text = await early.Content.ReadAsStringAsync();
            Assert.Contains("aún no llega", text, StringComparison.Ordinal);
            Assert.Contains("Avances del plan de trabajo.", text, StringComparison.Ordinal);
        }
        fields["dia"] = "2026-03-02";
        for (var time = 0; time < 2; time++)
        {
            using var noted = await puebla.PostAs(secretariat, path, "entrevista", fields);
            Assert.Equal(System.Net.HttpStatusCode.Redirect, noted.StatusCode);
        }
        var page = (await puebla.PageAs(secretariat, path)).QuerySelector(".timeline")!;
        Assert.Single(page.QuerySelectorAll("li"));
        Assert.Contains("Entrevistada Dominicana", page.TextContent, StringComparison.Ordinal);
        foreach (
            var mandate in new[]
            {
                "focal-point@country:DOM",
                Member,
                "observer-delegate@country:PER",
            }
        )
        {
            using var hidden = await puebla.AskAs(mandate, path, person);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, hidden.StatusCode);
            if (mandate != "observer-delegate@country:PER")
            {
                var party = await puebla.PageAs(mandate, "/directorio/DOM", person);
                Assert.DoesNotContain(party.Links, link => link.GetAttribute("href") == path);
            }
        }

        // What was noted by mistake is removed with a reason, once.
        var note = (await puebla.PageAs(secretariat, path))
            .QuerySelector("button[name=quitar]")!
            .GetAttribute("value")!;
        var why = $"motivo-{Guid.Parse(note):N}";
        using (var blank = await Remove(""))
        {
            var asked = await Visit.Read(blank);
            Assert.NotNull(asked.QuerySelector($"details[open] #{why}-error"));
        }
        using var held = await Commitments.HeldForm.Take(puebla, secretariat, path, "quitar");
        using (var removed = await Remove("Era con otro país."))
        {
            Assert.Equal(System.Net.HttpStatusCode.Redirect, removed.StatusCode);
        }
        using (
            var again = await held.Post(
                new Dictionary<string, string> { ["quitar"] = note, [why] = "Otra vez." }
            )
        )
        {
            var gone = await Visit.Read(again);
            Assert.Contains(
                "ya no está",
                gone.QuerySelector("[role=alert]")!.TextContent,
                StringComparison.Ordinal
            );
            Assert.Null(gone.QuerySelector("button[name=quitar]"));
        }
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .SingleAsync(row =>
                    row.Subject == $"interview:{note}" && row.Action == "contacts.interview-removed"
                )
        );
        Assert.Equal("Era con otro país.", line.Reason);

        Task<HttpResponseMessage> Remove(string reason) =>
            puebla.PostAs(
                secretariat,
                path,
                "quitar",
                new Dictionary<string, string> { ["quitar"] = note, [why] = reason }
            );
    }

    private async Task<bool> Known(string name) =>
        await (await house.Running()).With<ConferenceDb, bool>(db =>
            db.Set<Person>().AnyAsync(row => row.Name == name)
        );
}
