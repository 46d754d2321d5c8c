using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Relate.Rules;

namespace Puebla.Record.Ties;

/// <summary>Which texts are superseded today for the one who asks. It follows from the relations that stand and from the day at the Secretariat's seat: nothing has to run for it.</summary>
internal sealed class Supersessions(
    KeptStates kept,
    Audiences audiences,
    ICurrentActor current,
    TimeProvider clock
)
{
    /// <summary>The superseded texts, each with the day since which it is; null where nothing tells it.</summary>
    public async Task<IReadOnlyDictionary<int, DateOnly?>> Today(CancellationToken stop = default)
    {
        var states = await kept.Get(stop);
        var visible = await audiences.VisibleTo(current.Actor, stop);
        return Replacement.At(states.Replacements, visible.ToHashSet(), Day);
    }

    /// <summary>Whether one of them is; null where not.</summary>
    public async Task<Superseded?> Of(int instrumentId, CancellationToken stop = default) =>
        (await Today(stop)).TryGetValue(instrumentId, out var since) ? new(since, Day) : null;

    /// <summary>The texts by state.</summary>
    public async Task<TextsByState> ByState(CancellationToken stop = default)
    {
        var superseded = await Today(stop);
        var states = await kept.Get(stop);
        return new(
            [
                .. superseded
                    .Keys.Concat(With(states, InstrumentState.Superseded))
                    .Distinct()
                    .Order(),
            ],
            [.. With(states, InstrumentState.Draft).Order()],
            [.. states.NotAdopted.Keys.Concat(superseded.Keys).Distinct().Order()]
        );
    }

    private DateOnly Day => JournalDay.Of(clock.GetUtcNow());

    private static IEnumerable<int> With(StatesOfTexts states, InstrumentState state) =>
        states.NotAdopted.Where(one => one.Value == state).Select(one => one.Key);
}

/// <summary>Numbers of instruments by their state; the rest of them is in force.</summary>
/// <param name="Superseded">Another took their place.</param>
/// <param name="Draft">Not adopted yet.</param>
/// <param name="NotInForce">These and whatever nobody adopts.</param>
internal sealed record TextsByState(int[] Superseded, int[] Draft, int[] NotInForce)
{
    public const string IsSuperseded = "superseded";
    public const string IsDraft = "draft";
    public const string InForce = "in-force";

    /// <summary>The state of an instrument where it is not in force; null else.</summary>
    public string? Of(int instrument) =>
        Superseded.Contains(instrument) ? IsSuperseded
        : Draft.Contains(instrument) ? IsDraft
        : null;
}

/// <summary>That another text took the place of one.</summary>
/// <param name="Since">From which day on; null where nothing tells.</param>
/// <param name="Day">The day on which it was asked.</param>
public sealed record Superseded(DateOnly? Since, DateOnly Day);
