using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.TestKit;

namespace Puebla.Tests.Contacts;

/// <summary>What contacts ask of people: confirmations, mandates that end, and of the Secretariat what is stale and whom to interview.</summary>
public sealed class ContactAsksTests(ContactsHouse house)
{
    [Fact]
    public async Task Who_keeps_contacts_is_asked_at_once_until_a_first_confirmation_and_then_thirty_days_before()
    {
        const string mandate = "observer-delegate@organization:cidh";
        var person = await house.PersonBetween("Pedida Cidh", new(2026, 2, 1), null, mandate);
        var line = Assert.Single(
            await Asked(person),
            one => one.Key == "contacts.confirm:organization:cidh"
        );
        // The mandate was written down on 2 March, which is when the party got it.
        Assert.Equal(Due.InSanJose(new(2026, 3, 2)), line.Due);
        Assert.Equal("/directorio/organization:cidh/confirmar", line.Link);
        Assert.Equal("Nunca se confirmaron", line.State);
        Assert.Equal(Audience.PresidencyAndSecretariat, line.Audience);

        var puebla = await house.Running();
        using var confirmed = await puebla.PostAs(
            mandate,
            line.Link,
            "confirmar",
            new Dictionary<string, string> { ["que"] = "todo" },
            person
        );
        Assert.Equal(System.Net.HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.DoesNotContain(await Asked(person), one => one.Key == line.Key);
        await Age(person, -160);
        var again = Assert.Single(
            await Asked(person, Language.English),
            one => one.Key == line.Key
        );
        Assert.Equal(Due.InSanJose(new(2026, 3, 23)), again.Due);
        Assert.Equal("Last confirmation: 23 September 2025", again.State);
    }

    [Fact]
    public async Task A_mandate_that_ends_within_thirty_days_is_told_to_its_person_and_to_who_may_propose()
    {
        var ends = await house.PersonBetween(
            "Termina Oim",
            new(2026, 1, 1),
            new(2026, 3, 31),
            "observer-delegate@organization:oim"
        );
        var later = await house.PersonBetween(
            "Termina Después",
            new(2026, 1, 1),
            new(2026, 4, 2),
            "observer-delegate@organization:oim"
        );
        var secretariat = await house.Person("Sigue Secretaría", "secretariat@secretariat");
        var key = $"contacts.mandate-ends:{await house.MandateOf(ends):D}";
        var own = Assert.Single(await Asked(ends), one => one.Key == key);
        Assert.Equal(new Due(new(2026, 3, 31), "America/Costa_Rica"), own.Due);
        Assert.StartsWith("Termina su mandato", own.What, StringComparison.Ordinal);
        Assert.DoesNotContain(await Asked(later), one => one.Key == key);
        var seen = Assert.Single(await Asked(secretariat), one => one.Key == key);
        Assert.StartsWith("Termina el mandato de Termina Oim", seen.What, StringComparison.Ordinal);
        Assert.Equal($"/mandatos/cambiar/{await house.MandateOf(ends):D}", seen.Link);
        var other = $"contacts.mandate-ends:{await house.MandateOf(later):D}";
        Assert.DoesNotContain(await Asked(secretariat), one => one.Key == other);
    }

    [Fact]
    public async Task The_Secretariat_is_shown_what_is_stale_and_whom_to_interview_and_nobody_else_is()
    {
        var focal = await house.PersonBetween(
            "Antigua Cuscatleca",
            new(2025, 1, 1),
            null,
            "focal-point@country:SLV"
        );
        // Known since long before.
        await Sql(
            $"update contacts.mandate_change set at = '2025-01-02 12:00Z' where mandate_id = '{await house.MandateOf(focal):D}'"
        );
        var secretariat = await house.Person("Vela Secretaría", "secretariat@secretariat");
        var asked = await Asked(secretariat);
        var stale = Assert.Single(asked, one => one.Key == "contacts.stale:secretariat");
        Assert.Contains("El Salvador", stale.What, StringComparison.Ordinal);
        Assert.Equal("/directorio?condicion=stale", stale.Link);
        var interview = Assert.Single(asked, one => one.Key == "contacts.interview:country:SLV");
        Assert.Equal(Due.InSanJose(new(2026, 1, 2)), interview.Due);
        Assert.DoesNotContain(
            await Asked(focal),
            one => one.Key == stale.Key || one.Key == interview.Key
        );
        var puebla = await house.Running();
        var page = await puebla.PageAs("secretariat@secretariat", stale.Link, secretariat);
        Assert.Contains("El Salvador", page.QuerySelector(".data")!.TextContent);
        using var noted = await puebla.PostAs(
            "secretariat@secretariat",
            interview.Link,
            "entrevista",
            new Dictionary<string, string>
            {
                ["dia"] = "2026-03-02",
                ["canal"] = "InPerson",
                ["con"] = focal.ToString("D"),
                ["resumen"] = "Se informó de los avances.",
            },
            secretariat
        );
        Assert.Equal(System.Net.HttpStatusCode.Redirect, noted.StatusCode);
        Assert.DoesNotContain(await Asked(secretariat), one => one.Key == interview.Key);
    }

    [Fact]
    public async Task Of_a_visitor_nothing_is_asked() =>
        Assert.Empty(await Asked(Actor.Anonymous, Language.Spanish));

    private async Task<IReadOnlyList<Asked>> Asked(
        Guid person,
        Language language = Language.Spanish
    ) => await Asked(await house.AsActor(person), language);

    private async Task<IReadOnlyList<Asked>> Asked(Actor actor, Language language)
    {
        var puebla = await house.Running();
        await using var scope = puebla.Services.CreateAsyncScope();
        var lines = new List<Asked>();
        foreach (var one in scope.ServiceProvider.GetServices<IAsks>())
        {
            lines.AddRange(await one.Of(actor, language));
        }
        return [.. lines.Where(line => line.Key.StartsWith("contacts.", StringComparison.Ordinal))];
    }

    private Task Age(Guid entry, int days) =>
        Sql(
            $"update contacts.confirmation set at = at + interval '{days} days' where entry_id = '{entry:D}'"
        );

    private async Task Sql(string sql) =>
        await Journal.Lines.Sql((await house.Running()).ConnectionString, sql);
}
