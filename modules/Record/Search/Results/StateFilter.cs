using Puebla.Record.Data;
using Puebla.Record.Search.Query;
using Puebla.Record.Ties;

namespace Puebla.Record.Search.Results;

/// <summary>The state of a text as a filter. No entry carries it, for it follows from relations and the day.</summary>
/// <param name="Instruments">The instruments that are meant or left out; null where nothing is asked for.</param>
/// <param name="Excludes">Whether they are left out.</param>
internal sealed record StateFilter(int[]? Instruments, bool Excludes)
{
    /// <summary>Any state.</summary>
    public static StateFilter None { get; } = new(null, false);

    /// <summary>A state that no text has finds nothing.</summary>
    public static StateFilter Of(SearchRequest request, TextsByState states) =>
        request.Filters.GetValueOrDefault(FacetDimension.State) switch
        {
            null => None,
            TextsByState.InForce => new(states.NotInForce, true),
            TextsByState.IsSuperseded => new(states.Superseded, false),
            TextsByState.IsDraft => new(states.Draft, false),
            _ => new([], false),
        };

    /// <summary>What tells an answer from that of another day.</summary>
    public string Key =>
        Instruments is null ? "" : $"|{(Excludes ? '-' : '+')}{string.Join(',', Instruments)}";

    /// <summary>How many hits are of texts in each state; states without any are missing.</summary>
    public static IReadOnlyList<FacetCount> Counts(Matches matches, TextsByState states)
    {
        int Of(int[] instruments) =>
            instruments.Sum(one => matches.ByInstrument.GetValueOrDefault(one));
        FacetCount[] all =
        [
            new(TextsByState.InForce, matches.Total - Of(states.NotInForce)),
            new(TextsByState.IsSuperseded, Of(states.Superseded)),
            new(TextsByState.IsDraft, Of(states.Draft)),
        ];
        return [.. all.Where(one => one.Count > 0)];
    }
}
