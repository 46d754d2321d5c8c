using System.Net;
using Microsoft.AspNetCore.Builder;
using Puebla.TestKit;
using Puebla.Web.Site;

namespace Puebla.Tests.Site;

/// <summary>Where the site meets the network: limits, proxies, https.</summary>
public sealed class EdgeTests(OnePuebla one)
{
    [Fact]
    public async Task One_address_that_asks_too_much_is_told_to_wait()
    {
        await using var site = await Start(settings => settings with { RequestsPerSecond = 1 });
        var answers = new List<HttpStatusCode>();
        for (var request = 0; request < 12; request++)
        {
            using var answer = await Ask(site, $"/acerca?n={request}");
            answers.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.Equal("2", answer.Headers.RetryAfter?.ToString());
            }
        }
        Assert.Equal(HttpStatusCode.OK, answers[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        using var health = await Ask(site, "/health");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task Forwarded_addresses_are_believed_of_a_named_proxy_alone()
    {
        // Each request claims another visitor: behind a named proxy nobody is limited, without one all are the same neighbour.
        Assert.DoesNotContain(
            HttpStatusCode.TooManyRequests,
            await AsManyVisitors([IPAddress.Loopback])
        );
        Assert.Contains(HttpStatusCode.TooManyRequests, await AsManyVisitors([]));
        Assert.Contains(
            HttpStatusCode.TooManyRequests,
            await AsManyVisitors([IPAddress.Parse("192.0.2.1")])
        );
    }

    [Theory]
    [InlineData("https://crm.example", true)]
    [InlineData(null, false)]
    public async Task Https_for_ever_is_asked_for_where_the_public_address_has_it(
        string? address,
        bool asked
    )
    {
        await using var site = await Start(settings =>
            settings with
            {
                PublicUrl = address is null ? null : new(address),
            }
        );
        using var answer = await Ask(site, "/acerca");
        Assert.Equal(asked, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Links_for_search_engines_name_the_public_address_and_no_other()
    {
        await using var site = await Start(settings =>
            settings with
            {
                PublicUrl = new("https://crm.example"),
            }
        );
        using var answer = await Ask(site, "/acerca");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains(
            "rel=\"canonical\" href=\"https://crm.example/acerca\"",
            html,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("127.0.0.1", html, StringComparison.Ordinal);
    }

    private async Task<List<HttpStatusCode>> AsManyVisitors(IPAddress[] proxies)
    {
        await using var site = await Start(settings =>
            settings with
            {
                RequestsPerSecond = 1,
                Proxies = proxies,
            }
        );
        var answers = new List<HttpStatusCode>();
        for (var visitor = 1; visitor <= 12; visitor++)
        {
            using var answer = await Ask(site, $"/acerca?n={visitor}", $"203.0.113.{visitor}");
            answers.Add(answer.StatusCode);
        }
        return answers;
    }

    private async Task<WebApplication> Start(Func<SiteSettings, SiteSettings> change)
    {
        var puebla = await one.Running();
        var site = SiteHost.Build(
            change(RunningPuebla.Settings(puebla.ConnectionString, new FakeClock()))
        );
        await site.StartAsync();
        return site;
    }

    private static async Task<HttpResponseMessage> Ask(
        WebApplication site,
        string path,
        string? visitor = null
    )
    {
        using var client = new HttpClient { BaseAddress = new(site.Urls.First()) };
        if (visitor is not null)
        {
            client.DefaultRequestHeaders.Add("X-Forwarded-For", visitor);
        }
        return await client.GetAsync(path);
    }
}
