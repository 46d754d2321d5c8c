using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Puebla.TestKit;
using Puebla.Web.Access;

namespace Puebla.EndToEnd;

/// <summary>One address of each page that a visitor does not see as it is, in both languages, with the browser of one who does.</summary>
internal static class PrivatePages
{
    private const int MostFollowed = 400;

    private static readonly string[] Mandates =
    [
        "secretariat@secretariat",
        "answers-for-country@country:CRI",
        "administrator@puebla",
    ];

    private static readonly SemaphoreSlim Once = new(1);
    private static List<(SignedInPerson Person, List<string> Paths)>? _found;

    /// <summary>Each person with the pages that were first found as theirs.</summary>
    public static async Task<IReadOnlyList<(SignedInPerson Person, List<string> Paths)>> Of(
        RunningPuebla puebla
    )
    {
        await Once.WaitAsync();
        try
        {
            return _found ??= await Find(puebla);
        }
        finally
        {
            Once.Release();
        }
    }

    /// <summary>A browser's window in which the person is signed in.</summary>
    public static async Task<IPage> Window(
        this Browsing browsing,
        SignedInPerson person,
        int width = 1280,
        bool script = true,
        ColorScheme scheme = ColorScheme.Light
    )
    {
        var page = await browsing.Visitor(width, script, scheme);
        await page.Context.AddCookiesAsync(
            person.Browser.Cookies.Select(cookie => new Cookie
            {
                Name = cookie.Key,
                Value = cookie.Value,
                Url = browsing.Puebla.Address.ToString(),
            })
        );
        return page;
    }

    private static async Task<List<(SignedInPerson, List<string>)>> Find(RunningPuebla puebla)
    {
        var routes = puebla.Services.GetRequiredService<PagePolicies>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(SignedInPerson, List<string>)>();
        var persons = new List<SignedInPerson>();
        foreach (var mandate in Mandates)
        {
            persons.Add(await puebla.SignedIn(mandate));
        }
        await ProposeSomething(persons[0]);
        var proposed = await FollowSomething(puebla, persons[0]);
        var prepared = new Dictionary<SignedInPerson, List<string>>
        {
            [persons[0]] =
            [
                .. await ReviewSomething(persons[0]),
                await HandIn(persons[0]),
                .. proposed,
            ],
            [persons[1]] = [.. await PassSomething(puebla, persons[1]), .. proposed],
        };
        foreach (var person in persons)
        {
            var paths = new List<string>();
            foreach (
                var path in await Follow(
                    person.Browser,
                    routes,
                    prepared.GetValueOrDefault(person, [])
                )
            )
            {
                var endpoint = routes.Find(path.Split('?')[0]);
                if (
                    endpoint?.RoutePattern.RawText is { } route
                    && routes.Of(path.Split('?')[0]) is { Public: false }
                    && known.Add(route)
                )
                {
                    paths.Add(path);
                }
            }
            found.Add((person, paths));
        }
        Assert.True(known.Count >= 50, $"The crawl found {known.Count} private pages only.");
        return found;
    }

    private static async Task<List<string>> Follow(
        Visit browser,
        PagePolicies routes,
        IReadOnlyList<string> prepared
    )
    {
        var waiting = new Queue<string>([.. prepared, "/", "/en", "/mi-cuenta", "/en/my-account"]);
        var known = new HashSet<string>(waiting, StringComparer.Ordinal);
        var followed = new Dictionary<string, int>(StringComparer.Ordinal);
        var pages = new List<string>();
        while (waiting.TryDequeue(out var path) && pages.Count < MostFollowed)
        {
            using var answer = await browser.Ask(path);
            if (
                !answer.IsSuccessStatusCode
                || answer.Content.Headers.ContentType?.MediaType != "text/html"
            )
            {
                continue;
            }
            pages.Add(path);
            var page = await Visit.Read(answer);
            foreach (
                var link in page.QuerySelectorAll("a[href^='/']")
                    .Select(a => a.GetAttribute("href")!.Split('#')[0].Split('?')[0])
            )
            {
                var route = routes.Find(link)?.RoutePattern.RawText ?? "none";
                if (followed.GetValueOrDefault(route) < 4 && known.Add(link))
                {
                    followed[route] = followed.GetValueOrDefault(route) + 1;
                    waiting.Enqueue(link);
                }
            }
        }
        return pages;
    }

