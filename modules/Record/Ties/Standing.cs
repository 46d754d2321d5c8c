using Puebla.Conference.Contracts;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Ties;

/// <summary>How far a text got, as far as the Conference's registers say.</summary>
internal static class Standing
{
    /// <summary>The name of the resource that holds the word; null for what is not adopted, as a publication of which no register tells.</summary>
    public static string? Of(InstrumentView instrument, ConferenceFacts facts)
    {
        if (instrument.IsSample)
        {
            return "State.Sample";
        }
        if (instrument.State == InstrumentState.Kept)
        {
            return "State.Kept";
        }
        if (facts.DocumentOf(instrument) is { } document)
        {
            return facts.Relations.Any(relation =>
                relation.Kind == Conference.Contracts.RelationKind.ReplacedBy
                && relation.Source == $"document:{document.Key}"
            )
                ? "State.Superseded"
                : "State." + document.State;
        }
        return
            instrument.State == InstrumentState.Adopted
            && KeptStates.NeverAdopted.Contains(instrument.Kind)
            ? null
            : "State." + instrument.State;
    }

    /// <summary>Whether the word is of a text that holds as long as nothing takes its place.</summary>
    public static bool Holds(string? word) => word is "State.Adopted" or "State.Modified";
}
