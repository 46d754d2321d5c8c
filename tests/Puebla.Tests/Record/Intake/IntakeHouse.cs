using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Intake;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record.Intake;

[assembly: AssemblyFixture(typeof(IntakeHouse))]

namespace Puebla.Tests.Record.Intake;

/// <summary>A Puebla of its own in which nobody works on what is handed in but the tests themselves, file by file. Each list is a test's own; what arrives is worked on by whoever asks.</summary>
public sealed class IntakeHouse : IAsyncDisposable
{
    public const string Secretariat = "secretariat@secretariat";
    private static int _texts;
    private readonly SemaphoreSlim _one = new(1);

    private readonly Lazy<Task<(OwnDatabase Cluster, RunningPuebla Puebla)>> _puebla = new(
        async () =>
        {
            var cluster = await OwnDatabase.WithFacts();
            var puebla = await RunningPuebla.OnAsync(
                cluster.Lease,
                change: settings => settings.With(Quiet)
            );
            return (cluster, puebla);
        }
    );

    public async Task<RunningPuebla> Running() => (await _puebla.Value).Puebla;

    /// <summary>The database, for another process.</summary>
    public async Task<Puebla.Web.EmbeddedPostgres.DatabaseLease> Lease() =>
        (await _puebla.Value).Cluster.Lease;

    /// <summary>No worker, no scanner.</summary>
    public static void Quiet(IServiceCollection services) =>
        services.Replace(
            ServiceDescriptor.Singleton(new IntakeOptions { Workers = 0, Clamd = "none" })
        );

    /// <summary>A text that nobody else has, of a day that nobody else has.</summary>
    public static (string Name, byte[] Content, string Key) NewText(string extra = "")
    {
        var number = Interlocked.Increment(ref _texts);
        var day = new DateOnly(2150, 1, 1).AddDays(number);
        var date = day.ToString("d 'de' MMMM 'de' yyyy", CultureInfo.GetCultureInfo("es"));
        var text =
            $"CONCLUSIONES\nGrupo Regional de Consulta sobre Migración\nSan José, Costa Rica, {date}\n\n"
            + $"1. Agradecer a la Presidencia el informe número {number}. {extra}\n\n2. Solicitar a la Secretaría que convoque un taller.\n";
        return (
            $"conclusiones-{number}.txt",
            Encoding.UTF8.GetBytes(text),
            $"grcm-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
        );
    }

    /// <summary>Hands files in by the form, as a browser without script does; the path of the list.</summary>
    public async Task<string> HandIn(
        IEnumerable<(string Name, byte[] Content)> files,
        IReadOnlyDictionary<string, string>? typed = null,
        string mandates = Secretariat,
        Guid? person = null
    )
    {
        using var answer = await Post(
            "/documentos/entregar",
            typed ?? new Dictionary<string, string>(),
            files,
            mandates,
            person
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Fills in the form of a page that takes files.</summary>
    public async Task<HttpResponseMessage> Post(
        string path,
        IReadOnlyDictionary<string, string> typed,
        IEnumerable<(string Name, byte[] Content)> files,
        string mandates = Secretariat,
        Guid? person = null
    )
    {
        var puebla = await Running();
        using var shown = await puebla.AskAs(mandates, path, person);
        var page = await new HtmlParser().ParseDocumentAsync(
            await shown.Content.ReadAsStringAsync()
        );
        var form = (IHtmlFormElement)page.QuerySelector("form[enctype]")!;
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(form, typed))
        {
            body.Add(new StringContent(value), name);
        }
        foreach (var (name, content) in files)
        {
            body.Add(new ByteArrayContent(content), "archivos", name);
        }
        return await Send(
            puebla,
            form.GetAttribute("action")!,
            body,
            Cookies(shown),
            mandates,
            person
        );
    }

    /// <summary>Sends one file as the script does.</summary>
    public async Task<HttpResponseMessage> SendOne(
        string list,
        string name,
        HttpContent content,
        string mandates = Secretariat
    )
    {
        var puebla = await Running();
        using var shown = await puebla.AskAs(mandates, list);
        var page = await new HtmlParser().ParseDocumentAsync(
            await shown.Content.ReadAsStringAsync()
        );
        var form = (IHtmlFormElement)page.QuerySelector("form[data-files]")!;
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.Add("X-File-Name", Uri.EscapeDataString(name));
        content.Headers.Add(
            "RequestVerificationToken",
            ((IHtmlInputElement)form.QuerySelector("[name=__RequestVerificationToken]")!).Value
        );
        return await Send(
            puebla,
            form.GetAttribute("data-files")!,
            content,
            Cookies(shown),
            mandates,
            null
        );
    }

    /// <summary>Works until nothing is left, with so many workers, for one test at a time.</summary>
    public async Task Work(int workers = 1)
    {
        var run = (await Running()).Services.GetRequiredService<IntakeRun>();
        await _one.WaitAsync();
        try
        {
            await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(Worker)));
        }
        finally
        {
            _one.Release();
        }

