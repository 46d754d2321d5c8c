using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Contacts.Data;
using Puebla.Contacts.Erasure;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;

namespace Puebla.Tests.Contacts;

/// <summary>A person's card: who keeps it, two who keep it at once, and its end.</summary>
public sealed class KeepCardTests(ContactsHouse house)
{
    private const string Cepal = "observer-delegate@organization:cepal-celade";

    [Fact]
    public async Task One_keeps_ones_own_card_and_a_keeper_that_of_their_party_and_the_person_is_told()
    {
        var own = await house.Person("Propia Unicef", "observer-delegate@organization:unicef");
        var colleague = await house.Person(
            "Colega Unicef",
            "observer-delegate@organization:unicef"
        );
        var puebla = await house.Running();
        var path = Card(own);
        using var saved = await puebla.PostAs(
            "observer-delegate@organization:unicef",
            path,
            "ficha",
            new Dictionary<string, string>
            {
                ["telefonos"] = "+506 2222 3333",
                ["puesto"] = "Directora",
            },
            own
        );
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Empty(await house.Told(own));
        using var kept = await puebla.PostAs(
            "observer-delegate@organization:unicef",
            path,
            "ficha",
            new Dictionary<string, string> { ["puesto"] = "Representante" },
            colleague
        );
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Equal(["contacts.told-card-changed"], await house.Told(own));
        var page = await puebla.PageAs("observer-delegate@organization:unicef", path, own);
        Assert.Equal("Representante", ValueOf(page, "puesto"));
        Assert.Equal("+506 2222 3333", page.QuerySelector("#telefonos")!.TextContent);
        Assert.Contains("Colega Unicef", page.QuerySelector(".timeline")!.TextContent);
        Assert.Contains(
            "de «Directora» a «Representante»",
            page.QuerySelector(".timeline")!.TextContent
        );
        // The journal says which field, and nothing that it says.
        var line = await Line("contacts.card-changed", $"person:{own:D}");
        Assert.DoesNotContain("Representante", line.Details, StringComparison.Ordinal);
        Assert.Contains("position", line.Details, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("observer-delegate@organization:oit")]
    [InlineData("official@country:CRI")]
    [InlineData("focal-point@country:CRI")]
    [InlineData("presidency-chair@country:CRI")]
    [InlineData("administrator@puebla")]
    public async Task Who_does_not_keep_a_card_is_told_who_does(string mandate)
    {
        var person = await house.Person($"Ajena {mandate}", Cepal);
        var puebla = await house.Running();
        using var answer = await puebla.AskAs(mandate, Card(person));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("mantiene al día", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ajena", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_sees_the_firsts_change_and_loses_nothing()
    {
        const string mandate = "observer-delegate@organization:cicr";
        var person = await house.Person("Doble Cicr", mandate);
        var other = await house.Person("Otra Cicr", mandate);
        var puebla = await house.Running();
        var opened = await puebla.PageAs(mandate, Card(person), other);
        using var first = await puebla.PostAs(
            mandate,
            Card(person),
            "ficha",
            new Dictionary<string, string> { ["puesto"] = "Delegada", ["telefonos"] = "2222 1111" },
            person
        );
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        var old = Forms.Filled(opened, "ficha", new Dictionary<string, string>());
        using var second = await puebla.PostAs(
            mandate,
            Card(person),
            "ficha",
            new Dictionary<string, string>
            {
                ["version"] = old["version"],
                ["antes"] = old["antes"],
                ["puesto"] = "Jefa de delegación",
                ["telefonos"] = old["telefonos"],
                ["nombre"] = "Doble Cicr Segunda",
            },
            other
        );
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var clash = await Read(second);
        var note = clash.QuerySelector(".note-due[role=alert]")!.TextContent;
        Assert.Contains("Doble Cicr", note, StringComparison.Ordinal);
        Assert.Contains("Puesto", note, StringComparison.Ordinal);
        Assert.Equal("Jefa de delegación", ValueOf(clash, "puesto"));
        Assert.Contains("«Delegada»", clash.QuerySelector("#puesto-error")!.TextContent);
        Assert.Equal("Doble Cicr Segunda", ValueOf(clash, "nombre"));
        // What only the first changed is not turned back.
        Assert.Equal("2222 1111", clash.QuerySelector("#telefonos")!.TextContent);
        Assert.Equal("Delegada", (await Row(person)).Position);

        using var again = await puebla.PostAs(
            mandate,
            Card(person),
            "ficha",
            Forms
                .Filled(clash, "ficha", new Dictionary<string, string>())
                .Where(field => !field.Key.StartsWith('_'))
                .ToDictionary(field => field.Key, field => field.Value),
            other
        );
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var row = await Row(person);
        Assert.Equal(
            ("Jefa de delegación", "Doble Cicr Segunda", "2222 1111"),
            (row.Position, row.Name, row.Phones)
        );
    }

    [Fact]
    public async Task Many_at_once_are_kept_one_after_the_other_and_the_others_told()
    {
        const string mandate = "observer-delegate@organization:segib";
        var person = await house.Person("Muchas Segib", mandate);
        var puebla = await house.Running();
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(number =>
                    puebla.PostAs(
                        mandate,
                        Card(person),
                        "ficha",
                        new Dictionary<string, string> { ["puesto"] = $"Puesto {number}" },
                        person
                    )
                )
        );
        Assert.All(
            answers,
            answer =>
                Assert.Contains(
                    answer.StatusCode,
                    new[] { HttpStatusCode.OK, HttpStatusCode.Redirect }
                )
        );
        var kept = answers.Count(answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.True(kept >= 1);
        var changes = await With(db =>
            db.Set<CardChange>().CountAsync(change => change.PersonId == person)
        );
        Assert.Equal(kept, changes);
    }

    [Theory]
    [InlineData("nombre", "")]
    [InlineData("correo", "nadie")]
    [InlineData("correo", "tomada.oficial@example.org")]
    [InlineData("telefonos", "llame")]
    public async Task What_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(
        string field,
        string typed
    )
    {
        await Taken();
        var person = await house.Person($"Errores {field} {typed.Length}", Cepal);
        var puebla = await house.Running();
        using var answer = await puebla.PostAs(
            Cepal,
            Card(person),
            "ficha",
            new Dictionary<string, string> { ["puesto"] = "Asesora", [field] = typed },
            person
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Read(answer);
        Assert.NotNull(page.QuerySelector($"[role=alert] a[href='#{field}']"));
        Assert.Equal("true", page.QuerySelector($"#{field}")!.GetAttribute("aria-invalid"));
        Assert.Equal("Asesora", ValueOf(page, "puesto"));
        Assert.Null((await Row(person)).Position);
    }

    [Fact]
    public async Task Of_an_erased_person_nothing_is_left_in_cards_their_history_interviews_and_exports()
    {
        const string mandate = "observer-delegate@organization:unfpa";
        const string secretariat = "secretariat@secretariat";
        var gone = await house.PersonBetween(
            "Olvidada Unfpa",
            new(2026, 1, 1),
            new(2026, 12, 31),
            mandate
        );
        var puebla = await house.Running();
        using var kept = await puebla.PostAs(
            mandate,
            Card(gone),
            "ficha",
            new Dictionary<string, string>
            {
                ["nombre"] = "Olvidada Después",
                ["telefonos"] = "9999 8888",
                ["otra"] = "Oficina regional",
            },
            gone
        );
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        using var noted = await puebla.PostAs(
            secretariat,
            "/directorio/organization:unfpa/entrevistas",
            "entrevista",
            new Dictionary<string, string>
            {
                ["dia"] = "2026-02-20",
                ["canal"] = "Phone",
                ["con"] = gone.ToString("D"),
                ["resumen"] = "Olvidada Después pidió el programa.",
            }
        );
        Assert.Equal(HttpStatusCode.Redirect, noted.StatusCode);
        await With(db =>
            db.Set<MandateRow>()
                .Where(row => row.PersonId == gone)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.EndedAt, puebla.Clock.GetUtcNow().AddDays(-1))
                )
        );
        await Erase(gone);
        var left = await With(db =>
            db.Database.SqlQueryRaw<string>(
                    """
                    select (select coalesce(string_agg(t::text, ''), '') from contacts.person t where id = {0})
                      || (select coalesce(string_agg(t::text, ''), '') from contacts.card_change t)
                      || (select coalesce(string_agg(t::text, ''), '') from contacts.interview t)
                      || (select coalesce(string_agg(t::text, ''), '') from kernel.notice t)
                      || (select coalesce(string_agg(details, ''), '') from kernel.journal) as "Value"
                    """,
                    gone
                )
                .SingleAsync()
        );
        foreach (
            var trace in new[] { "Olvidada", "9999 8888", "Oficina regional", "olvidada.unfpa" }
        )
        {
            Assert.DoesNotContain(trace, left, StringComparison.Ordinal);
        }
        foreach (
            var path in new[]
            {
                "/directorio",
                "/directorio/organization:unfpa",
                "/directorio/organization:unfpa/entrevistas",
                "/directorio/contactos.csv",
                "/directorio/contactos.vcf",
            }
        )
        {
            using var answer = await puebla.AskAs(secretariat, path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain("Olvidada", text, StringComparison.Ordinal);
            Assert.DoesNotContain("9999 8888", text, StringComparison.Ordinal);
        }
    }

    private async Task Erase(Guid person)
    {
        var puebla = await house.Running();
        await using var scope = puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services
            .GetRequiredService<PersonEraser>()
            .Erase(new(person, false, Actor.System, "Para la prueba."), default);
        await services.GetRequiredService<ConferenceDb>().SaveChangesAsync();
    }

    private async Task Taken()
    {
        try
        {
            await house.Person("Tomada Oficial", "official@country:CRI");
        }
        catch (DbUpdateException)
        {
            // Another case was first.
        }
    }

    private static string Card(Guid person) => $"/directorio/persona/{person:D}";

    private static string? ValueOf(IHtmlDocument page, string id) =>
        ((IHtmlInputElement)page.QuerySelector($"#{id}")!).Value;

    private async Task<Person> Row(Guid person) =>
        await With(db => db.Set<Person>().AsNoTracking().SingleAsync(row => row.Id == person));

    private async Task<JournalEntry> Line(string action, string subject) =>
        await With(db =>
            db.Set<JournalEntry>()
                .Where(line => line.Action == action && line.Subject == subject)
                .OrderByDescending(line => line.Id)
                .FirstAsync()
        );

    private async Task<T> With<T>(Func<ConferenceDb, Task<T>> act) =>
        await (await house.Running()).With(act);

    private static async Task<IHtmlDocument> Read(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
}
