using System.Collections.Frozen;
using Puebla.Desk.Data;
using Puebla.Desk.PassOn;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;

namespace Puebla.Desk.MyDesk;

/// <summary>What is asked of one who asks, with what colleagues passed to them, in the order of the desk. Read once a request: the head counts what the page then shows.</summary>
internal sealed class DeskReader(AskedGathering gathering, PassedLines passed)
{
    private readonly Dictionary<(string, Language), Task<DeskLines>> _read = [];

    public Task<DeskLines> Of(Actor actor, Language language, CancellationToken stop) =>
        _read.TryGetValue((actor.Id, language), out var known)
            ? known
            : _read[(actor.Id, language)] = Read(actor, language, stop);

    private async Task<DeskLines> Read(Actor actor, Language language, CancellationToken stop)
    {
        var gathered = await gathering.Of(actor, language, stop);
        if (actor.PersonId is not { } person || actor.Mandates.Count == 0)
        {
            return new([], FrozenSet<string>.Empty, [], gathered.Missing);
        }
        var passings = await passed.Of(person, gathered.Lines, stop);
        var own = gathered.Lines.ToDictionary(line => line.Key);
        var mine = passings.Where(one => one.To.Exists(to => to.PersonId == person)).ToList();
        // What is asked of the colleague as well is theirs already; opening it is noted all the same.
        foreach (var one in mine.Where(one => own.ContainsKey(one.Key)))
        {
            own[one.Key] = own[one.Key] with { Link = DeskPlaces.PassedSpanish(one.Id) };
        }
        var others = mine.Where(one => !own.ContainsKey(one.Key)).ToList();
        var still = await passed.Still(others, language, stop);
        var lines = own
            .Values.Concat(others.Select(one => AsMine(one, still[one.Id], actor)).OfType<Asked>())
            .DistinctBy(line => line.Key);
        return new(
            [.. Urgency.Order(lines)],
            own.Keys.ToFrozenSet(StringComparer.Ordinal),
            passings,
            [.. gathered.Missing.Union(still.Values.SelectMany(one => one.Missing))]
        );
    }

    // In the colleague's own mandate for the party, and only while they may see what it is about. What the sender could do besides is theirs.
    private static Asked? AsMine(Passing passing, StillAsked still, Actor actor) =>
        still.Line is { } line
        && PassingReader.MandateOf(actor, passing) is { } mandate
        && actor.BelongsTo(line.Audience)
            ? line with
            {
                Mandate = mandate,
                Link = DeskPlaces.PassedSpanish(passing.Id),
                Steps = [],
            }
            : null;
}

/// <summary>The desk of a person.</summary>
/// <param name="Lines">What is asked, the most urgent first.</param>
/// <param name="Own">Keys of those that are asked of the person; the others were passed to them.</param>
/// <param name="Passings">Those of the lines that were passed to the person, by them, or by another of their party.</param>
/// <param name="Missing">The modules that could not be asked.</param>
internal sealed record DeskLines(
    IReadOnlyList<Asked> Lines,
    IReadOnlySet<string> Own,
    IReadOnlyList<Passing> Passings,
    IReadOnlyList<string> Missing
);
