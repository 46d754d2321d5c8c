namespace Puebla.Record.Documents.Folders;

/// <summary>Documents that agree in all by which folders and filters go.</summary>
internal sealed record CountedDocuments(
    string? Body,
    string[] OtherBodies,
    string? MeetingKey,
    string Kind,
    int? Year,
    int Count
)
{
    /// <summary>Every body that they belong to.</summary>
    public IEnumerable<string> Bodies =>
        (Body is null ? OtherBodies : OtherBodies.Prepend(Body)).Distinct(StringComparer.Ordinal);
}

/// <summary>A folder or filter value with how many documents it holds.</summary>
internal sealed record FolderCount(string Key, int Count);

/// <summary>Counts documents by each folder and filter: a filter is counted as if it were the only one still to be chosen.</summary>
internal sealed class DocumentCounts(
    IReadOnlyCollection<CountedDocuments> all,
    FolderRequest request
)
{
    /// <summary>By body; a document of two bodies is in both folders.</summary>
    public IReadOnlyList<FolderCount> Bodies =>
        Of(
            request with
            {
                Body = null,
                Meeting = null,
            },
            one => one.Bodies.DefaultIfEmpty(FolderRequest.None)
        );

    /// <summary>By meeting.</summary>
    public IReadOnlyList<FolderCount> Meetings =>
        Of(request with { Meeting = null }, one => [one.MeetingKey ?? FolderRequest.None]);

    /// <summary>By kind.</summary>
    public IReadOnlyList<FolderCount> Kinds => Of(request with { Kind = null }, one => [one.Kind]);

    /// <summary>By year, 0 for those without a date; the latest first.</summary>
    public IReadOnlyList<FolderCount> Years =>
        [
            .. Of(
                    request with
                    {
                        Year = null,
                    },
                    one =>
                        [
                            (one.Year ?? 0).ToString(
                                System.Globalization.CultureInfo.InvariantCulture
                            ),
                        ]
                )
                .OrderByDescending(year =>
                    int.Parse(year.Key, System.Globalization.CultureInfo.InvariantCulture)
                ),
        ];

    /// <summary>How many are asked for.</summary>
    public int Total => all.Where(one => Fits(one, request)).Sum(one => one.Count);

    private List<FolderCount> Of(
        FolderRequest asked,
        Func<CountedDocuments, IEnumerable<string>> keys
    ) =>
        [
            .. all.Where(one => Fits(one, asked))
                .SelectMany(one => keys(one).Select(key => (Key: key, one.Count)))
                .GroupBy(pair => pair.Key, pair => pair.Count, StringComparer.Ordinal)
                .Select(group => new FolderCount(group.Key, group.Sum()))
                .OrderByDescending(folder => folder.Count)
                .ThenBy(folder => folder.Key, StringComparer.Ordinal),
        ];

    private static bool Fits(CountedDocuments one, FolderRequest asked) =>
        (
            asked.Body is null
            || (
                asked.Body == FolderRequest.None
                    ? !one.Bodies.Any()
                    : one.Bodies.Contains(asked.Body, StringComparer.Ordinal)
            )
        )
        && (asked.Meeting is null || (one.MeetingKey ?? FolderRequest.None) == asked.Meeting)
        && (asked.Kind is null || one.Kind == asked.Kind)
        && (asked.Year is null || (one.Year ?? 0) == asked.Year);
}
