using System.Text.RegularExpressions;
using Puebla.TestKit;

namespace Puebla.EndToEnd;

/// <summary>One address of each kind of page, in both languages, found by following links as a visitor would.</summary>
internal static partial class PageKinds
{
    private static readonly string[] Known =
    [
        "/",
        "/buscar",
        "/buscar?q=protecci%C3%B3n",
        "/buscar?q=xyzzyq",
        "/acervo",
        "/conferencia",
        "/conferencia?fecha=ayer",
        "/conferencia/presidencias",
        "/conferencia/glosario",
        "/participacion",
        "/participacion?clase=observer-country",
        "/reuniones",
        "/reuniones/grcm-2017-06-20",
        "/cifras",
        "/propuestas",
        "/acerca",
        "/accesibilidad",
        "/en",
        "/en/search",
        "/en/search?q=protection",
        "/en/records",
        "/en/conference",
        "/en/conference?date=2011-06",
        "/en/conference/presidencies",
        "/en/conference/glossary",
        "/en/participation?occasion=grcm",
        "/en/meetings",
        "/en/meetings/grcm-2017-06-20",
        "/en/figures",
        "/en/proposals",
        "/en/about",
        "/en/accessibility",
    ];

    private static IReadOnlyList<string>? _found;

    /// <summary>Addresses of no page, and what a mistaken language leads to.</summary>
    public static IReadOnlyList<string> Missing { get; } =
    ["/no-existe", "/en/nothing-here", "/en/acervo/x"];

    public static async Task<IReadOnlyList<string>> Of(RunningPuebla puebla)
    {
        if (_found is null)
        {
            var crawl = await Crawl.Of(puebla, most: 400);
            _found =
            [
                .. Known,
                .. new[] { Instrument(), Provision(), Meeting() }.SelectMany(kind =>
                    crawl
                        .Keys.Where(path => kind.IsMatch(path))
                        .GroupBy(path => path.StartsWith("/en/", StringComparison.Ordinal))
                        .Select(group => group.First())
                ),
            ];
            Assert.True(_found.Count >= Known.Length + 6, "The crawl lost a kind of page.");
        }
        return _found;
    }

    [GeneratedRegex("^/(acervo|en/records)/[^/.]+$")]
    private static partial Regex Instrument();

    [GeneratedRegex(@"^/(acervo|en/records)/[^/.]+/\d[^/]*$")]
    private static partial Regex Provision();

    [GeneratedRegex("^/(reuniones|en/meetings)/[^/]+$")]
    private static partial Regex Meeting();
}
