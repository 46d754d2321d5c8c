using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Detail;

/// <summary>Evidence as the one who asks may see it now, whatever it was for when it was given: a document closed since is withheld, and left out where its existence is confidential.</summary>
internal sealed class EvidenceReader(IRecordedDocuments documents)
{
    public async Task<ILookup<int, EvidenceView>> Of(
        IReadOnlyCollection<Evidence> all,
        CancellationToken stop
    )
    {
        var known = await documents.Of(
            [.. all.Select(one => one.InstrumentKey).OfType<string>()],
            stop
        );
        return all.OrderBy(one => one.Id)
            .Select(one => (one.ReportId, View: View(one, known)))
            .Where(one => one.View is not null)
            .ToLookup(one => one.ReportId, one => one.View!);
    }

    private static EvidenceView? View(
        Evidence one,
        IReadOnlyDictionary<string, RecordedDocument> known
    )
    {
        if (one.InstrumentKey is not { } key)
        {
            return new(one.Words ?? "", null, one.Day);
        }
        return known.GetValueOrDefault(key) switch
        {
            null => null,
            { Title: { } title } seen => new(title, seen.Link, null),
            _ => new(
                CommitmentWords.Of("Evidence.Withheld", LanguageExtensions.Current),
                null,
                null
            ),
        };
    }
}
