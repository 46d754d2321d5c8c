using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Puebla.EndToEnd;

/// <summary>Every private page, in both languages, for those who use it: on a phone and on a desk, light and dark.</summary>
public sealed class PrivateAccessibilityTests(Browsing browsing)
{
    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_private_page_and_none_scrolls_sideways(
        int width,
        ColorScheme scheme
    )
    {
        var found = new List<string>();
        foreach (var (person, paths) in await PrivatePages.Of(browsing.Puebla))
        {
            var page = await browsing.Window(person, width, scheme: scheme);
            foreach (var path in paths)
            {
                await page.GotoAsync(path);
                var result = await page.RunAxe(AccessibilityTests.Rules);
                found.AddRange(
                    result.Violations.Select(v =>
                        $"{path}: {v.Id} {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"
                    )
                );
                var over = await page.EvaluateAsync<int>(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                );
                if (over > 0)
                {
                    found.Add($"{path}: {over} px too wide");
                }
            }
            await page.Context.CloseAsync();
        }
        Assert.Empty(found);
    }

    [Fact]
    public async Task Every_private_page_has_one_first_heading_and_no_gap_in_the_order()
    {
        foreach (var (person, paths) in await PrivatePages.Of(browsing.Puebla))
        {
            foreach (var path in paths)
            {
                var document = await person.Browser.Page(path);
                var levels = document
                    .QuerySelectorAll("h1, h2, h3, h4, h5, h6")
                    .Select(h => h.TagName[1] - '0')
                    .ToList();
                Assert.True(
                    levels.Count(level => level == 1) == 1,
                    $"{path} has {levels.Count(l => l == 1)} first headings."
                );
                Assert.True(
                    levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1),
                    $"{path}: {string.Join(' ', levels)}"
                );
            }
        }
    }

    [Fact]
    public async Task Every_private_page_has_its_twin_in_the_other_language()
    {
        foreach (var (person, paths) in await PrivatePages.Of(browsing.Puebla))
        {
            foreach (var path in paths)
            {
                var document = await person.Browser.Page(path);
                var twin = document.QuerySelector("a.twin")!.GetAttribute("href")!;
                using var answer = await person.Browser.Ask(twin);
                Assert.True(answer.IsSuccessStatusCode, $"{path} has no twin at {twin}.");
                Assert.NotEqual(path, twin);
            }
        }
    }
}
