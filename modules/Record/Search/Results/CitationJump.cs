using System.Text.RegularExpressions;
using Npgsql;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Results;

/// <summary>Understands a citation as a query: <c>GRCM 2021 1.e</c>, <c>grcm-2021-12-01</c>, <c>GRCM 2021-12-01, conclusión 1(e)</c>.</summary>
internal sealed partial class CitationJump(NpgsqlDataSource database)
{
    private const string Sql = $"""
        select {HitReader.Columns}
        from record.instrument i
        join record.version v on v.instrument_id = i.id and v.is_current
        join record.provision p on p.version_id = v.id
        join record.address a on a.id = p.address_id
        where i.audience_id = any($1) and i.key like $2 || '%' and (($3 = '' and p.position = 0) or a.path = $3)
        order by i.key, (v.language = 'es') desc limit 1
        """;

    public async Task<Hit?> Find(string text, int[] visible, CancellationToken stop)
    {
        var (key, path) = Read(text);
        if (key.Length == 0)
        {
            return null;
        }
        await using var command = database.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = visible });
        command.Parameters.Add(new() { Value = key });
        command.Parameters.Add(new() { Value = path });
        await using var row = await command.ExecuteReaderAsync(stop);
        if (!await row.ReadAsync(stop))
        {
            return null;
        }
        var hit = HitReader.Of(row);
        return hit with { IsCited = true, Snippet = Snippets.Of(hit.Text, []) };
    }

    /// <summary>Beginning of the key, and the path; empty where the text is no citation.</summary>
    internal static (string Key, string Path) Read(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
        {
            return ("", "");
        }
        var key =
            $"{Folding.Fold(match.Groups["body"].Value).Trim().Replace(' ', '-')}-{match.Groups["date"].Value}";
        var path = Parts().Replace(match.Groups["path"].Value.ToLowerInvariant(), ".").Trim('.');
        return (
            key,
            match.Groups["word"].Value.StartsWith("rec", StringComparison.OrdinalIgnoreCase)
            && path.Length > 0
                ? "r." + path
                : path
        );
    }

    [GeneratedRegex(
        @"^(?<body>[\p{L}][\p{L}\- ]{1,40}?)[ \-](?<date>(?:19|20)\d\d(?:-\d\d){0,2}(?:-\d)?)(?:[,/]?\s*(?:(?<word>\p{L}{4,})\s+)?(?<path>\d{1,3}(?:[.()\s]*[a-z0-9]{1,4}\)?)*|[a-z]\.\d{1,3}))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    [GeneratedRegex(@"[.()\s]+")]
    private static partial Regex Parts();
}
