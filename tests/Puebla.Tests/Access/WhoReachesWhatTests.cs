using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.Printing;
using Puebla.TestKit;
using Puebla.Tests.Record;
using Puebla.Web.Access;

namespace Puebla.Tests.Access;

/// <summary>
/// Every kind of person signs in, some begin affairs with each other, all follow links and forms, and then everybody tries every
/// address that anybody found; no page of the site is left out. By route,
/// what became of it is the table in the repository. <c>PUEBLA_WRITE_TABLES=1</c> writes it anew.
/// </summary>
public sealed class WhoReachesWhatTests
{
    // Of addresses that differ in a key alone, so many are followed by each.
    private const int MostOfOneRoute = 6;

    private static readonly Audience[] Classes =
    [
        Audience.Public,
        Audience.Members,
        Audience.HeadsOfDelegation,
        Audience.PresidencyAndSecretariat,
        Audience.GovernmentOf("CRI"),
        new(AccessMode.Body, "troika"),
    ];

    [Fact]
    public async Task Who_reaches_what_is_as_the_table_says()
    {
        await using var puebla = await PresidedPuebla.StartAsync(services =>
            services.AddSingleton<IPdfPrinter, BlankPrinter>()
        );
        foreach (var (index, audience) in Classes.Index())
        {
            await puebla.Keep(Texts.Of(new(2070 + index, 5, 4), ("1", "Un caso.")), audience);
        }
        // A text in both languages has a page where they stand side by side.
        await puebla.Keep(Texts.Of("en", new(2070, 5, 4), ("1", "A case.")), Classes[0]);
        await puebla.Keep(
            Texts.Of(new(2079, 5, 4), ("1", "Una agenda inventada.")),
            Classes[0],
            handedIn: new("grcm", null, "agenda")
        );
        var routes = puebla.Services.GetRequiredService<PagePolicies>();
        var browsers = new List<(string Name, Visit Browser)> { ("visitor", new(puebla)) };
        foreach (var (name, mandate) in Askers.InOffice)
        {
            var person = await puebla.SignedIn(mandate);
            browsers.Add((name, person.Browser));
        }
        IReadOnlyList<string> known =
        [
            .. await Affairs.Begin(puebla, Of("focal point"), Of("answers for the country")),
            .. await AskedAffairs.Begin(puebla, Of("official"), Of("answers for the country")),
            .. Classes.Select((_, index) => $"/acervo/grcm-{2070 + index}-05-04/descarga/json"),
        ];
        using (
            await Of("Secretariat")
                .Post(
                    "/acervo/grcm-2070-05-04/revisar",
                    "empezar",
                    new Dictionary<string, string>()
                )
        ) { }
        using (
            await Of("Secretariat")
                .Post(
                    "/acervo/grcm-2071-05-04/relaciones",
                    "relacionar",
                    new Dictionary<string, string>
                    {
                        ["tipo"] = "Updates.Out",
                        ["otro"] = "grcm-2070-05-04",
                        ["fuente"] = "Acta inventada",
                    }
                )
        ) { }
        using (
            await Of("focal point")
                .Post(
                    "/dosieres/agregar?p=grcm-2070-05-04/1",
                    "agregar",
                    new Dictionary<string, string> { ["titulo"] = "Inventado" }
                )
        ) { }
        var proposed = await puebla.Propose("grcm-2070-05-04/1", ["CRI", "OIM"]);
        using (
            await Of("Secretariat")
                .Post(
                    $"/propuestas/{proposed.Id}/seguir",
                    "seguir",
                    new Dictionary<string, string>
                    {
                        ["paso"] = "Referred",
                        ["organo"] = "grcm",
                        ["motivo"] = "Para su estudio.",
                    }
                )
        ) { }
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var posted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (_, browser) in browsers)
        {
            await Follow(browser, routes, known, found, posted);
        }
        var reached = found.Select(address => Route(routes, address)).ToHashSet();
        Assert.Equal("", string.Join(' ', Pages(puebla).Except(reached)));
        var table = await Tried(browsers, found, routes, "GET", Get);
        table.Append(
            await Tried(
                browsers,
                posted,
                routes,
                "POST without the form's token",
                (browser, path) => browser.Post(path, new Dictionary<string, string>())
            )
        );
        // A link that leads to no page misleads whoever follows it.
        Assert.DoesNotContain("| none: ", table.ToString(), StringComparison.Ordinal);
        await Committed.Matches("Access/who-reaches-what.md", table.ToString());

