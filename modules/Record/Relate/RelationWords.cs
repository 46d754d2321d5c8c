using System.Resources;
using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Record.Relate;

/// <summary>Names what one text does to another in the sentences of the journal: <c>Replaces.Out</c>.</summary>
internal sealed class RelationWords : INames
{
    private static readonly ResourceManager Words = new(
        typeof(Texts).FullName!,
        typeof(Texts).Assembly
    );

    public string Kind => "relation";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => new(Words.GetString($"Tie.{key}", language.Culture));
}
