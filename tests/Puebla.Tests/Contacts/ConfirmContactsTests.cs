using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Tests.Contacts;

/// <summary>A party confirms its entries as it sees them. Each test takes an organisation of its own.</summary>
public sealed class ConfirmContactsTests(ContactsHouse house)
{
    [Fact]
    public async Task A_party_confirms_all_its_entries_in_one_go_with_an_institution_registered_before()
    {
        const string mandate = "observer-delegate@organization:acnur";
        var person = await house.Person("Confirma Acnur", mandate);
        var puebla = await house.Running();
        Assert.Contains("Nunca confirmado", await Text(mandate, "/directorio", person));
        using var added = await puebla.PostAs(
            mandate,
            "/directorio/organization:acnur/institucion",
            "institucion",
            new Dictionary<string, string>
            {
                ["nombre"] = "Oficina de enlace",
                ["nombre-en"] = "Liaison office",
                ["telefonos"] = "+506 2222 0000",
                ["sitio"] = "https://www.example.org",
            },
            person
        );
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        // That one entry was written says nothing of the others.
        Assert.Contains("Nunca confirmado", await Text(mandate, "/directorio", person));

        const string form = "/directorio/organization:acnur/confirmar";
        var shown = await Text(mandate, form, person);
        Assert.Contains("Oficina de enlace", shown, StringComparison.Ordinal);
        Assert.Contains("confirma.acnur@example.org", shown, StringComparison.Ordinal);
        for (var time = 0; time < 2; time++)
        {
            using var confirmed = await puebla.PostAs(
                mandate,
                form,
                "confirmar",
                new Dictionary<string, string> { ["que"] = "todo" },
                person
            );
            Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        }
        Assert.Contains(
            "Al día hasta el 2 de septiembre de 2026",
            await Text(mandate, "/directorio", person)
        );
        var page = await Text(mandate, "/en/directory/organization:acnur", person);
        Assert.Contains("by Confirma Acnur", page, StringComparison.Ordinal);
        Assert.Contains("Liaison office", page, StringComparison.Ordinal);
        // Twice is once: the institution by its writing, the person by the first confirmation.
        Assert.Equal(2, await Confirmations("organization:acnur"));
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .SingleAsync(one =>
                    one.Action == "contacts.confirmed"
                    && one.Subject == "contacts:organization:acnur"
                )
        );
        Assert.Contains("\"count\":1", line.Details, StringComparison.Ordinal);
        Assert.DoesNotContain("Acnur", line.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_by_entry_only_what_was_ticked_is_confirmed()
    {
        const string mandate = "observer-delegate@organization:sica";
        var one = await house.Person("Una Sica", mandate);
        _ = await house.Person("Dos Sica", mandate);
        var puebla = await house.Running();
        using var confirmed = await puebla.PostAs(
            mandate,
            "/directorio/organization:sica/confirmar",
            "confirmar",
            new Dictionary<string, string> { ["entrada"] = one.ToString("D"), ["que"] = "marcado" },
            one
        );
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Equal(1, await Confirmations("organization:sica"));
        var page = await puebla.PageAs(mandate, "/directorio/organization:sica", one);
        Assert.Contains(
            "Confirmado el 2 de marzo de 2026",
            page.GetElementById(one.ToString("D"))!.TextContent
        );
    }

    [Fact]
    public async Task What_changed_while_one_looked_is_not_confirmed_unseen()
    {
        const string mandate = "observer-delegate@country:ECU";
        var person = await house.Person("Mira Ecuatoriana", mandate);
        var puebla = await house.Running();
        var old = await PrintsOf(mandate, "ECU", person);
        using var changed = await puebla.PostAs(
            mandate,
            $"/directorio/persona/{person:D}",
            "ficha",
            new Dictionary<string, string> { ["puesto"] = "Especialista" },
            person
        );
        using var confirmed = await puebla.PostAs(
            mandate,
            "/directorio/ECU/confirmar",
            "confirmar",
            new Dictionary<string, string>
            {
                ["entrada"] = person.ToString("D"),
                ["huellas"] = old,
                ["que"] = "marcado",
            },
            person
        );
        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(
            await confirmed.Content.ReadAsStringAsync()
        );
        Assert.Contains("Algo cambió", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Contains("Especialista", page.Body!.TextContent);
        Assert.True(((IHtmlInputElement)page.QuerySelector("input[name=entrada]")!).IsChecked);
    }

    [Theory]
    [InlineData("secretariat@secretariat", "/directorio/NIC/confirmar", HttpStatusCode.OK)] // no focal point
    [InlineData("official@country:DOM", "/directorio/DOM/confirmar", HttpStatusCode.Forbidden)]
    [InlineData("focal-point@country:CRI", "/directorio/DOM/confirmar", HttpStatusCode.Forbidden)]
    [InlineData("focal-point@country:CRI", "/directorio/ATL/confirmar", HttpStatusCode.NotFound)]
    [InlineData(
        "presidency-chair@country:MEX",
        "/directorio/DOM/institucion",
        HttpStatusCode.Forbidden
    )]
    [InlineData("observer-delegate@organization:oim", "/directorio/DOM", HttpStatusCode.Forbidden)]
    [InlineData(
        "observer-delegate@organization:oim",
        "/directorio/organization:oim",
        HttpStatusCode.OK
    )]
    [InlineData("official@country:CRI", "/directorio/DOM", HttpStatusCode.OK)]
    [InlineData("official@country:CRI", "/directorio/puebla", HttpStatusCode.NotFound)]
    [InlineData("administrator@puebla", "/directorio", HttpStatusCode.Forbidden)]
    [InlineData("official@country:CRI", "/directorio/DOM/entrevistas", HttpStatusCode.NotFound)]
    [InlineData("secretariat@secretariat", "/directorio/DOM/entrevistas", HttpStatusCode.OK)]
    public async Task Who_may_where(string mandate, string path, HttpStatusCode status)
    {
        using var answer = await (await house.Running()).AskAs(mandate, path);
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("nombre", "")]
    [InlineData("telefonos", "nadie")]
    [InlineData("correo", "nadie")]
    [InlineData("sitio", "javascript:alert(1)")]
    [InlineData("hasta", "2020-01-01")]
    public async Task What_is_wrong_with_an_institution_is_said_beside_its_field(
        string field,
        string typed
    )
    {
        const string mandate = "observer-delegate@organization:cidh";
        var puebla = await house.Running();
        var fields = new Dictionary<string, string>
        {
            ["nombre"] = "Sección",
            ["direccion"] = "Calle 1",
            ["desde"] = "2021-01-01",
            [field] = typed,
        };
        using var answer = await puebla.PostAs(
            mandate,
            "/directorio/organization:cidh/institucion",
            "institucion",
            fields
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync()
        );
        Assert.Equal("true", page.QuerySelector($"#{field}")!.GetAttribute("aria-invalid"));
        Assert.Equal("Calle 1", page.QuerySelector("#direccion")!.TextContent);
    }

    [Fact]
    public async Task An_institution_is_registered_once_though_two_add_it_at_once()
    {
        const string mandate = "observer-delegate@country:COL";
        var puebla = await house.Running();
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 3)
                .Select(_ =>
                    puebla.PostAs(
                        mandate,
                        "/directorio/COL/institucion",
                        "institucion",
                        new Dictionary<string, string> { ["nombre"] = "Oficina única" }
                    )
                )
        );
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(2, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
    }

    private async Task<string> PrintsOf(string mandate, string party, Guid person) =>
        (await (await house.Running()).PageAs(mandate, $"/directorio/{party}/confirmar", person))
            .QuerySelector("input[name=huellas]")!
            .GetAttribute("value")!;

    private async Task<int> Confirmations(string party) =>
        await (await house.Running()).With<ConferenceDb, int>(db =>
            db.Set<Confirmation>().CountAsync(row => row.Party == party)
        );

    private async Task<string> Text(string mandate, string path, Guid person) =>
        (await (await house.Running()).PageAs(mandate, path, person)).Body!.TextContent;
}
