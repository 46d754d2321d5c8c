using Puebla.Bench.Boards;
using Puebla.Bench.Desks;
using Puebla.Bench.Dossiers;
using Puebla.Bench.Measuring;
using Puebla.Bench.Pages;
using Puebla.Bench.Processes;
using Puebla.Bench.Search;
using Puebla.Bench.Texts;

namespace Puebla.Bench;

/// <summary>A group of figures.</summary>
internal sealed record Bench(string Name, Func<Ground, IAsyncEnumerable<Figure>> Run);

/// <summary>Every group, in the order in which they run.</summary>
internal static class Benches
{
    public static IReadOnlyList<Bench> All { get; } =
    [
        new("parse", ParseBench.Run),
        new("pages", PageBench.Run),
        new("search", SearchBench.Run),
        new("precedents", PrecedentBench.Run),
        new("dossier", DossierBench.Run),
        new("signed-in", SignedInBench.Run),
        new("desk", DeskBench.Run),
        new("boards", BoardBench.Run),
        new("import", ImportBench.Run),
        new("hand-in", IntakeBench.Run),
        new("memory", MemoryBench.Run),
    ];
}
