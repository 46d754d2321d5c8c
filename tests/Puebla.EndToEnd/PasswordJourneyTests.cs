using Microsoft.Playwright;
using Puebla.Kernel.Access;
using Puebla.TestKit;

namespace Puebla.EndToEnd;

/// <summary>Somebody who is invited, chooses a password and an authenticator app, and comes in by them: on a phone, without script, by keyboard alone.</summary>
public sealed class PasswordJourneyTests(Browsing browsing)
{
    private const string Password = "una frase que nadie adivina";

    [Fact]
    public async Task An_invited_person_opens_the_account_signs_out_and_comes_in_by_password_and_code()
    {
        var puebla = browsing.Puebla;
        var guest = await puebla.Person("administrator@puebla");
        var link = await puebla.Invited(guest.Id, Party.Puebla);
        var page = await browsing.Visitor(320, script: false);

        await page.GotoAsync(link);
        var secret = await page.Locator("main code").First.InnerTextAsync();
        await Fill(page, "contrasena", "corta", "contrasena2", "corta", "codigo", "000000");
        await Assertions.Expect(page.Locator("#contrasena-error")).ToBeVisibleAsync();
        Assert.Equal(secret, await page.Locator("main code").First.InnerTextAsync());
        var code = People.CodeOf(secret, puebla.Clock.GetUtcNow());
        await Fill(page, "contrasena", Password, "contrasena2", Password, "codigo", code);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Su cuenta está lista");
        var recovery = await page.Locator("main ol code").First.InnerTextAsync();

        await page.GotoAsync("/mi-cuenta");
        await page.Locator("form[action='/salir'] button").PressAsync("Enter");
        await page.GotoAsync("/mi-cuenta/claves");
        Assert.StartsWith("/entrar", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        // The code that opened the account is used up; the page says so in one sentence and keeps the address.
        await Fill(page, "correo", guest.Email, "contrasena", Password, "codigo", code);
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("una sola vez");
        await Assertions.Expect(page.Locator("#correo")).ToHaveValueAsync(guest.Email);
        await Fill(page, "contrasena", Password, "codigo", recovery);
        await page.WaitForURLAsync("**/mi-cuenta/claves");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Formas de entrar");

        using var replayed = await new Visit(puebla).Ask(link);
        Assert.Equal(System.Net.HttpStatusCode.Gone, replayed.StatusCode);
    }

    // Types into fields by their names, in turn, and sends the form from the last by Enter.
    private static async Task Fill(IPage page, params string[] typed)
    {
        var form = page.Locator("form:has(input[name=codigo])");
        foreach (var pair in typed.Chunk(2))
        {
            await form.Locator($"input[name={pair[0]}]").FillAsync(pair[1]);
        }
        await form.Locator("input[name=codigo]").PressAsync("Enter");
    }
}
