using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Figures;

/// <summary>Tries queries before they are proposed to a visitor: none of them may come back empty.</summary>
internal sealed class ProposedQueries(ConferenceDb db)
{
    public async Task<IReadOnlyList<string>> ThatFind(
        IReadOnlyList<string> queries,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        var configuration = language == Language.English ? "english" : "spanish";
        var finding = new List<string>();
        foreach (var query in queries)
        {
            var folded = Folding.FoldFor(language.Code, query);
            var found = await db.Set<SearchEntry>()
                .AnyAsync(
                    entry =>
                        entry.AudienceId == Audiences.PublicId
                        && entry.Words.Matches(EF.Functions.PlainToTsQuery(configuration, folded)),
                    stop
                );
            if (found)
            {
                finding.Add(query);
            }
        }
        return finding;
    }
}
