using System.Net;

namespace Puebla.Tests.Site;

/// <summary>What every answer of the site keeps to.</summary>
public sealed class AnswersTests(OnePuebla one)
{
    [Fact]
    public async Task Health_says_that_database_and_change_feed_are_ready()
    {
        var puebla = await one.Running();
        using var answer = await puebla.Ask("/health");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "\"ready\":true",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/no-existe", "es")]
    [InlineData("/en/nothing-here", "en")]
    public async Task An_unknown_address_is_404_in_the_language_of_its_path(
        string path,
        string language
    )
    {
        var puebla = await one.Running();
        using var answer = await puebla.Ask(path);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"<html lang=\"{language}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_forbids_inline_script_and_style_and_framing()
    {
        var puebla = await one.Running();
        foreach (var path in new[] { "/", "/no-existe", "/health" })
        {
            using var answer = await puebla.Ask(path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/no-existe", HttpStatusCode.NotFound)]
    public async Task HEAD_answers_as_GET_without_a_body(string path, HttpStatusCode status)
    {
        var puebla = await one.Running();
        using var answer = await puebla.Ask(path, method: HttpMethod.Head);
        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }
}
