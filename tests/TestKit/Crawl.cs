using System.Security.Cryptography;
using AngleSharp.Html.Parser;

namespace Puebla.TestKit;

/// <summary>Every address of the site that links lead to, with the status and the hash of what it answers.</summary>
public static class Crawl
{
    /// <summary>Follows links as a visitor, from both home pages unless told from where. Query strings are followed only where <paramref name="queries"/> says so.</summary>
    public static async Task<SortedDictionary<string, string>> Of(
        RunningPuebla puebla,
        bool queries = false,
        int most = 2000,
        params string[] from
    )
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(from is [] ? ["/", "/en"] : from);
        var known = new HashSet<string>(waiting, StringComparer.Ordinal);
        while (waiting.TryDequeue(out var path) && found.Count < most)
        {
            using var answer = await puebla.Ask(path);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            found[path] =
                $"{(int)answer.StatusCode} {Convert.ToHexStringLower(SHA256.HashData(bytes))}";
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }
            var page = await new HtmlParser().ParseDocumentAsync(
                System.Text.Encoding.UTF8.GetString(bytes)
            );
            foreach (
                var link in page.QuerySelectorAll("a[href]")
                    .Select(a => a.GetAttribute("href")!.Split('#')[0])
            )
            {
                if (
                    link.StartsWith('/')
                    && (queries || !link.Contains('?', StringComparison.Ordinal))
                    && known.Add(link)
                )
                {
                    waiting.Enqueue(link);
                }
            }
        }
        return found;
    }
}
