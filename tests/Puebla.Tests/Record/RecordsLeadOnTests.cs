using System.Net;
using Puebla.TestKit;

namespace Puebla.Tests.Record;

/// <summary>The list of texts leads to the tools beside it.</summary>
public sealed class RecordsLeadOnTests(OnePuebla one)
{
    [Theory]
    [InlineData("/acervo", "Precedentes de un texto", "Dosieres")]
    [InlineData("/en/records", "Precedents of a text", "Dossiers")]
    public async Task The_list_leads_to_paragraphs_alike_and_to_dossiers_both_open_to_visitors(
        string address,
        params string[] names
    )
    {
        var puebla = await one.Running();
        var links = (await puebla.Page(address))
            .QuerySelector("main ul.dots")!
            .QuerySelectorAll("a")
            .ToList();
        Assert.Equal(names, links.Select(link => link.TextContent));
        foreach (var link in links)
        {
            using var answer = await puebla.Ask(link.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
