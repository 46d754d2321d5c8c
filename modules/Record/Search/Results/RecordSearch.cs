using Puebla.Kernel.Access;
using Puebla.Record.Data;
using Puebla.Record.Search.Indexing;
using Puebla.Record.Search.Query;
using Puebla.Record.Ties;

namespace Puebla.Record.Search.Results;

/// <summary>Searches the paragraphs that the one who asks may see. Everything that it answers with is counted over those alone.</summary>
internal sealed class RecordSearch(
    Audiences audiences,
    ICurrentActor current,
    QueryCompiler compiler,
    FacetDirectory facets,
    Matcher matcher,
    HitReader hits,
    Marker marker,
    SpellingHelp spelling,
    CitationJump citations,
    Supersessions supersessions
)
{
    public async Task<SearchAnswer> Find(SearchRequest request, CancellationToken stop = default)
    {
        var visible = await audiences.VisibleTo(current.Actor, stop);
        var query = await compiler.Compile(request.Text, stop);
        var cited = request.Page == 1 ? await citations.Find(request.Text, visible, stop) : null;
        if (
            await Numbers(request, stop) is not { } numbers
            || (request.Text.Length > 0 && query.All is null)
        )
        {
            return SearchAnswer.Nothing(request, cited);
        }
        var states = await supersessions.ByState(stop);
        var matches = await matcher.Find(
            query.All,
            numbers,
            visible,
            StateFilter.Of(request, states),
            stop
        );
        var page = await marker.Mark(
            await Page(request, query, matches, visible, stop),
            query,
            stop
        );
        return new(
            request,
            matches.Total,
            await Counts(matches, states, stop),
            await Standings(request, query, matches, states, visible, stop),
            [
                .. WithCited(page, cited)
                    .Select(hit => hit with { State = states.Of(hit.InstrumentId) }),
            ],
            Reachable(request, query, matches),
            matches.Total == 0 && cited is null
                ? await spelling.DidYouMean(request.Text, visible, stop)
                : null
        );
    }

    /// <summary>Numbers of the newest entries that a search finds, and how many it finds.</summary>
    public async Task<(int[] Entries, int Total)> Newest(
        SearchRequest request,
        int most,
        CancellationToken stop = default
    )
    {
        var visible = await audiences.VisibleTo(current.Actor, stop);
        var query = await compiler.Compile(request.Text, stop);
        if (
            await Numbers(request, stop) is not { } numbers
            || (request.Text.Length > 0 && query.All is null)
        )
        {
            return ([], 0);
        }
        var matches = await matcher.Find(
            query.All,
            numbers,
            visible,
            StateFilter.Of(request, await supersessions.ByState(stop)),
            stop
        );
        return ([.. matches.ByDate.Take(most)], matches.Total);
    }

    private Task<List<Hit>> Page(
        SearchRequest request,
        CompiledQuery query,
        Matches matches,
        int[] visible,
        CancellationToken stop
    )
    {
        var skip = (request.Page - 1) * SearchRequest.PageSize;
        return matches.Total == 0 ? Task.FromResult(new List<Hit>())
            : ByRelevance(request, query)
                ? hits.ByRelevance(query, matches.Candidates, visible, skip, stop)
            : hits.InOrder(
                [.. matches.ByDate.Skip(skip).Take(SearchRequest.PageSize)],
                visible,
                stop
            );
    }

    private static IEnumerable<Hit> WithCited(IReadOnlyList<Hit> page, Hit? cited) =>
        cited is null
            ? page
            :
            [
                cited,
                .. page.Where(hit =>
                    hit.InstrumentKey != cited.InstrumentKey || hit.Path != cited.Path
                ),
            ];

    private static bool ByRelevance(SearchRequest request, CompiledQuery query) =>
        query.All is not null && request.Order == HitOrder.Relevance;

    private static int Reachable(SearchRequest request, CompiledQuery query, Matches matches) =>
        ByRelevance(request, query) ? matches.Candidates.Length : matches.ByDate.Length;

    // How many there are of each standing whichever is chosen, so that one goes from the one to the other.
    private async Task<IReadOnlyList<FacetCount>> Standings(
        SearchRequest request,
        CompiledQuery query,
        Matches matches,
        TextsByState states,
        int[] visible,
        CancellationToken stop
    )
    {
        var any = request.With(FacetDimension.Standing, null).With(FacetDimension.Kind, null);
        var all =
            any.Filters.Count == request.Filters.Count ? matches
            : await Numbers(any, stop) is { } numbers
                ? await matcher.Find(query.All, numbers, visible, StateFilter.Of(any, states), stop)
            : Matches.None;
        return (await Counts(all, states, stop)).GetValueOrDefault(FacetDimension.Standing) ?? [];
    }

    // A filter value that no text carries finds nothing; it is no error.
    private async Task<int[]?> Numbers(SearchRequest request, CancellationToken stop)
    {
        var numbers = new List<int>();
        foreach (
            var (dimension, value) in request.Filters.Where(f => f.Key != FacetDimension.State)
        )
        {
            if (await facets.Find(dimension, value, stop) is not { } number)
            {
                return null;
            }
            numbers.Add(number);
        }
        return [.. numbers];
    }

    private async Task<IReadOnlyDictionary<FacetDimension, IReadOnlyList<FacetCount>>> Counts(
        Matches matches,
        TextsByState states,
        CancellationToken stop
    )
    {
        var counts = new List<(FacetDimension Dimension, FacetCount Count)>(matches.Counts.Count);
        foreach (var (number, count) in matches.Counts)
        {
            var (dimension, value) = await facets.Value(number, stop);
            counts.Add((dimension, new(value, count)));
        }
        counts.AddRange(
            StateFilter.Counts(matches, states).Select(one => (FacetDimension.State, one))
        );
        return counts
            .GroupBy(pair => pair.Dimension)
            .ToDictionary(
                group => group.Key,
                group =>
                    (IReadOnlyList<FacetCount>)(
                        group.Key == FacetDimension.Year
                            ?
                            [
                                .. group
                                    .Select(pair => pair.Count)
                                    .OrderByDescending(
                                        count => count.Value,
                                        StringComparer.Ordinal
                                    ),
                            ]
                            :
                            [
                                .. group
                                    .Select(pair => pair.Count)
                                    .OrderByDescending(count => count.Count)
                                    .ThenBy(count => count.Value, StringComparer.Ordinal),
                            ]
                    )
            );
    }
}

/// <summary>How many hits have a value.</summary>
internal sealed record FacetCount(string Value, int Count);

/// <summary>What a search answers.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Total">Hits, exact; shown exactly up to ten thousand.</param>
/// <param name="Facets">Hits by value, most first, years newest first.</param>
/// <param name="Standings">Hits by standing, as they are without a filter by standing or kind.</param>
/// <param name="Hits">One page.</param>
/// <param name="Reachable">As many hits as the pages reach.</param>
/// <param name="DidYouMean">A query that may have been meant, or null.</param>
internal sealed record SearchAnswer(
    SearchRequest Request,
    int Total,
    IReadOnlyDictionary<FacetDimension, IReadOnlyList<FacetCount>> Facets,
    IReadOnlyList<FacetCount> Standings,
    IReadOnlyList<Hit> Hits,
    int Reachable,
    string? DidYouMean
)
{
    public int Pages => (Reachable + SearchRequest.PageSize - 1) / SearchRequest.PageSize;

    public static SearchAnswer Nothing(SearchRequest request, Hit? cited) =>
        new(
            request,
            0,
            new Dictionary<FacetDimension, IReadOnlyList<FacetCount>>(),
            [],
            cited is null ? [] : [cited],
            0,
            null
        );
}
