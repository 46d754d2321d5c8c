using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Npgsql;

namespace Puebla.Bench.Pages;

/// <summary>The home page: how many paragraphs each text has, the five latest, paragraphs by year. What stands in the Conference's facts is in memory there as here.</summary>
internal static class HandWrittenHome
{
    private const string Counted = """
        select i.key, coalesce(i.title_spanish, i.title_english), i.start, (select count(distinct p.address_id)::int from record.version v
          join record.provision p on p.version_id = v.id where v.instrument_id = i.id and v.is_current)
        from record.instrument i where i.audience_id = 1 and not i.is_sample
        """;

    public static async Task<string> Write(NpgsqlDataSource database, PageFrame frame)
    {
        await using var command = database.CreateCommand(Counted);
        await using var row = await command.ExecuteReaderAsync();
        var texts = new List<(string Key, string Title, DateOnly Start, int Paragraphs)>();
        while (await row.ReadAsync())
        {
            texts.Add(
                (
                    row.GetString(0),
                    row.GetString(1),
                    row.GetFieldValue<DateOnly>(2),
                    row.GetInt32(3)
                )
            );
        }
        var page = new StringBuilder(frame.Before, 32 * 1024);
        page.Append(
            CultureInfo.InvariantCulture,
            $"<h1>{texts.Count}, {texts.Sum(t => t.Paragraphs)}</h1><ul>"
        );
        foreach (
            var text in texts
                .OrderByDescending(t => t.Start)
                .ThenBy(t => t.Key, StringComparer.Ordinal)
                .Take(5)
        )
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<li><a href=\"/acervo/{text.Key}\">{HtmlEncoder.Default.Encode(text.Title)}</a>, {text.Start:d/M/yyyy}, {text.Paragraphs}</li>"
            );
        }
        page.Append("</ul><table>");
        foreach (var year in texts.GroupBy(t => t.Start.Year).OrderBy(y => y.Key))
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td>{year.Key}</td><td>{year.Sum(t => t.Paragraphs)}</td></tr>"
            );
        }
        return page.Append("</table>").Append(frame.After).ToString();
    }
}
