using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Puebla.TestKit;

/// <summary>A browser without script: keeps cookies, fills in forms, follows nothing by itself.</summary>
public sealed class Visit : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;
    private readonly Uri _site;

    /// <summary>A fresh one.</summary>
    /// <param name="puebla">Which site.</param>
    /// <param name="agent">What it says that it is.</param>
    public Visit(RunningPuebla puebla, string agent = "Mozilla/5.0 (X11; Linux) Firefox/140.0")
    {
        _site = puebla.Address;
        _client = new(
            new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _cookies }
        )
        {
            BaseAddress = _site,
        };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(agent);
    }

    /// <summary>Its cookies by name.</summary>
    public IReadOnlyDictionary<string, string> Cookies =>
        _cookies.GetCookies(_site).ToDictionary(cookie => cookie.Name, cookie => cookie.Value);

    /// <summary>Forgets all cookies, or one.</summary>
    public void Forget(string? name = null)
    {
        foreach (
            var cookie in _cookies.GetCookies(_site).Where(c => name is null || c.Name == name)
        )
        {
            cookie.Expired = true;
        }
    }

    /// <summary>Brings a cookie from elsewhere.</summary>
    public void Bring(string name, string value) => _cookies.Add(_site, new Cookie(name, value));

    /// <summary>Asks for an address.</summary>
    public Task<HttpResponseMessage> Ask(string path) =>
        _client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Reads a page that must be there.</summary>
    public async Task<IHtmlDocument> Page(string path)
    {
        using var answer = await Ask(path);
        return answer.IsSuccessStatusCode
            ? await Read(answer)
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
    }

    /// <summary>Fetches a page, fills in one of its forms and posts it.</summary>
    public async Task<HttpResponseMessage> Post(
        string path,
        string form,
        IReadOnlyDictionary<string, string> typed
    ) => await Post(await Page(path), path, form, typed);

    /// <summary>Fills in a form of a page that was read before and posts it.</summary>
    public Task<HttpResponseMessage> Post(
        IHtmlDocument page,
        string path,
        string form,
        IReadOnlyDictionary<string, string> typed
    ) => Post(path, Forms.Filled(page, form, typed));

    /// <summary>Posts fields as they are.</summary>
    public async Task<HttpResponseMessage> Post(
        string path,
        IEnumerable<KeyValuePair<string, string>> fields
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new FormUrlEncodedContent(fields);
        request.Headers.Add("Origin", _site.GetLeftPart(UriPartial.Authority));
        return await _client.SendAsync(request);
    }

    /// <summary>Posts a form with one file, as a browser does.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="fields">Come before the file.</param>
    /// <param name="field">The file's field.</param>
    /// <param name="file">Its name and what is in it.</param>
    public async Task<HttpResponseMessage> PostFile(
        string path,
        IEnumerable<KeyValuePair<string, string>> fields,
        string field,
        (string Name, string Text) file
    )
    {
        ArgumentNullException.ThrowIfNull(fields);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), $"\"{name}\"");
        }
        form.Add(new StringContent(file.Text), $"\"{field}\"", $"\"{file.Name}\"");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Add("Origin", _site.GetLeftPart(UriPartial.Authority));
        return await _client.SendAsync(request);
    }

    /// <summary>The page of an answer.</summary>
    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();
}
