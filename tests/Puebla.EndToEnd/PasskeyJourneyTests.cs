using Microsoft.Playwright;
using Puebla.Kernel.Access;
using Puebla.TestKit;

namespace Puebla.EndToEnd;

/// <summary>Somebody who is invited, makes a passkey, and comes in by it ever after. Passkeys want a name for the site: <c>localhost</c>.</summary>
public sealed class PasskeyJourneyTests(Browsing browsing)
{
    [Fact]
    public async Task An_invited_person_makes_a_passkey_comes_in_by_it_and_cannot_throw_it_away()
    {
        var puebla = browsing.Puebla;
        var guest = await puebla.Person("administrator@puebla");
        var link = await puebla.Invited(guest.Id, Party.Puebla);
        var site = FormattableString.Invariant($"http://localhost:{puebla.Address.Port}");
        var page = await browsing.Visitor();
        await GiveAuthenticator(page);

        await page.GotoAsync(site + link);
        await page.Locator("form[data-passkey] input[name=nombre]").FillAsync("portátil");
        await page.Locator("form[data-passkey] button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Su cuenta está lista");

        await page.GotoAsync(site + "/mi-cuenta");
        await page.Locator("form[action='/salir'] button").ClickAsync();
        await page.GotoAsync(site + "/mi-cuenta/claves");
        Assert.StartsWith("/entrar", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        await page.Locator("form[data-passkey] button").ClickAsync();
        await page.WaitForURLAsync("**/mi-cuenta/claves");

        await page.GetByRole(AriaRole.Button, new() { Name = "Quitar portátil" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("única forma");
    }

    [Fact]
    public async Task Without_script_the_page_says_what_to_do_instead()
    {
        var page = await browsing.Visitor(script: false);
        await page.GotoAsync("/entrar");
        await Assertions.Expect(page.Locator("form[data-passkey]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-without-passkey]")).ToBeVisibleAsync();
    }

    private static async Task GiveAuthenticator(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }
}
