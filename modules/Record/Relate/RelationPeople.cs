using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Record.Relate;

/// <summary>Names those who set, matched and removed relations.</summary>
internal sealed class RelationPeople(ISentences sentences)
{
    /// <summary>By their opaque ids.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Of(
        IEnumerable<RelationView> relations,
        CancellationToken stop
    )
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var id in relations.SelectMany(one => one.Steps).Select(step => step.By).Distinct()
        )
        {
            named[id] = await sentences.Name("person", id, LanguageExtensions.Current, stop);
        }
        return named;
    }
}
