using System.Xml.Linq;

namespace Puebla.Tests.Portal;

public sealed class SitemapTests(OnePuebla one)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_sitemap_lists_each_page_with_its_twin()
    {
        var puebla = await one.Running();
        using var answer = await puebla.Ask("/sitemap.xml");
        var map = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        var pages = map.Root!.Elements(Map + "url")
            .ToDictionary(url => new Uri(url.Element(Map + "loc")!.Value).AbsolutePath);
        Assert.Contains("/cifras", pages.Keys);
        Assert.Contains("/en/figures", pages.Keys);
        Assert.All(
            pages.Values,
            url =>
                Assert.Equal(2, url.Elements().Count(element => element.Name.LocalName == "link"))
        );
    }

    [Fact]
    public async Task Robots_are_kept_from_lists_of_hits_and_shown_the_sitemap()
    {
        var puebla = await one.Running();
        using var answer = await puebla.Ask("/robots.txt");
        var rules = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Disallow: /buscar", rules, StringComparison.Ordinal);
        Assert.Contains("Disallow: /en/search", rules, StringComparison.Ordinal);
        Assert.Contains("/sitemap.xml", rules, StringComparison.Ordinal);
    }
}
