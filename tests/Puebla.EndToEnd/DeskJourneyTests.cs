using Microsoft.Playwright;
using Puebla.TestKit;

namespace Puebla.EndToEnd;

/// <summary>One signs in, lands on the desk, passes a line on; the colleague opens it, and one sees that they did. Without script, on a phone.</summary>
public sealed class DeskJourneyTests(Browsing browsing)
{
    [Fact]
    public async Task A_line_of_the_desk_goes_to_a_colleague_and_comes_back_as_opened()
    {
        var puebla = browsing.Puebla;
        var official = await puebla.SignedIn("official@country:BLZ");
        var answers = await puebla.SignedIn("answers-for-country@country:BLZ");
        var focal = await puebla.SignedIn("focal-point@country:BLZ");
        using (
            await focal.Browser.Post(
                "/mandatos/nuevo",
                "mandato",
                new Dictionary<string, string>
                {
                    ["correo"] = "nueva.belice@example.org",
                    ["nombre"] = "Nueva Belice",
                    ["cargo"] = "official",
                    ["parte"] = "country:BLZ",
                    ["motivo"] = "Nota del ministerio",
                }
            )
        ) { }

        var page = await browsing.Visitor(width: 320, script: false);
        await page.GotoAsync("/entrar");
        await page.Locator("input[name=correo]").FillAsync(answers.Email);
        await page.Locator("input[name=contrasena]").FillAsync(People.Password);
        await page.Locator("input[name=codigo]").FillAsync(answers.RecoveryCodes[0]);
        await page.Locator("input[name=codigo]").PressAsync("Enter");
        await page.WaitForURLAsync("**/escritorio");
        await Assertions.Expect(page.Locator(".asked")).ToContainTextAsync("Nueva Belice");

        await page.Locator(".asked > li")
            .Filter(new() { HasText = "Nueva Belice" })
            .GetByRole(AriaRole.Link, new() { Name = "pasar a un colega" })
            .ClickAsync();
        await page.Locator($"input[value='{official.Id}']").CheckAsync();
        await page.Locator("textarea").FillAsync("¿La conoces?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pasar", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("sin abrir");

        var theirs = await browsing.Window(official, width: 320, script: false);
        await theirs.GotoAsync("/escritorio");
        await Assertions.Expect(theirs.Locator(".asked q")).ToHaveTextAsync("¿La conoces?");
        await theirs
            .Locator(".asked > li")
            .Filter(new() { Has = theirs.Locator("q") })
            .Locator("h2 a")
            .ClickAsync();
        Assert.StartsWith(
            "/pendientes/",
            new Uri(theirs.Url).AbsolutePath,
            StringComparison.Ordinal
        );

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("sin abrir");
    }
}
