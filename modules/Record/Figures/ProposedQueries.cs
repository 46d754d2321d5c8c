using Puebla.Kernel.Access;
using Puebla.Record.Search.Query;
using Puebla.Record.Search.Results;

namespace Puebla.Record.Figures;

/// <summary>Tries queries as a visitor's search would, before they are proposed: none of them may come back empty.</summary>
internal sealed class ProposedQueries(QueryCompiler compiler, Matcher matcher)
{
    public async Task<IReadOnlyList<string>> ThatFind(
        IReadOnlyList<string> queries,
        CancellationToken stop
    )
    {
        var finding = new List<string>();
        foreach (var query in queries)
        {
            var compiled = await compiler.Compile(query, stop);
            if (
                compiled.All is { } all
                && (await matcher.Find(all, [], [Audiences.PublicId], StateFilter.None, stop)).Total
                    > 0
            )
            {
                finding.Add(query);
            }
        }
        return finding;
    }
}
