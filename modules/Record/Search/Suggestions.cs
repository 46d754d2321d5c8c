using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Read;
using Puebla.Record.Search.Results;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Search;

/// <summary>What the search box offers while one types: the last word completed, and the paragraph or instrument that is cited.</summary>
internal static class Suggestions
{
    public static void MapSuggestions(this IEndpointRouteBuilder site)
    {
        foreach (var language in new[] { Language.Spanish, Language.English })
        {
            site.MapGet(SitePlaces.Suggestions.In(language), Answer).AllowAnonymous();
        }
    }

    private static async Task<IResult> Answer(
        string? q,
        SpellingHelp spelling,
        CitationJump citations,
        Audiences audiences,
        ICurrentActor current,
        HttpContext http
    )
    {
        var typed = (q ?? "").TrimStart();
        if (typed.Length is 0 or > 100)
        {
            return TypedResults.Json((IEnumerable<Suggestion>)[]);
        }
        var visible = await audiences.VisibleTo(current.Actor, http.RequestAborted);
        var start = typed.LastIndexOf(' ') + 1;
        var cited = await citations.Find(typed, visible, http.RequestAborted);
        var words = await spelling.BeginningWith(typed[start..], visible, http.RequestAborted);
        return TypedResults.Json(
            (IEnumerable<Suggestion>)
                [
                    .. cited is null
                        ? (Suggestion[])[]
                        :
                        [
                            new(
                                $"{cited.InstrumentKey} {cited.Path}",
                                RecordPlaces.Paragraph(cited.InstrumentKey, cited.Path)
                            ),
                        ],
                    .. words.Select(word => new Suggestion(typed[..start] + word, null)),
                ]
        );
    }

    private sealed record Suggestion(string Text, string? Address);
}
