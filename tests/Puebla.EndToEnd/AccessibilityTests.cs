using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Puebla.TestKit;

namespace Puebla.EndToEnd;

/// <summary>Every kind of page, in both languages, light and dark, on a phone and on a desk.</summary>
public sealed class AccessibilityTests(Browsing browsing)
{
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new()
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_kind_of_page(int width, ColorScheme scheme)
    {
        var page = await browsing.Visitor(width, scheme: scheme);
        var found = new List<string>();
        foreach (var address in (await PageKinds.Of(browsing.Puebla)).Concat(PageKinds.Missing))
        {
            await page.GotoAsync(address);
            var result = await page.RunAxe(Rules);
            found.AddRange(
                result.Violations.Select(v =>
                    $"{address}: {v.Id} {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"
                )
            );
        }
        Assert.Empty(found);
    }

    [Fact]
    public async Task Axe_barks_at_a_planted_barrier()
    {
        var page = await browsing.Visitor();
        await page.GotoAsync("/");
        await page.EvaluateAsync(
            "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\">')"
        );
        Assert.Contains(
            (await page.RunAxe(Rules)).Violations,
            violation => violation.Id == "image-alt"
        );
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var page = await browsing.Visitor(width);
        var wide = new List<string>();
        foreach (var address in (await PageKinds.Of(browsing.Puebla)).Concat(PageKinds.Missing))
        {
            await page.GotoAsync(address);
            var over = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            );
            if (over > 0)
            {
                wide.Add($"{address}: {over} px");
            }
        }
        Assert.Empty(wide);
    }

    [Fact]
    public async Task Every_page_has_one_first_heading_and_no_gap_in_the_order()
    {
        var page = await browsing.Visitor(script: false);
        foreach (var address in await PageKinds.Of(browsing.Puebla))
        {
            var document = await browsing.Puebla.Page(address);
            var levels = document
                .QuerySelectorAll("h1, h2, h3, h4, h5, h6")
                .Select(h => h.TagName[1] - '0')
                .ToList();
            Assert.True(
                levels.Count(level => level == 1) == 1,
                $"{address} has {levels.Count(l => l == 1)} first headings."
            );
            Assert.True(
                levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1),
                $"{address}: {string.Join(' ', levels)}"
            );
        }
        await page.CloseAsync();
    }
}
