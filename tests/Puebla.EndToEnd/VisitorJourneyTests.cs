using Microsoft.Playwright;

namespace Puebla.EndToEnd;

/// <summary>A journalist, a researcher, somebody on a phone: from a question to the paragraph that answers it.</summary>
public sealed class VisitorJourneyTests(Browsing browsing)
{
    [Theory]
    [InlineData("/", "proteccion consular", true)]
    [InlineData("/", "proteccion consular", false)]
    [InlineData("/en", "consular protection", true)]
    [InlineData("/en", "consular protection", false)]
    public async Task From_the_home_page_to_a_paragraph_and_back_with_and_without_script(
        string home,
        string words,
        bool script
    )
    {
        var page = await browsing.Visitor(320, script);
        await page.GotoAsync(home);
        await page.Locator("main input[type=search], main input[name=q]").First.FillAsync(words);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**q=**");
        await Assertions.Expect(page.Locator("main mark").First).ToBeVisibleAsync();

        await page.Locator("main li h2 a, main li h3 a, main article h2 a, main article h3 a")
            .First.ClickAsync();
        await Assertions
            .Expect(page.Locator("main blockquote, main .provision").First)
            .ToBeVisibleAsync();
        Assert.Matches("/(acervo|records)/[^/]+/[^/]+$", new Uri(page.Url).AbsolutePath);
    }

    [Fact]
    public async Task The_whole_way_by_keyboard_alone()
    {
        var page = await browsing.Visitor();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("a.skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, "input");
        await page.Keyboard.TypeAsync("retorno");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/buscar?**");
        await TabTo(page, "a[href^='/acervo/']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/acervo/**");
    }

    [Theory]
    [InlineData("/buscar?q=retorno", "/en/search?q=retorno")]
    [InlineData("/conferencia", "/en/conference")]
    [InlineData("/reuniones", "/en/meetings")]
    public async Task Each_page_leads_to_its_twin_and_back(string spanish, string english)
    {
        var page = await browsing.Visitor();
        await page.GotoAsync(spanish);
        await page.Locator("a[hreflang=en]").First.ClickAsync();
        Assert.Equal(english, new Uri(page.Url).PathAndQuery);
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        await page.Locator("a[hreflang=es]").First.ClickAsync();
        Assert.Equal(spanish, new Uri(page.Url).PathAndQuery);
    }

    [Fact]
    public async Task The_Conference_as_it_stood_on_a_date_is_asked_by_a_plain_form()
    {
        var page = await browsing.Visitor(320, script: false);
        await page.GotoAsync("/conferencia");
        await page.Locator("input[name=fecha]").FillAsync("2010-06-01");
        await page.Locator("form:has(input[name=fecha]) button").ClickAsync();
        Assert.Contains("fecha=2010-06-01", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("México");
    }

    [Fact]
    public async Task No_page_asks_anything_of_another_site_or_writes_to_the_console()
    {
        var page = await browsing.Visitor();
        var trouble = new List<string>();
        page.Console += (_, message) => trouble.Add(message.Text);
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(
                    browsing.Puebla.Address.ToString(),
                    StringComparison.Ordinal
                ) && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
            {
                trouble.Add(request.Url);
            }
        };
        foreach (var address in await PageKinds.Of(browsing.Puebla))
        {
            await page.GotoAsync(address);
        }
        Assert.Empty(trouble);
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (
                await page.EvaluateAsync<bool>(
                    "selector => document.activeElement.matches('main ' + selector)",
                    selector
                )
            )
            {
                return;
            }
        }
        Assert.Fail($"No way by Tab to {selector}.");
    }
}
