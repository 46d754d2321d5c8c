using System.Net;
using Puebla.TestKit;

namespace Puebla.Tests.Accounts;

/// <summary>Password, code, cookie: who comes in, and what the cookie is.</summary>
public sealed class SignInTests(OnePuebla one)
{
    [Fact]
    public async Task A_person_accepts_an_invitation_and_is_in_with_their_mandate()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        var page = await person.Browser.Page("/mi-cuenta");
        Assert.Contains("Administración de Puebla", TextOf(page), StringComparison.Ordinal);
        Assert.Contains("Administrar cuentas", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_and_code_lead_back_to_where_one_wanted_to_go()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using var browser = new Visit(puebla);
        using var asked = await browser.Ask("/mi-cuenta?x=1");
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        var path = asked.Headers.Location!.ToString();
        using var answer = await person.SignIn(browser, person.RecoveryCodes[0], path: path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/mi-cuenta?x=1", PathOf(answer));
        await browser.Page("/mi-cuenta");
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Nobody_is_led_out_of_the_site_by_a_link_to_the_sign_in(string back)
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using var browser = new Visit(puebla);
        var path = $"/entrar?volver={Uri.EscapeDataString(back)}";
        using var answer = await person.SignIn(browser, person.RecoveryCodes[0], path: path);
        Assert.Equal("/escritorio", PathOf(answer));
        Assert.Equal(puebla.Address.Host, new Uri(puebla.Address, answer.Headers.Location!).Host);
    }

    [Fact]
    public async Task The_cookie_is_opaque_and_kept_from_scripts_and_other_sites()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using var browser = new Visit(puebla);
        using var answer = await person.SignIn(browser, person.RecoveryCodes[0]);
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(
            cookies,
            cookie =>
            {
                Assert.Contains("; path=/;", cookie, StringComparison.Ordinal);
                Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
                Assert.Contains("; samesite=lax", cookie, StringComparison.Ordinal);
            }
        );
        Assert.Matches("^[A-Za-z0-9_-]{43}$", browser.Cookies["puebla"]);
    }

    [Fact]
    public async Task Behind_https_the_cookies_are_bound_to_this_host_and_to_https()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings => settings with { PublicUrl = new("https://crm.example") }
        );
        var person = await puebla.SignedIn("administrator@puebla");
        using var browser = new Visit(puebla);
        using var answer = await person.SignIn(browser, person.RecoveryCodes[0]);
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(
            cookies,
            cookie =>
            {
                Assert.StartsWith("__Host-puebla", cookie, StringComparison.Ordinal);
                Assert.Contains("; secure", cookie, StringComparison.Ordinal);
                Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
            }
        );
    }

    [Fact]
    public async Task One_chooses_the_language_in_which_one_is_written_to()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using (
            await person.Browser.Post(
                "/mi-cuenta",
                "idioma",
                new Dictionary<string, string> { ["idioma"] = "en" }
            )
        ) { }
        var page = await person.Browser.Page("/mi-cuenta");
        Assert.Equal("en", page.QuerySelector("option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_code_is_good_once_and_so_is_a_recovery_code()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using var browser = new Visit(puebla);
        // The code that opened the account is used up already.
        using (var again = await person.SignIn(browser, person.CodeAt(puebla.Clock.GetUtcNow())))
        {
            Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        }
        using (
            var next = await person.SignIn(
                browser,
                person.CodeAt(puebla.Clock.GetUtcNow().AddSeconds(30))
            )
        )
        {
            Assert.Equal(HttpStatusCode.Redirect, next.StatusCode);
        }
        using var other = new Visit(puebla);
        using (var first = await person.SignIn(other, person.RecoveryCodes[3]))
        {
            Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        }
        using var third = new Visit(puebla);
        using var second = await person.SignIn(third, person.RecoveryCodes[3]);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using var browser = new Visit(puebla);
        using var answer = await browser.Post(
            "/entrar",
            new Dictionary<string, string>
            {
                ["_handler"] = "entrar",
                ["correo"] = person.Email,
                ["contrasena"] = People.Password,
                ["codigo"] = person.RecoveryCodes[0],
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var signOut = await person.Browser.Post("/salir", new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.BadRequest, signOut.StatusCode);
        await person.Browser.Page("/mi-cuenta");
    }

    [Fact]
    public async Task Who_signs_out_is_out_and_the_cookie_is_good_nowhere()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        var token = person.Browser.Cookies["puebla"];
        var page = await person.Browser.Page("/mi-cuenta");
        var form = page.QuerySelector("form[action='/salir'] input")!;
        using var answer = await person.Browser.Post(
            "/salir",
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = form.GetAttribute("value")!,
            }
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var thief = new Visit(puebla);
        thief.Bring("puebla", token);
        using var asked = await thief.Ask("/mi-cuenta");
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
    }

    [Fact]
    public async Task Public_pages_set_no_cookie_and_are_the_same_for_every_visitor()
    {
        var puebla = await one.Running();
        using var visitor = new Visit(puebla);
        using var answer = await visitor.Ask("/acervo");
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        await visitor.Page("/entrar");
        using var after = await visitor.Ask("/entrar");
        Assert.Null(after.Headers.Age);
    }

    private static string TextOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelector("main")!.TextContent;

    private static string PathOf(HttpResponseMessage answer) =>
        new Uri(new Uri("http://x"), answer.Headers.Location!).PathAndQuery;
}
