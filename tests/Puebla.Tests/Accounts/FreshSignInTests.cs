using System.Net;
using Puebla.TestKit;

namespace Puebla.Tests.Accounts;

/// <summary>What binds wants a sign-in of the last ten minutes, and nothing typed is lost by it.</summary>
public sealed class FreshSignInTests
{
    [Fact]
    public async Task A_page_that_binds_asks_again_after_ten_minutes_and_leads_back()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var person = await puebla.SignedIn("administrator@puebla");
        await person.Browser.Page("/mi-cuenta/claves");
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddMinutes(10).AddSeconds(1));
        using var asked = await person.Browser.Ask("/mi-cuenta/claves");
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        var path = asked.Headers.Location!.ToString();
        Assert.StartsWith("/entrar/confirmar", path, StringComparison.Ordinal);
        using (var wrong = await Confirm(person, path, "000000"))
        {
            Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        }
        using var right = await Confirm(person, path, person.CodeAt(puebla.Clock.GetUtcNow()));
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.EndsWith(
            "/mi-cuenta/claves",
            right.Headers.Location!.ToString(),
            StringComparison.Ordinal
        );
        await person.Browser.Page("/mi-cuenta/claves");
    }

    [Fact]
    public async Task A_form_that_came_too_late_is_sent_by_one_press_after_the_confirmation()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var guest = await puebla.Person("administrator@puebla");
        var person = await puebla.SignedIn("administrator@puebla");
        var form = await person.Browser.Page("/invitaciones/nueva?de=puebla");
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddMinutes(11));
        using var late = await person.Browser.Post(
            form,
            "/invitaciones/nueva?de=puebla",
            "invitar",
            new Dictionary<string, string> { ["persona"] = guest.Id.ToString() }
        );
        Assert.Equal(HttpStatusCode.TemporaryRedirect, late.StatusCode);
        var path = late.Headers.Location!.ToString();
        using var carried = await person.Browser.Post(
            path,
            Forms.Filled(
                form,
                "invitar",
                new Dictionary<string, string> { ["persona"] = guest.Id.ToString() }
            )
        );
        var confirm = await Visit.Read(carried);
        using var confirmed = await person.Browser.Post(
            confirm,
            path,
            "confirmar",
            new Dictionary<string, string>
            {
                ["contrasena"] = People.Password,
                ["codigo"] = person.CodeAt(puebla.Clock.GetUtcNow()),
            }
        );
        var ready = await Visit.Read(confirmed);
        var action = ready
            .QuerySelector("input[name=_handler][value=invitar]")!
            .Closest("form")!
            .GetAttribute("action")!;
        using var sent = await person.Browser.Post(
            ready,
            action,
            "invitar",
            new Dictionary<string, string>()
        );
        var done = await Visit.Read(sent);
        Assert.Contains(
            "/invitacion/",
            done.QuerySelector("main code")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_form_that_another_site_sent_is_not_carried()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        using var client = new HttpClient { BaseAddress = puebla.Address };
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            "/entrar?volver=%2Finvitaciones"
        );
        request.Content = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["_handler"] = "invitar", ["persona"] = "x" }
        );
        request.Headers.Add("Origin", "https://evil.example");
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(
            "guardado",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_persons_proof_confirms_nothing()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var person = await puebla.SignedIn("administrator@puebla");
        var other = await puebla.SignedIn("administrator@puebla");
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddMinutes(11));
        using var answer = await Confirm(
            person,
            "/entrar/confirmar",
            other.CodeAt(puebla.Clock.GetUtcNow())
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var asked = await person.Browser.Ask("/mi-cuenta/claves");
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
    }

    private static Task<HttpResponseMessage> Confirm(
        SignedInPerson person,
        string path,
        string code
    ) =>
        person.Browser.Post(
            path,
            "confirmar",
            new Dictionary<string, string> { ["contrasena"] = People.Password, ["codigo"] = code }
        );
}
