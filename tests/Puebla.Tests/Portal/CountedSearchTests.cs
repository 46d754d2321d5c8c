using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Record.Samples;
using Puebla.TestKit;
using Puebla.Tests.Record;

namespace Puebla.Tests.Portal;

/// <summary>A figure leads to what it counts, with samples held beside a text that counts.</summary>
public sealed partial class CountedSearchTests(SampledPuebla sampled) : IClassFixture<SampledPuebla>
{
    private readonly RunningPuebla _puebla = sampled.Running;

    [Theory]
    [InlineData("/cifras")]
    [InlineData("/en/figures")]
    public async Task Each_figure_leads_to_a_search_that_finds_as_many(string address)
    {
        var rows = (await _puebla.Page(address))
            .QuerySelectorAll("main section")[1]
            .QuerySelectorAll("tbody tr")
            .Where(row => row.QuerySelector("th a") is not null)
            .ToList();
        Assert.Equal(2, rows.Count);
        foreach (var row in rows)
        {
            var link = row.QuerySelector("th a")!.GetAttribute("href")!;
            Assert.Equal("3", Digits().Match(row.QuerySelector("td")!.TextContent).Value);
            Assert.Equal("3", await Found(link));
        }
        Assert.Equal("3", await Found((await Card(address)).GetAttribute("href")!));
    }

    [Fact]
    public async Task Samples_are_in_no_figure_no_sitemap_and_not_among_the_latest_texts()
    {
        var latest = (await _puebla.Page("/")).QuerySelectorAll(".columns .entries > li a");
        Assert.Equal("/acervo/grcm-2029-05-07", Assert.Single(latest).GetAttribute("href"));
        using var map = await _puebla.Ask("/sitemap.xml");
        var paths = Records().Matches(await map.Content.ReadAsStringAsync());
        Assert.Equal(["/acervo/grcm-2029-05-07"], paths.Select(path => path.Value).Distinct());
    }

    [Fact]
    public async Task Each_proposed_query_finds_something()
    {
        var links = (await _puebla.Page("/")).QuerySelectorAll(".try a");
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.NotEqual("0", await Found(link.GetAttribute("href")!));
        }
    }

    private async Task<IElement> Card(string address) =>
        (await _puebla.Page(address == "/cifras" ? "/" : "/en")).QuerySelector(
            ".card h3 a[href*=search], .card h3 a[href*=buscar]"
        )!;

    private async Task<string> Found(string search) =>
        Digits()
            .Match(
                (await _puebla.Page(search))
                    .QuerySelector("main .result-count, main h2")!
                    .TextContent
            )
            .Value;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("/acervo/[^<\"]+")]
    private static partial Regex Records();
}

/// <summary>A site with the Conference's facts, the samples, and one text that is no sample.</summary>
public sealed class SampledPuebla : IAsyncLifetime
{
    public RunningPuebla Running { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Running = await RunningPuebla.WithFactsAsync(services =>
            services.GetRequiredService<SampleTexts>().Load(SampleFolder.Path)
        );
        await Running.Keep(
            Record.Texts.Of(
                new(2029, 5, 7),
                ("1", "Fortalecer la protección consular en los puestos inventados."),
                ("2", "Celebrar un taller sobre la trata de personas."),
                ("3", "Reunirse de nuevo en los puestos inventados.")
            )
        );
    }

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}