    // So that something waits for a second person, and the page of it is there to be looked at.
    private static async Task ProposeSomething(SignedInPerson officer)
    {
        using var answer = await officer.Browser.Post(
            "/mandatos/nuevo",
            "mandato",
            new Dictionary<string, string>
            {
                ["correo"] = "observadora@example.org",
                ["nombre"] = "Persona Observadora",
                ["cargo"] = "observer-delegate",
                ["parte"] = "country:COL",
                ["motivo"] = "Nota del país observador",
            }
        );
        Assert.Equal(System.Net.HttpStatusCode.Found, answer.StatusCode);
    }

    // A text under review, with a piece of it, the quick pass and both its languages.
    private static async Task<List<string>> ReviewSomething(SignedInPerson officer)
    {
        const string text = "/acervo/crm-2032-12-01";
        const string english = "/en/records/crm-2032-12-01";
        using (
            await officer.Browser.Post(
                $"{text}/revisar",
                "empezar",
                new Dictionary<string, string>()
            )
        ) { }
        var page = await officer.Browser.Page($"{text}/revisar");
        var piece = page.QuerySelector("ol.entries a[href*='/revisar/']")!.GetAttribute("href")!;
        return
        [
            $"{text}/revisar",
            $"{english}/review",
            $"{text}/revisar/pasada",
            $"{english}/review/pass",
            piece,
            piece
                .Replace(text, english, StringComparison.Ordinal)
                .Replace("/revisar/", "/review/", StringComparison.Ordinal),
            $"{text}/idiomas",
            $"{english}/languages",
            $"{text}/clasificacion",
            $"{english}/classification",
        ];
    }

    private static async Task<string> HandIn(SignedInPerson officer)
    {
        const string path = "/documentos/entregar";
        var form = (await officer.Browser.Page(path)).QuerySelector("form[data-hand-in]")!;
        var fields = form.QuerySelectorAll("input[type=hidden]")
            .Select(field =>
                KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? "")
            );
        using var answer = await officer.Browser.PostFile(
            form.GetAttribute("action")!,
            fields,
            "archivos",
            ("prueba.txt", "Nada que leer.")
        );
        return answer.Headers.Location!.OriginalString;
    }

    // A proposal that was noted, and one turn of its course.
    private static async Task<List<string>> FollowSomething(
        RunningPuebla puebla,
        SignedInPerson officer
    )
    {
        var made = await puebla.Propose("grcm-2017-06-20/2", ["CRI"], new(2017, 6, 20));
        using var answer = await officer.Browser.Post(
            $"/propuestas/{made.Id}/seguir",
            "seguir",
            new Dictionary<string, string>
            {
                ["paso"] = "Referred",
                ["organo"] = "grcm",
                ["motivo"] = "Para su estudio.",
            }
        );
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return [$"/propuestas/{made.Id}", $"/en/proposals/{made.Id}"];
    }

    private static async Task<List<string>> PassSomething(
        RunningPuebla puebla,
        SignedInPerson person
    )
    {
        await puebla.SignedIn("official@country:CRI");
        var desk = await person.Browser.Page("/escritorio");
        var path = desk.QuerySelector("a[href^='/escritorio/pasar']")!.GetAttribute("href")!;
        var box = (await person.Browser.Page(path)).QuerySelector("input[name=persona]")!;
        using var answer = await person.Browser.Post(
            path,
            "pasar",
            new Dictionary<string, string> { ["persona"] = box.GetAttribute("value")! }
        );
        var passed = new Uri(puebla.Address, answer.Headers.Location!).AbsolutePath;
        return [path, passed, passed.Replace("/pasado/", "/en/passed/", StringComparison.Ordinal)];
    }
}
