using Puebla.Record.Samples;
using Puebla.TestKit;

namespace Puebla.Tests.Site;

/// <summary>What a caller claims to be the site's name must not stand in a page that is kept and shown to others.</summary>
public sealed class HostHeaderTests(OnePuebla one)
{
    [Fact]
    public async Task No_page_repeats_the_name_that_the_caller_gave()
    {
        var puebla = await one.Running();
        await puebla.With<SampleTexts, int>(async samples =>
        {
            await samples.Load(SampleFolder.Path);
            return 0;
        });
        var near = (await Crawl.Of(puebla, most: 150)).Keys;
        var text = near.First(path =>
            Depth(path) == 2 && !path.Contains('.', StringComparison.Ordinal)
        );
        var pages = near.Union((await Crawl.Of(puebla, most: 20, from: text)).Keys)
            .Where(path => !path.EndsWith(".xml", StringComparison.Ordinal))
            .ToList();
        Assert.Contains(pages, path => Depth(path) == 3);

        using var client = new HttpClient { BaseAddress = puebla.Address };
        client.DefaultRequestHeaders.Host = "poisoned.example";
        foreach (var path in pages)
        {
            using var answer = await client.GetAsync(path);
            Assert.False(
                answer.Headers.CacheControl is not { NoStore: true }
                    && (await answer.Content.ReadAsStringAsync()).Contains(
                        "poisoned.example",
                        StringComparison.Ordinal
                    ),
                $"{path} repeats the caller's Host and may be kept."
            );
        }
    }

    private static int Depth(string path) =>
        path.StartsWith("/acervo/", StringComparison.Ordinal) ? path.Count(c => c == '/') : 0;
}
