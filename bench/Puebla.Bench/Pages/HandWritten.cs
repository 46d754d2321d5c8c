using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Puebla.Bench.Measuring;

namespace Puebla.Bench.Pages;

/// <summary>The same pages as one writes them by hand for speed: Npgsql and a StringBuilder, no components, no middleware.</summary>
internal static class HandWritten
{
    public static Task<WebApplication> StartAsync(string connectionString, PageFrame frame)
    {
        var database = NpgsqlDataSource.Create(connectionString + ";Max Auto Prepare=20");
        return Bare.StartAsync(site =>
        {
            site.MapGet(
                "/",
                (HttpContext http) => Send(http, HandWrittenHome.Write(database, frame))
            );
            site.MapGet(
                "/acervo/{key}/{path}",
                (string key, string path, HttpContext http) =>
                    Send(http, HandWrittenProvision.Write(database, frame, key, path))
            );
            site.Lifetime.ApplicationStopped.Register(database.Dispose);
        });
    }

    /// <summary>The address of a paragraph in the middle of some text.</summary>
    public static async Task<string> AnyProvision(string connectionString)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var command = database.CreateCommand(
            "select '/acervo/' || i.key || '/' || a.path from record.address a join record.instrument i on i.id = a.instrument_id where a.path = '25' order by i.id limit 1"
        );
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Send(HttpContext http, Task<string> page)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(await page);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes);
    }
}
