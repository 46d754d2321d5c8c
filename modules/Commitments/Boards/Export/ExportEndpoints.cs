using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Puebla.Commitments.Boards.Export;

/// <summary>A board as files, in both languages' addresses: CSV with a line for each of those asked, JSON with a request around them.</summary>
internal static class ExportEndpoints
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void MapBoards(this IEndpointRouteBuilder site)
    {
        foreach (var path in new[] { BoardPlaces.Csv.Spanish, BoardPlaces.Csv.English })
        {
            site.MapGet(path, Csv).AllowAnonymous();
        }
        foreach (var path in new[] { BoardPlaces.Json.Spanish, BoardPlaces.Json.English })
        {
            site.MapGet(path, Json).AllowAnonymous();
        }
    }

    private static IResult Json(HttpContext http, BoardExport export)
    {
        Guard(http.Response, "json");
        return Results.Json(export.Read(http, http.RequestAborted), Form);
    }

    private static async Task Csv(HttpContext http, BoardExport export)
    {
        Guard(http.Response, "csv");
        http.Response.ContentType = "text/csv; charset=utf-8";
        await using var sheet = new StreamWriter(
            http.Response.Body,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)
        );
        await sheet.WriteAsync(
            "number,address,citation,askedOn,body,words,language,deadlineKind,deadlineWords,due,code,name,state,stage,since,reported,daysOver\r\n"
        );
        await foreach (var one in export.Read(http, http.RequestAborted))
        {
            foreach (var line in one.Asked)
            {
                await sheet.WriteAsync(Row(one, line));
            }
        }
    }

    private static string Row(ExportedRequest one, ExportedLine line)
    {
        string?[] cells =
        [
            Whole(one.Number),
            one.Address,
            one.Citation,
            one.AskedOn,
            one.Body,
            one.Words,
            one.Language,
            one.DeadlineKind,
            one.DeadlineWords,
            one.Due,
            line.Code,
            line.Name,
            line.State,
            line.Stage,
            line.Since,
            line.Reported,
            line.DaysOver is { } days ? Whole(days) : null,
        ];
        return string.Join(',', cells.Select(Cell)) + "\r\n";
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Guard(HttpResponse response, string extension)
    {
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentDisposition =
            $"attachment; filename=\"puebla-compromisos.{extension}\"";
    }

    // A sheet program would reckon what begins like a formula; free text is kept from it.
    private static string Cell(string? value)
    {
        var text = value ?? "";
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
