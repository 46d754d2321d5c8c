using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Npgsql;
using NpgsqlTypes;
using Puebla.Bench.Measuring;
using Puebla.Record.Search.Text;

namespace Puebla.Bench.Search;

/// <summary>What one writes by hand in an afternoon: a thousand candidates as the index gives them, ranked, twenty shown with the words marked by PostgreSQL. It counts nothing, offers no filters and knows no audiences, names or languages.</summary>
internal static class SearchReference
{
    private const string Filter = """
        join record.instrument i on i.id = e.instrument_id
          and ($2::text is null or i.body = $2) and ($3::int is null or extract(year from i.start)::int = $3)
        """;

    private static readonly string Filtered = Found(Filter);
    private static readonly string Unfiltered = Found("");

    private const string Newest = """
        select coalesce(i.title_spanish, i.title_english), i.key, a.path, p.text from (
          select e.provision_id, i.id, i.start from record.search_entry e join record.instrument i on i.id = e.instrument_id
          where ($1::text is null or i.body = $1) and ($2::int is null or extract(year from i.start)::int = $2)
          order by i.start desc, e.provision_id limit 20) h
        join record.instrument i on i.id = h.id join record.provision p on p.id = h.provision_id
        join record.address a on a.id = p.address_id order by h.start desc, h.provision_id
        """;

    private const string Cited = """
        select coalesce(i.title_spanish, i.title_english), i.key, a.path, p.text from record.instrument i
        join record.address a on a.instrument_id = i.id join record.provision p on p.address_id = a.id
        where i.key = $1 and a.path = $2 limit 20
        """;

    private const string Words =
        "select folded from record.word where audience_id = 1 and folded >= $1 and folded < $2 order by length(folded) limit 8";

    public static Task<WebApplication> StartAsync(string connectionString)
    {
        var database = NpgsqlDataSource.Create(connectionString + ";Max Auto Prepare=20");
        return Bare.StartAsync(site =>
        {
            site.MapGet(
                "/search",
                (string? q, string? body, int? year) =>
                    q is null ? Page(database, Newest, Text(body), Year(year))
                    : body is null && year is null
                        ? Page(database, Unfiltered, Text(Folding.FoldFor("es", q)))
                    : Page(
                        database,
                        Filtered,
                        Text(Folding.FoldFor("es", q)),
                        Text(body),
                        Year(year)
                    )
            );
            site.MapGet(
                "/citation",
                (string q) => Page(database, Cited, Text(q.Split(' ')[0]), Text(q.Split(' ')[1]))
            );
            site.MapGet(
                "/words",
                (string q) =>
                    Page(database, Words, Text(Folding.Fold(q)), Text(Folding.Fold(q) + '\uFFFF'))
            );
            site.Lifetime.ApplicationStopped.Register(database.Dispose);
        });
    }

    private static string Found(string filter) =>
        $"""
            with c as materialized (
              select e.provision_id, e.instrument_id, e.words from record.search_entry e {filter}
              where e.words @@ websearch_to_tsquery('spanish', $1) limit 1000),
            h as (select c.*, ts_rank_cd(c.words, websearch_to_tsquery('spanish', $1)) as rank from c
              order by rank desc, provision_id limit 20)
            select coalesce(i.title_spanish, i.title_english), i.key, a.path,
              ts_headline('spanish', p.text, websearch_to_tsquery('spanish', $1), 'MaxWords=40,MinWords=20')
            from h join record.instrument i on i.id = h.instrument_id join record.provision p on p.id = h.provision_id
            join record.address a on a.id = p.address_id order by h.rank desc, h.provision_id
            """;

    private static async Task<IResult> Page(
        NpgsqlDataSource database,
        string sql,
        params NpgsqlParameter[] parameters
    )
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.AddRange(parameters);
        await using var row = await command.ExecuteReaderAsync();
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"es\"><title>Buscar</title><ol>");
        while (await row.ReadAsync())
        {
            page.Append("<li>");
            for (var i = 0; i < row.FieldCount; i++)
            {
                page.Append("<p>")
                    .Append(HtmlEncoder.Default.Encode(row.IsDBNull(i) ? "" : row.GetString(i)))
                    .Append("</p>");
            }
            page.Append("</li>");
        }
        return Results.Content(page.Append("</ol></html>").ToString(), "text/html; charset=utf-8");
    }

    private static NpgsqlParameter Text(string? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    private static NpgsqlParameter Year(int? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer };
}
