using System.Collections.Frozen;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Web.EmbeddedPostgres;
using Puebla.Web.Site;

namespace Puebla.TestKit;

/// <summary>A whole Puebla for tests: the real pipeline on a free port, over a real PostgreSQL of its own that goes when the run ends.</summary>
public sealed class RunningPuebla : IAsyncDisposable
{
    // What changes without anybody deciding anything: a mark that something was read, when a session was last seen, a counter of failures.
    private static readonly FrozenSet<string> WrittenAlone = FrozenSet.Create<string>(
        StringComparer.Ordinal,
        "Puebla.Accounts.Data.ThrottleCount",
        "Puebla.Accounts.Data.Challenge",
        // That a job looked and found nothing to do changes nothing that anybody keeps.
        "Puebla.Kernel.Daily.DailyRun"
    );

    private readonly DatabaseLease _lease;
    private readonly WebApplication _site;
    private readonly HttpClient _client;
    private readonly OwnDatabase? _own;

    private RunningPuebla(
        OwnDatabase? own,
        DatabaseLease lease,
        WebApplication site,
        FakeClock clock
    )
    {
        (_own, _lease, _site, Clock) = (own, lease, site, clock);
        Address = new Uri(site.Urls.First());
        _client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
        )
        {
            BaseAddress = Address,
        };
    }

    /// <summary>Where the site listens.</summary>
    public Uri Address { get; }

    /// <summary>The site's time.</summary>
    public FakeClock Clock { get; }

    /// <summary>How to reach the database, for tests that open a second process's worth of connections.</summary>
    public string ConnectionString => _lease.ConnectionString;

    /// <summary>The site's services; scope them.</summary>
    public IServiceProvider Services => _site.Services;

    /// <summary>Starts one on a database of its own. <paramref name="prepare"/> fills it before the site serves; <paramref name="services"/> stand for some of the site's.</summary>
    public static async Task<RunningPuebla> StartAsync(
        Func<IServiceProvider, Task>? prepare = null,
        Action<IServiceCollection>? services = null,
        CancellationToken stop = default
    ) => await OnOwnAsync(await OwnDatabase.Migrated(), prepare, services, stop);

    /// <summary>Starts one on a database of its own that holds the registers of the Conference.</summary>
    public static async Task<RunningPuebla> WithFactsAsync(
        Func<IServiceProvider, Task>? prepare = null,
        CancellationToken stop = default
    ) => await OnOwnAsync(await OwnDatabase.WithFacts(), prepare, null, stop);

    private static async Task<RunningPuebla> OnOwnAsync(
        OwnDatabase own,
        Func<IServiceProvider, Task>? prepare,
        Action<IServiceCollection>? services,
        CancellationToken stop
    )
    {
        try
        {
            return await OnAsync(
                own.Lease,
                own,
                prepare,
                stop,
                change: services is null ? null : settings => settings.With(services)
            );
        }
        catch
        {
            await own.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts one on a database that somebody else holds, and will let go. A <paramref name="listener"/> hears what the site is told to forget.</summary>
    public static Task<RunningPuebla> OnAsync(
        DatabaseLease lease,
        IForgetful? listener = null,
        Func<SiteSettings, SiteSettings>? change = null,
        CancellationToken stop = default
    ) => OnAsync(lease, null, null, stop, listener, change);

    private static async Task<RunningPuebla> OnAsync(
        DatabaseLease lease,
        OwnDatabase? own,
        Func<IServiceProvider, Task>? prepare,
        CancellationToken stop,
        IForgetful? listener = null,
        Func<SiteSettings, SiteSettings>? change = null
    )
    {
        var clock = new FakeClock();
        var settings = Settings(lease.ConnectionString, clock);
        settings = change?.Invoke(settings) ?? settings;
        if (listener is not null)
        {
            var others = settings.Services!;
            settings = settings with
            {
                Services = services =>
                {
                    others(services);
                    services.AddSingleton(listener);
                },
            };
        }
        var site = SiteHost.Build(settings);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope
                .ServiceProvider.GetRequiredService<ConferenceDb>()
                .Database.MigrateAsync(stop);
            await (prepare?.Invoke(scope.ServiceProvider) ?? Task.CompletedTask);
        }
        await site.StartAsync(stop);
        return new(own, lease, site, clock);
    }

    /// <summary>What a site under test is built with: a free port, the test's clock, the sign-in by header.</summary>
    public static SiteSettings Settings(string connectionString, TimeProvider clock) =>
        new()
        {
            ConnectionString = connectionString,
            Listen = [new(IPAddress.Loopback, 0)],
            RequestsPerSecond = 0,
            Services = services =>
                services
                    .AddLogging(log => log.ClearProviders())
                    .AddSingleton<IInterceptor>(new JournalGuard(WrittenAlone))
                    // Hashing a password costs what it must; in a thousand tests it need not.
                    .Configure<PasswordHasherOptions>(options => options.IterationCount = 1000)
                    .Replace(ServiceDescriptor.Singleton(clock)),
            Pipeline = FakeSignIn.Use,
        };

    /// <summary>Asks for an address, as a visitor or as somebody of these audiences.</summary>
    public Task<HttpResponseMessage> Ask(
        string path,
        string? audiences = null,
        HttpMethod? method = null
    )
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (audiences is not null)
        {
            request.Headers.Add(FakeSignIn.Header, audiences);
        }
        return _client.SendAsync(request);
    }

    /// <summary>Asks as a person with these mandates (<see cref="FakeSignIn.Mandates"/>), and with audiences that no mandate gives.</summary>
    public Task<HttpResponseMessage> AskAs(
        string mandates,
        string path,
        Guid? person = null,
        string? audiences = null
    )
    {
        var request = RequestAs(HttpMethod.Get, mandates, path, person);
        if (audiences is not null)
        {
            request.Headers.Add(FakeSignIn.Header, audiences);
        }
        return _client.SendAsync(request);
    }

    /// <summary>Reads a page that must be there, as a person with these mandates.</summary>
    public async Task<IHtmlDocument> PageAs(string mandates, string path, Guid? person = null)
    {
        using var answer = await AskAs(mandates, path, person);
        return await Read(answer, path);
    }

    /// <summary>Fills in a form of a page and posts it, as a browser would: the page is fetched first, its hidden fields and its cookie go along.</summary>
    /// <param name="mandates">Who posts.</param>
    /// <param name="path">The page with the form.</param>
    /// <param name="form">Name of the form, as <c>_handler</c> carries it.</param>
    /// <param name="fields">What is typed.</param>
    /// <param name="person">Which person, where it matters.</param>
    public async Task<HttpResponseMessage> PostAs(
        string mandates,
        string path,
        string form,
        IReadOnlyDictionary<string, string> fields,
        Guid? person = null
    )
    {
        using var page = await AskAs(mandates, path, person);
        var document = await Read(page, path);
        var request = RequestAs(HttpMethod.Post, mandates, path, person);
        request.Content = new FormUrlEncodedContent(Forms.Filled(document, form, fields));
        if (page.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => c.Split(';')[0])));
        }
        return await _client.SendAsync(request);
    }

    /// <summary>Two who read a form before either posts it, and post it at once.</summary>
    public async Task<HttpResponseMessage[]> PostTwiceAs(
        string mandates,
        string path,
        string form,
        IReadOnlyDictionary<string, string> fields
    )
    {
        using var page = await AskAs(mandates, path);
        var filled = Forms.Filled(await Read(page, path), form, fields);
        return await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Send()));

        Task<HttpResponseMessage> Send()
        {
            var request = RequestAs(HttpMethod.Post, mandates, path, null);
            request.Content = new FormUrlEncodedContent(filled);
            if (page.Headers.TryGetValues("Set-Cookie", out var cookies))
            {
                request.Headers.Add(
                    "Cookie",
                    string.Join("; ", cookies.Select(c => c.Split(';')[0]))
                );
            }
            return _client.SendAsync(request);
        }
    }

    private static HttpRequestMessage RequestAs(
        HttpMethod method,
        string mandates,
        string path,
        Guid? person
    )
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add(FakeSignIn.Mandates, mandates);
        request.Headers.Add(FakeSignIn.Person, (person ?? FakeSignIn.SomePerson).ToString("D"));
        return request;
    }

    private static async Task<IHtmlDocument> Read(HttpResponseMessage answer, string path) =>
        answer.IsSuccessStatusCode
            ? await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync())
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");

    /// <summary>Reads a page that must be there.</summary>
    public async Task<IHtmlDocument> Page(string path, string? audiences = null)
    {
        using var answer = await Ask(path, audiences);
        return await Read(answer, path);
    }

    /// <summary>Runs something with services of its own, as a request would.</summary>
    public async Task<T> With<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }
    }
}
