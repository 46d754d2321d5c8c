using System.Globalization;
using Npgsql;
using Puebla.Bench.Measuring;

namespace Puebla.Bench.Search;

internal enum QueryKind
{
    RareWord,
    TwoWords,
    CommonWord,
    Phrase,
    Exclusion,
    Filtered,
    Browsing,
    Typing,
    Citation,
}

/// <summary>One request, to the product and to the reference.</summary>
internal sealed record Asked(QueryKind Kind, string Product, string Plain);

/// <summary>A mixed load: words by their frequency, phrases that stand in the texts, filters, browsing, typing, citations; half in Spanish, half in English. Drawn from a pool so large that hardly one comes twice.</summary>
internal sealed class SearchQueries
{
    // Of twenty requests: what a reader does most comes most.
    private static readonly QueryKind[] Mix =
    [
        .. Enumerable.Repeat(QueryKind.RareWord, 3),
        .. Enumerable.Repeat(QueryKind.TwoWords, 4),
        .. Enumerable.Repeat(QueryKind.CommonWord, 2),
        .. Enumerable.Repeat(QueryKind.Phrase, 2),
        QueryKind.Exclusion,
        .. Enumerable.Repeat(QueryKind.Filtered, 3),
        .. Enumerable.Repeat(QueryKind.Browsing, 2),
        .. Enumerable.Repeat(QueryKind.Typing, 2),
        QueryKind.Citation,
    ];

    private readonly Random _random = new(2026);
    private readonly IReadOnlyList<string> _words = new Synthetic(1996).Words;
    private readonly HashSet<(string, string)> _asked = [];
    private readonly string[] _phrases;
    private readonly string[] _keys;
    private readonly string[] _bodies;
    private int _drawn;
    private int _repeated;

    private SearchQueries(string[] phrases, string[] keys, string[] bodies) =>
        (_phrases, _keys, _bodies) = (phrases, keys, bodies);

    public static async Task<SearchQueries> DrawnFrom(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        return new(
            await Column(
                source,
                "select array_to_string((regexp_split_to_array(text, ' '))[9:11], ' ') from record.provision where id % 37 = 5 limit 5000"
            ),
            await Column(source, "select key from record.instrument order by id limit 5000"),
            await Column(
                source,
                "select distinct body from record.instrument where body is not null"
            )
        );
    }

    public static string Name(QueryKind kind) =>
        kind switch
        {
            QueryKind.RareWord => "a rare word",
            QueryKind.TwoWords => "two words",
            QueryKind.CommonWord => "a very common word",
            QueryKind.Phrase => "a phrase",
            QueryKind.Exclusion => "a word without another",
            QueryKind.Filtered => "a word and filters",
            QueryKind.Browsing => "filters without words",
            QueryKind.Typing => "suggestions while typing",
            _ => "a citation",
        };

    public IReadOnlyList<Asked> Draw(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => One(Mix[_random.Next(Mix.Length)]))];

    public IReadOnlyList<Asked> Draw(int count, QueryKind kind) =>
        [.. Enumerable.Range(0, count).Select(_ => One(kind))];

    public string Describe() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_drawn} requests drawn, {100.0 * _repeated / _drawn:0} % of them a query and filters that had been asked before in this run (the very common words are twenty). No address comes twice, so the page cache answers none; the search's own memory of large results answers a repeated one, as it would for readers."
        );

    // The number makes every address another, so that the page cache answers none of them.
    private Asked One(QueryKind kind)
    {
        var (text, filters) = kind switch
        {
            QueryKind.RareWord => (Rare(), []),
            QueryKind.TwoWords => (
                _random.Next(2) == 0 ? $"{Rare()} {Common()}" : $"{Middle()} {Common()}",
                []
            ),
            QueryKind.CommonWord => (Common(), []),
            QueryKind.Phrase => ($"\"{Any(_phrases)}\"", []),
            QueryKind.Exclusion => ($"{Middle()} -{Common()}", []),
            QueryKind.Filtered => (_random.Next(2) == 0 ? Common() : Middle(), Filters()),
            QueryKind.Browsing => ("", Filters()),
            QueryKind.Typing => (Any(_words)[..^1], []),
            _ => (
                $"{Any(_keys)} {_random.Next(1, Synthetic.ParagraphsPerDocument)}",
                (string?[])[]
            ),
        };
        var repeated = !_asked.Add((text, string.Join('|', filters)));
        _repeated += repeated ? 1 : 0;
        return new(kind, Product(kind, text, filters), Plain(kind, text, filters));
    }

    private string Product(QueryKind kind, string text, string?[] filters)
    {
        var english = _random.Next(2) == 0;
        var path = (kind == QueryKind.Typing, english) switch
        {
            (true, true) => "/en/suggestions",
            (true, false) => "/sugerencias",
            (false, true) => "/en/search",
            (false, false) => "/buscar",
        };
        string[] names = english ? ["body", "year"] : ["organo", "anio"];
        return Address(path, text, names, filters);
    }

    private string Plain(QueryKind kind, string text, string?[] filters) =>
        Address(
            kind switch
            {
                QueryKind.Typing => "/words",
                QueryKind.Citation => "/citation",
                _ => "/search",
            },
            text,
            ["body", "year"],
            filters
        );

    private string Address(string path, string text, string[] names, string?[] filters) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}?n={_drawn++}")
        + (text.Length == 0 ? "" : $"&q={Uri.EscapeDataString(text)}")
        + string.Concat(
            names.Zip(filters, (name, value) => value is null ? "" : $"&{name}={value}")
        );

    private string?[] Filters() =>
        _random.Next(3) switch
        {
            0 => [Any(_bodies), null],
            1 => [null, Year()],
            _ => [Any(_bodies), Year()],
        };

    private string Year() => _random.Next(1996, 2025).ToString(CultureInfo.InvariantCulture);

    private string Any(IReadOnlyList<string> values) => values[_random.Next(values.Count)];

    private string Common() => _words[_random.Next(20)];

    private string Middle() => _words[_random.Next(20, 520)];

    private string Rare() => _words[_random.Next(1_000, 31_000)];

    private static async Task<string[]> Column(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }
        return [.. values];
    }
}
