using System.Net;
using Microsoft.AspNetCore.Builder;
using Puebla.TestKit;
using Puebla.Web.Site;

namespace Puebla.Tests.Site;

/// <summary>A failure of the site itself.</summary>
public sealed class FailurePageTests(OnePuebla one)
{
    [Theory]
    [InlineData("/falla", "es")]
    [InlineData("/en/fails", "en")]
    public async Task A_failure_keeps_the_strict_headers_and_tells_nothing_of_its_cause(
        string path,
        string language
    )
    {
        var settings = RunningPuebla.Settings(
            (await one.Running()).ConnectionString,
            new FakeClock()
        );
        await using var site = SiteHost.Build(
            settings with
            {
                Pipeline = site =>
                    site.Use(
                        (http, next) =>
                            http.Request.Path == path
                                ? throw new InvalidOperationException("the secret cause")
                                : next(http)
                    ),
            }
        );
        await site.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };

        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains($"<html lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret cause", html, StringComparison.Ordinal);
        await site.StopAsync(TestContext.Current.CancellationToken);
    }
}
