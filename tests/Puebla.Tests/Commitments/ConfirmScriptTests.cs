using System.Net;
using Puebla.Commitments.Confirm;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ConfirmHouse;

namespace Puebla.Tests.Commitments;

/// <summary>What the script of the list is told: done, refused, or nothing that it may count.</summary>
public sealed class ConfirmScriptTests(OnePuebla one)
{
    private const string Key = "grcm-2152-05-04";

    [Fact]
    public async Task Done_is_204_and_neither_a_refusal_nor_the_way_to_sign_in_is()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            "4 de mayo de 2152",
            """
            1. Agradecer a Belice por su hospitalidad inventada.
            2. Felicitar a Honduras por su informe inventado.
            """
        );
        var clauses = await puebla.Clauses(Key);
        var officer = await puebla.SignedIn(Secretariat);
        var page = await officer.Browser.Page(Of(Key));
        Assert.Equal(Of(Key), page.QuerySelector("[data-ended][hidden] a")!.GetAttribute("href"));

        using (var done = await Stroke(0))
        {
            Assert.Equal(HttpStatusCode.NoContent, done.StatusCode);
            Assert.Null(done.Headers.Location);
            Assert.Empty(await done.Content.ReadAsByteArrayAsync());
        }
        Assert.Single(await puebla.Verdicts(clauses[0]));
        using (var refused = await Stroke(0))
        {
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            var shown = await Visit.Read(refused);
            Assert.Contains(
                "ya lo confirm",
                shown.QuerySelector("[role=alert]")!.TextContent,
                StringComparison.Ordinal
            );
            Assert.Single(shown.Rows());
        }

        officer.Browser.Forget();
        using var ended = await Stroke(1);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, ended.StatusCode);
        Assert.StartsWith("/entrar", ended.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await puebla.Verdicts(clauses[1]));

        Task<HttpResponseMessage> Stroke(int clause)
        {
            var fields = Forms.Filled(
                page,
                "confirmar",
                new Dictionary<string, string>
                {
                    ["hacer"] = $"confirmar {ClauseRef.Of(clauses[clause])}",
                }
            );
            return officer.Browser.Post(Of(Key), fields.Append(KeyValuePair.Create("guion", "1")));
        }
    }
}