        async Task Worker()
        {
            while (await run.One(CancellationToken.None)) { }
        }
    }

    internal async Task<List<HandedFile>> Files(string list)
    {
        var id = Guid.Parse(list.Split('?')[0].Split('/')[^1]);
        return await (await Running()).With<ConferenceDb, List<HandedFile>>(db =>
            db.Set<HandedFile>()
                .AsNoTracking()
                .Where(f => f.HandInId == id)
                .Include(f => f.Pieces)
                .OrderBy(f => f.Id)
                .ToListAsync()
        );
    }

    public async Task<IHtmlDocument> Page(string path, string mandates = Secretariat) =>
        await (await Running()).PageAs(mandates, path);

    public async ValueTask DisposeAsync()
    {
        if (_puebla.IsValueCreated && _puebla.Value.IsCompletedSuccessfully)
        {
            var (cluster, puebla) = await _puebla.Value;
            await puebla.DisposeAsync();
            await cluster.DisposeAsync();
        }
        _one.Dispose();
    }

    private static IEnumerable<(string Name, string Value)> Fields(
        IHtmlFormElement form,
        IReadOnlyDictionary<string, string> typed
    ) =>
        form
            .Elements.OfType<IHtmlElement>()
            .Where(control =>
                control is not IHtmlInputElement { Type: "file" }
                && (
                    control
                        is not IHtmlInputElement
                        {
                            Type: "checkbox" or "radio",
                            IsChecked: false
                        } box
                    || (box.Name is { } asked && typed.GetValueOrDefault(asked) == box.Value)
                )
            )
            .Select(control =>
                (
                    Name: control.GetAttribute("name"),
                    Value: (control as IHtmlInputElement)?.Value
                        ?? (control as IHtmlSelectElement)?.Value
                        ?? (control as IHtmlTextAreaElement)?.Value
                )
            )
            .Where(field => field is { Name: not null, Value: not null })
            .Select(field => (field.Name!, typed.GetValueOrDefault(field.Name!, field.Value!)));

    private static string Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            ? string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0]))
            : "";

    private static async Task<HttpResponseMessage> Send(
        RunningPuebla puebla,
        string path,
        HttpContent body,
        string cookies,
        string mandates,
        Guid? person
    )
    {
        using var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
        )
        {
            BaseAddress = puebla.Address,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.Add(FakeSignIn.Mandates, mandates);
        request.Headers.Add(FakeSignIn.Person, (person ?? FakeSignIn.SomePerson).ToString("D"));
        request.Headers.Add("Cookie", cookies);
        if (content(body))
        {
            request.Headers.Add("Accept", "application/json");
        }
        return await client.SendAsync(request);

        static bool content(HttpContent body) => body is not MultipartFormDataContent;
    }
}
