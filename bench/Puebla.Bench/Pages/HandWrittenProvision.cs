using System.Text;
using System.Text.Encodings.Web;
using Npgsql;

namespace Puebla.Bench.Pages;

/// <summary>A provision with its clauses and its neighbours.</summary>
internal static class HandWrittenProvision
{
    private const string Instrument = """
        select i.key, coalesce(i.title_spanish, i.title_english), i.start, v.id, v.language, v.number, v.is_current, o.file_name, o.sha256
        from record.instrument i join record.version v on v.instrument_id = i.id join record.original o on o.id = v.original_id
        where i.key = $1 and i.audience_id = any($2) order by v.number
        """;

    private const string Paragraphs = """
        select p.id, a.path, p.label, p.text, p.level from record.provision p join record.address a on a.id = p.address_id
        where p.version_id = $1 order by p.position
        """;

    private const string Clauses =
        "select act, requested, addressees, deadline_text, text from record.clause where provision_id = $1 order by position";

    private static readonly int[] Public = [1];

    public static async Task<string> Write(
        NpgsqlDataSource database,
        PageFrame frame,
        string key,
        string path
    )
    {
        await using var connection = await database.OpenConnectionAsync();
        var (title, version) = await Title(connection, key);
        var (at, all) = await Neighbours(connection, version, path);
        var (id, label, text) = all[at];
        var page = new StringBuilder(frame.Before, 16 * 1024);
        page.Append("<h1>")
            .Append(Encoded(key))
            .Append(", ")
            .Append(path)
            .Append("</h1><p>")
            .Append(Encoded(title));
        page.Append("</p><blockquote>")
            .Append(label)
            .Append(' ')
            .Append(Encoded(text))
            .Append("</blockquote><table>");
        await AppendClauses(page, connection, id);
        page.Append("</table><nav>");
        foreach (var (_, near, _) in all.Skip(at - 1).Take(3))
        {
            page.Append("<a href=\"/acervo/")
                .Append(key)
                .Append('/')
                .Append(near)
                .Append("\">")
                .Append(near)
                .Append("</a>");
        }
        return page.Append("</nav>").Append(frame.After).ToString();
    }

    private static async Task<(string Title, int Version)> Title(
        NpgsqlConnection connection,
        string key
    )
    {
        await using var command = new NpgsqlCommand(Instrument, connection);
        command.Parameters.Add(new() { Value = key });
        command.Parameters.Add(new() { Value = Public });
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetString(1), row.GetInt32(3));
    }

    private static async Task<(int At, List<(long Id, string Label, string Text)> All)> Neighbours(
        NpgsqlConnection connection,
        int version,
        string path
    )
    {
        await using var command = new NpgsqlCommand(Paragraphs, connection);
        command.Parameters.Add(new() { Value = version });
        await using var row = await command.ExecuteReaderAsync();
        var all = new List<(long, string, string)>();
        var at = 0;
        while (await row.ReadAsync())
        {
            at = row.GetString(1) == path ? all.Count : at;
            all.Add((row.GetInt64(0), row.GetString(1), row.GetString(3)));
        }
        return (at, all);
    }

    private static async Task AppendClauses(
        StringBuilder page,
        NpgsqlConnection connection,
        long id
    )
    {
        await using var command = new NpgsqlCommand(Clauses, connection);
        command.Parameters.Add(new() { Value = id });
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            page.Append("<tr><td>")
                .Append(Encoded(row.IsDBNull(0) ? "" : row.GetString(0)))
                .Append("</td><td>");
            page.AppendJoin(", ", row.GetFieldValue<string[]>(2)).Append("</td><td>");
            page.Append(Encoded(row.GetString(4))).Append("</td></tr>");
        }
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
