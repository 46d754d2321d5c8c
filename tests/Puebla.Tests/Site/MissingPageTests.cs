using System.Net;
using AngleSharp.Html.Parser;

namespace Puebla.Tests.Site;

/// <summary>Whoever mixes the languages of an address is shown the way.</summary>
public sealed class MissingPageTests(OnePuebla one)
{
    [Theory]
    [InlineData("/en/acervo/x-1996", "/en/records/x-1996", "/acervo/x-1996")]
    [InlineData("/records/x-1996", "/acervo/x-1996", "/en/records/x-1996")]
    [InlineData("/en/conferencia", "/en/conference", "/conferencia")]
    [InlineData("/en/nothing", null, "/")]
    [InlineData("/nada", null, "/en")]
    public async Task A_missing_page_offers_what_was_meant_and_a_twin(
        string path,
        string? meant,
        string twin
    )
    {
        using var answer = await (await one.Running()).Ask(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync()
        );
        Assert.Equal(twin, page.QuerySelector("a.twin")!.GetAttribute("href"));
        var offered = page.QuerySelectorAll("main > p > a")
            .Select(link => link.GetAttribute("href"))
            .ToList();
        Assert.Equal(meant is null ? 1 : 2, offered.Count);
        Assert.Equal(meant ?? offered[0], offered[0]);
    }
}
