using System.Net;
using System.Text.RegularExpressions;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record;

/// <summary>What one is told who asks for a text that is not for them.</summary>
public sealed partial class RefusalTests(OnePuebla one)
{
    private const string Official = "official@country:CRI";
    private const string Key = "grcm-2111-03-01";

    private static readonly string[] Below =
    [
        "/acervo/{key}",
        "/en/records/{key}",
        "/acervo/{key}/1",
        "/acervo/{key}/99",
        "/acervo/{key}/archivo/es-1",
        "/acervo/{key}/archivo/en-9",
        "/en/records/{key}/file/es-1",
        "/acervo/{key}/descarga/json",
        "/acervo/{key}/descarga/xyz",
    ];

    public static TheoryData<string> Addresses => [.. Below];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_member_is_told_the_rule_at_every_address_alike_and_nothing_of_the_text(
        string address
    )
    {
        var puebla = await Kept();
        using var answer = await puebla.AskAs(
            Official,
            address.Replace("{key}", Key, StringComparison.Ordinal)
        );
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("melanocetus", text, StringComparison.Ordinal);
        Assert.DoesNotContain("inventada", text, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"regla\">", text, StringComparison.Ordinal);
        Assert.Contains(
            address.StartsWith("/en", StringComparison.Ordinal)
                ? "ask the Secretariat"
                : "consulte a la Secretaría",
            text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task What_is_confidential_in_its_existence_is_answered_as_what_never_was(
        string address
    )
    {
        var puebla = await Kept();
        var hidden = await Answer(puebla, address, "grcm-2111-03-02", Official);
        Assert.StartsWith("404", hidden, StringComparison.Ordinal);
        Assert.Equal(await Answer(puebla, address, "grcm-2111-03-98", Official), hidden);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_visitor_finds_neither_and_is_told_where_to_sign_in(string address)
    {
        var puebla = await Kept();
        var never = await Answer(puebla, address, "grcm-2111-03-98", null);
        Assert.StartsWith("404", never, StringComparison.Ordinal);
        Assert.Equal(never, await Answer(puebla, address, Key, null));
        Assert.Equal(never, await Answer(puebla, address, "grcm-2111-03-02", null));
        Assert.Single(SignIn().Matches(MainPart().Match(never).Value));
    }

    [Fact]
    public async Task Search_suggestions_and_lists_never_hint_at_what_is_refused()
    {
        var puebla = await Kept();
        foreach (
            var address in new[]
            {
                "/buscar?q=melanocetus",
                "/buscar?q=grcm+2111-03-01+1",
                "/sugerencias?q=melanoc",
                "/sugerencias?q=grcm+2111",
                "/acervo?anio=2111",
            }
        )
        {
            using var answer = await puebla.AskAs(Official, address);
            var text = await answer.Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            );
            Assert.DoesNotContain("/acervo/" + Key, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Sobre el melanocetus", text, StringComparison.Ordinal);
        }
    }

    private static async Task<string> Answer(
        RunningPuebla puebla,
        string address,
        string key,
        string? mandates
    )
    {
        var path = address.Replace("{key}", key, StringComparison.Ordinal);
        using var answer = mandates is null
            ? await puebla.Ask(path)
            : await puebla.AskAs(mandates, path);
        var headers = string.Join(
            '\n',
            answer
                .Headers.Where(header => header.Key != "Date")
                .Select(header => $"{header.Key}: {string.Join(',', header.Value)}")
        );
        var body = await answer.Content.ReadAsStringAsync();
        return $"{(int)answer.StatusCode}\n{headers}\n{body}".Replace(
            key,
            "KEY",
            StringComparison.Ordinal
        );
    }

    private async Task<RunningPuebla> Kept()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            Texts.Of(new(2111, 3, 1), ("1", "Sobre el melanocetus."), ("2", "Y nada más.")),
            new Audience(AccessMode.Body, "troika")
        );
        await puebla.Keep(
            Texts.Of(new(2111, 3, 2), ("1", "A puerta cerrada sobre el melanocetus.")),
            Audience.HeadsOfDelegation
        );
        return puebla;
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("href=\"(/entrar|/en/sign-in)\"")]
    private static partial Regex SignIn();
}
