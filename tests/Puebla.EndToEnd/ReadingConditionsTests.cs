using Microsoft.Playwright;

namespace Puebla.EndToEnd;

/// <summary>Enlarged, in the reader's own colours, without motion, on paper: nothing is lost.</summary>
public sealed class ReadingConditionsTests(Browsing browsing)
{
    private const string Words = "document.querySelector('main').innerText.replace(/\\s+/g, ' ')";

    [Fact]
    public async Task No_page_scrolls_sideways_at_twice_its_size()
    {
        var page = await browsing.Visitor(zoom: 2);
        var wide = new List<string>();
        foreach (var address in await Pages())
        {
            await page.GotoAsync(address);
            if (
                await page.EvaluateAsync<int>(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                ) > 0
            )
            {
                wide.Add(address);
            }
        }
        Assert.Empty(wide);
    }

    [Fact]
    public async Task Forced_colours_hide_no_word_and_leave_every_state_a_border()
    {
        var page = await browsing.Visitor();
        foreach (var address in await Pages())
        {
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
            await page.GotoAsync(address);
            var before = await page.EvaluateAsync<string>(Words);
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            Assert.Equal(before, await page.EvaluateAsync<string>(Words));
            Assert.True(
                await page.EvaluateAsync<bool>(
                    "[...document.querySelectorAll('.tag, .note, .sample')].every(e => parseFloat(getComputedStyle(e).borderTopWidth) > 0)"
                ),
                address
            );
        }
    }

    [Fact]
    public async Task Paper_shows_the_text_and_what_is_folded_and_leaves_the_furniture()
    {
        var page = await browsing.Visitor();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var address in await Pages())
        {
            await page.GotoAsync(address);
            Assert.False(await page.Locator(".site-head nav").IsVisibleAsync(), address);
            Assert.True(
                await page.Locator("form:visible").CountAsync() == 0,
                $"{address} prints a form."
            );
            Assert.True(
                await page.EvaluateAsync<bool>(
                    "[...document.querySelectorAll('main details')].filter(d => d.offsetParent && d.children.length > 1).every(d => d.lastElementChild.getBoundingClientRect().height > 0)"
                ),
                $"{address} keeps something folded on paper."
            );
        }
    }

    [Fact]
    public async Task A_printed_provision_carries_its_citation_and_its_address()
    {
        var page = await browsing.Visitor();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync("/acervo/grcm-2017-06-20/1");
        await Assertions.Expect(page.Locator(".provision-text").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main .citation").First).ToBeVisibleAsync();
        await Assertions
            .Expect(page.Locator(".printed-address").First)
            .ToContainTextAsync("/acervo/grcm-2017-06-20/1");
        await Assertions.Expect(page.Locator(".printed-address").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, "auto")]
    [InlineData(ReducedMotion.NoPreference, "smooth")]
    public async Task Nothing_moves_for_who_asks_for_stillness(ReducedMotion wish, string scrolling)
    {
        var page = await browsing.Visitor();
        await page.EmulateMediaAsync(new() { ReducedMotion = wish });
        await page.GotoAsync("/");
        Assert.Equal(
            scrolling,
            await page.EvaluateAsync<string>(
                "getComputedStyle(document.documentElement).scrollBehavior"
            )
        );
        Assert.True(
            await page.EvaluateAsync<bool>(
                "[...document.querySelectorAll('*')].every(e => getComputedStyle(e).transitionDuration === '0s' && getComputedStyle(e).animationName === 'none')"
            )
        );
    }

    private async Task<IEnumerable<string>> Pages() =>
        (await PageKinds.Of(browsing.Puebla)).Concat(PageKinds.Missing);
}