        Visit Of(string name) => browsers.Single(one => one.Name == name).Browser;
    }

    // Who gets a file is asked here, hundreds of times; what stands in it, elsewhere.
    private sealed class BlankPrinter : IPdfPrinter
    {
        public bool IsInstalled => true;

        public Task<PrintedPdf> Print(string html, CancellationToken stop = default) =>
            Task.FromResult(new PrintedPdf("%PDF-1.7"u8.ToArray()));
    }

    // A page that nobody was led to would be tried by nobody.
    private static IEnumerable<string> Pages(RunningPuebla puebla) =>
        puebla
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(one => one.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(one => one.RoutePattern.RawText!)
            .Distinct();

    private static Task<HttpResponseMessage> Get(Visit browser, string path) => browser.Ask(path);

    private async Task Follow(
        Visit browser,
        PagePolicies routes,
        IReadOnlyList<string> elsewhere,
        SortedSet<string> found,
        SortedSet<string> posted
    )
    {
        var waiting = new Queue<string>(["/", "/en", .. elsewhere]);
        var known = new HashSet<string>(waiting, StringComparer.Ordinal);
        var followed = new Dictionary<string, int>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var path))
        {
            found.Add(path);
            using var answer = await browser.Ask(path);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }
            var page = await Visit.Read(answer);
            foreach (var form in page.QuerySelectorAll("form"))
            {
                var target = Local(form.GetAttribute("action") ?? path);
                if (form.GetAttribute("method") == "post" && target is { } action)
                {
                    posted.Add(action);
                }
            }
            foreach (
                var link in page.QuerySelectorAll("a[href], form[action]:not([method=post])")
                    .Select(a => Local(a.GetAttribute("href") ?? a.GetAttribute("action")!))
                    .OfType<string>()
            )
            {
                var route = Route(routes, link);
                if (followed.GetValueOrDefault(route) < MostOfOneRoute && known.Add(link))
                {
                    followed[route] = followed.GetValueOrDefault(route) + 1;
                    waiting.Enqueue(link);
                }
            }
        }
    }

    // Of what a page is asked with, the address whose reasons are asked for alone leads elsewhere.
    private static string? Local(string href)
    {
        var parts = href.Split('#')[0].Split('?');
        return !parts[0].StartsWith('/') ? null
            : parts is [_, var query]
            && (
                query.StartsWith("de=", StringComparison.Ordinal)
                || query.StartsWith("of=", StringComparison.Ordinal)
            )
                ? href.Split('#')[0]
            : parts[0];
    }

    // The same links stand on thousands of pages, and each of them is looked for among all routes.
    private readonly ConcurrentDictionary<string, string> _routes = new(StringComparer.Ordinal);

    private string Route(PagePolicies routes, string path) =>
        _routes.GetOrAdd(
            path.Split('?')[0],
            bare => routes.Find(bare)?.RoutePattern.RawText ?? $"none: {bare}"
        );

    private async Task<StringBuilder> Tried(
        List<(string Name, Visit Browser)> browsers,
        SortedSet<string> addresses,
        PagePolicies routes,
        string title,
        Func<Visit, string, Task<HttpResponseMessage>> ask
    )
    {
        var outcomes = new SortedDictionary<string, SortedDictionary<int, HashSet<string>>>(
            StringComparer.Ordinal
        );
        var answers = new ConcurrentBag<(string Name, string Address, int Status)>();
        await Parallel.ForEachAsync(
            browsers,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (one, _) =>
            {
                foreach (var address in addresses)
                {
                    using var answer = await ask(one.Browser, address);
                    answers.Add((one.Name, address, (int)answer.StatusCode));
                }
            }
        );
        foreach (var (name, address, status) in answers)
        {
            Assert.True(status < 500, $"{name} got {status} at {address}.");
            var route = Route(routes, address);
            outcomes.TryAdd(route, []);
            outcomes[route].TryAdd(status, []);
            outcomes[route][status].Add(name);
        }
        var table = new StringBuilder();
        table.Append(
            CultureInfo.InvariantCulture,
            $"# Who reaches what, {title}\n\nWritten by a test: every kind of person tries every address that links and forms led any of them to; by route, who got which answer. One kind may get several where addresses differ.\n\n| route | answer | who |\n|---|---|---|\n"
        );
        foreach (var (route, byStatus) in outcomes)
        {
            foreach (var (status, names) in byStatus)
            {
                table.Append(
                    CultureInfo.InvariantCulture,
                    $"| {route} | {status} | {Named(browsers, names)} |\n"
                );
            }
        }
        return table.Append('\n');
    }

    private static string Named(
        List<(string Name, Visit Browser)> browsers,
        HashSet<string> names
    ) =>
        names.Count == browsers.Count ? "everybody"
        : names.Count == browsers.Count - 1 && !names.Contains("visitor") ? "everybody signed in"
        : string.Join(", ", browsers.Select(one => one.Name).Where(names.Contains));
}
