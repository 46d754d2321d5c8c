using System.Net;
using Puebla.TestKit;

namespace Puebla.Tests.Accounts;

/// <summary>Password, code, cookie: who comes in, and what the cookie is.</summary>
public sealed class SignInTests(OnePuebla one)
{
    [Fact]
    public async Task A_person_accepts_an_invitation_and_is_in_with_their_mandates()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        var page = await person.Browser.Page("/entrar/confirmar");
        Assert.Contains(
            "Confirme",
            page.QuerySelector("h1")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Password_and_code_let_in_and_lead_back_to_where_one_wanted_to_go()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using var browser = new Visit(puebla);
        using var asked = await browser.Ask("/entrar/confirmar");
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        var path = asked.Headers.Location!.ToString();
        using var answer = await person.SignIn(browser, person.RecoveryCodes[0], path: path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith(
            "/entrar/confirmar",
            answer.Headers.Location!.ToString(),
            StringComparison.Ordinal
        );
        await browser.Page("/entrar/confirmar");
    }
}
