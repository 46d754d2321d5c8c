using Puebla.Commitments.Data;
using Puebla.Commitments.Words;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.WorkingDays;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Detail;

/// <summary>What was asked, as everybody sees it who may see the text.</summary>
internal sealed class RequestReader(CitedReader cited, IRecordNames names, DeadlineWords deadlines)
{
    /// <summary>Reads it; that a confidential text is shown is noted before.</summary>
    public async Task<RequestView> Of(Commitment row, CancellationToken stop)
    {
        var text = await cited.Of(row.AddressId, row.InstrumentId, stop);
        var named = new List<string>();
        foreach (var line in row.Lines.Where(line => line.IsAsked))
        {
            named.Add(await names.Addressee(line.Addressee, stop));
        }
        return new(
            row.Words,
            row.Language,
            text.Citation,
            text.Link,
            text.Title,
            row.Act,
            text.Place?.Body is { } body ? await names.Addressee(body, stop) : null,
            row.AskedOn,
            Asked(named, row.AwaitsNames),
            await deadlines.Of(row.Deadline, stop),
            row.Deadline.Words,
            row.Deadline.Condition,
            row.Deadline.Due,
            text.Place?.IsSample ?? false
        )
        {
            AwaitsNames = row.AwaitsNames,
            Reckoning = row.Deadline.Reckoning is { } kept
                ? WorkingDaysJson.Read<Reckoning>(kept)
                : null,
        };
    }

    /// <summary>Those asked as one phrase, also where the text leaves their names open.</summary>
    public static string Asked(IReadOnlyList<string> named, bool awaitsNames)
    {
        var language = LanguageExtensions.Current;
        var list = CommitmentWords.List(named, language);
        return !awaitsNames ? list
            : named.Count == 0 ? CommitmentWords.Of("Asked.Unnamed", language)
            : CommitmentWords.Of("Asked.UnnamedAnd", language, list);
    }
}
