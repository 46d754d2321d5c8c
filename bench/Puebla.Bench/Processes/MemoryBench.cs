using System.Globalization;
using Puebla.Bench.Measuring;

namespace Puebla.Bench.Processes;

/// <summary>The published program as one starts it: how soon it serves its first page, how much memory it takes at rest and after traffic.</summary>
internal static class MemoryBench
{
    private const int Pages = 300;

    private static readonly string[] Traffic =
    [
        "/",
        "/en",
        "/conferencia",
        "/reuniones",
        "/cifras",
        "/acervo",
        "/buscar?q=migrantes",
        "/en/search?q=protection",
        "/acerca",
    ];

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        var program = Path.Combine(Ground.Home, "artifacts", "builds", "current", "Puebla.Web");
        if (!File.Exists(program))
        {
            Ground.Say("  the program is not published; ./puebla bench does that first");
            yield break;
        }
        var data = Ground.TemporaryFolder();
        try
        {
            await using (await RunningProgram.StartAsync(program, data))
            {
                // The first start makes the database and loads facts and samples; people wait for the others.
            }
            await using var running = await RunningProgram.StartAsync(program, data);
            yield return new(
                "started again, until the first page is read",
                running.UntilFirstPage.TotalSeconds,
                "s"
            )
            {
                Asked = Target.AtMost(3),
            };
            await Task.Delay(TimeSpan.FromSeconds(5));
            var (working, own) = running.Memory();
            yield return new("memory of the web process at rest, all of it", working, "MB")
            {
                Asked = Target.AtMost(250),
                Reference = new("not shared with anybody", own),
            };
            await ReadPages(running.Address);
            var (worked, ownAfter) = running.Memory();
            yield return new("the same after three hundred pages", worked, "MB")
            {
                Asked = Target.AtMost(250),
                Reference = new("not shared with anybody", ownAfter),
            };
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    // As fast as the site's limit on requests allows one reader.
    private static async Task ReadPages(Uri site)
    {
        using var client = new HttpClient { BaseAddress = site };
        for (var n = 0; n < Pages; n++)
        {
            await client.GetByteArrayAsync(
                new Uri(Numbered(Traffic[n % Traffic.Length], n), UriKind.Relative)
            );
            await Task.Delay(25);
        }
    }

    private static string Numbered(string path, int n) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}n={n}"
        );
}
