using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Puebla.TestKit;

namespace Puebla.Tests.Commitments;

/// <summary>A form that somebody has on their screen while others act.</summary>
internal sealed class HeldForm : IDisposable
{
    private readonly HttpClient _client;
    private readonly IHtmlDocument _page;
    private readonly string _cookies;
    private readonly string _path;
    private readonly string _form;

    private HeldForm(
        HttpClient client,
        IHtmlDocument page,
        string cookies,
        string path,
        string form
    ) => (_client, _page, _cookies, _path, _form) = (client, page, cookies, path, form);

    public static async Task<HeldForm> Take(
        RunningPuebla puebla,
        string mandates,
        string path,
        string form,
        Guid? person = null
    )
    {
        var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
        )
        {
            BaseAddress = puebla.Address,
        };
        client.DefaultRequestHeaders.Add(FakeSignIn.Mandates, mandates);
        client.DefaultRequestHeaders.Add(
            FakeSignIn.Person,
            (person ?? FakeSignIn.SomePerson).ToString("D")
        );
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set)
            ? string.Join("; ", set.Select(one => one.Split(';')[0]))
            : "";
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()
        );
        return new(client, page, cookies, path, form);
    }

    public async Task<HttpResponseMessage> Post(IReadOnlyDictionary<string, string> typed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _path);
        request.Content = new FormUrlEncodedContent(Forms.Filled(_page, _form, typed));
        if (_cookies.Length > 0)
        {
            request.Headers.Add("Cookie", _cookies);
        }
        return await _client.SendAsync(request);
    }

    public void Dispose() => _client.Dispose();
}
