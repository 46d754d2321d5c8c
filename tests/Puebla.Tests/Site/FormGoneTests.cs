using System.Net;
using AngleSharp.Html.Parser;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;

namespace Puebla.Tests.Site;

/// <summary>A form that no page has any more when it is sent: what was typed comes back, and what to do.</summary>
public sealed class FormGoneTests(OnePuebla one)
{
    private const string Typed = "Un motivo largo,\ncon dos <líneas>.";
    private static readonly DateOnly Day = new(2169, 1, 1);

    [Theory]
    [InlineData("/acervo/grcm-2169-01-01/clasificacion", "Este formulario ya no está aquí")]
    [InlineData("/en/records/grcm-2169-01-01/classification", "This form is no longer here")]
    public async Task What_was_typed_is_shown_with_the_way_back(string address, string title)
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(Day, ("1", "Aprobar el plan.")));
        using var answer = await Post(
            puebla,
            address,
            puebla.Address.GetLeftPart(UriPartial.Authority)
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(Typed, Assert.Single(page.QuerySelectorAll("blockquote.typed")).TextContent);
        Assert.Equal(address, page.QuerySelector("main a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task It_comes_back_too_where_the_page_was_somebody_elses_and_its_token_is_no_longer_good()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(Day, ("1", "Aprobar el plan.")));
        using var answer = await Post(
            puebla,
            "/acervo/grcm-2169-01-01/clasificacion",
            puebla.Address.GetLeftPart(UriPartial.Authority),
            "nothing"
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "Un motivo largo",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_another_site_sent_is_not_repeated()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(Day, ("1", "Aprobar el plan.")));
        using var answer = await Post(
            puebla,
            "/acervo/grcm-2169-01-01/clasificacion",
            "https://elsewhere.example"
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(
            "Un motivo largo",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private static async Task<HttpResponseMessage> Post(
        RunningPuebla puebla,
        string address,
        string origin,
        string? token = null
    )
    {
        using var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }
        )
        {
            BaseAddress = puebla.Address,
        };
        client.DefaultRequestHeaders.Add(FakeSignIn.Mandates, "secretariat@secretariat");
        client.DefaultRequestHeaders.Add(FakeSignIn.Person, FakeSignIn.SomePerson.ToString("D"));
        using var seen = await client.GetAsync(new Uri(address, UriKind.Relative));
        var page = await new HtmlParser().ParseDocumentAsync(
            await seen.Content.ReadAsStringAsync()
        );
        var fields = Forms
            .Filled(page, "clasificar", new Dictionary<string, string> { ["motivo"] = Typed })
            .ToDictionary();
        fields["_handler"] = "ya-no-esta";
        fields["__RequestVerificationToken"] = token ?? fields["__RequestVerificationToken"];
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("Origin", origin);
        request.Content = new FormUrlEncodedContent(fields);
        return await client.SendAsync(request);
    }
}
