using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;

namespace Puebla.Desk.ReadJournal;

/// <summary>The chosen lines as files: CSV to be read, JSON to be verified.</summary>
internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder site)
    {
        foreach (var path in new[] { DeskPlaces.Csv.Spanish, DeskPlaces.Csv.English })
        {
            site.MapGet(path, Csv).RequireAuthorization(new MayAttribute(Act.ReadJournal));
        }
        foreach (var path in new[] { DeskPlaces.Json.Spanish, DeskPlaces.Json.English })
        {
            site.MapGet(path, Json).RequireAuthorization(new MayAttribute(Act.ReadJournal));
        }
    }

    private static async Task Csv(HttpContext http, JournalExport export, LineTeller teller)
    {
        await export.Note(http, "csv");
        Guard(http.Response, "text/csv; charset=utf-8", "csv");
        await using var sheet = new StreamWriter(
            http.Response.Body,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)
        );
        await sheet.WriteAsync("position,hash,at,actor,mandate,action,subject,what,reason\r\n");
        await foreach (var line in Chosen(http, export))
        {
            var told = await teller.Tell(line, http.RequestAborted);
            await sheet.WriteAsync(
                string.Join(
                    ',',
                    Cell(line.Link.Position.ToString(CultureInfo.InvariantCulture)),
                    Cell(line.Link.Hash),
                    Cell(line.Line.At.ToString("O", CultureInfo.InvariantCulture)),
                    Cell(line.Line.ActorId),
                    Cell(line.Line.Mandate),
                    Cell(line.Line.Action),
                    Cell(line.Line.Subject),
                    Cell(told.What),
                    Cell(line.Reason ?? "")
                ) + "\r\n"
            );
        }
    }

    private static async Task<IResult> Json(HttpContext http, JournalExport export)
    {
        await export.Note(http, "json");
        Guard(http.Response, null, "json");
        return Results.Json(Exact(http, export));
    }

    private static async IAsyncEnumerable<object> Exact(HttpContext http, JournalExport export)
    {
        await foreach (var read in Chosen(http, export))
        {
            yield return new
            {
                position = read.Link.Position,
                previous = read.Previous,
                hash = read.Link.Hash,
                id = read.Line.Id,
                at = read.Line.At.UtcDateTime.ToString(
                    "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'",
                    CultureInfo.InvariantCulture
                ),
                actor = read.Line.ActorId,
                mandate = read.Line.Mandate,
                audience = read.Line.Audience,
                action = read.Line.Action,
                subject = read.Line.Subject,
                seal = Convert.ToHexStringLower(read.Line.Seal),
                details = read.Line.Details,
                reason = read.Reason,
                salt = read.Salt is null ? null : Convert.ToHexStringLower(read.Salt),
            };
        }
    }

    private static IAsyncEnumerable<ReadLine> Chosen(HttpContext http, JournalExport export) =>
        export.Lines(JournalFilter.Of(http.Request.Query), http.RequestAborted);

    private static void Guard(HttpResponse response, string? type, string extension)
    {
        response.ContentType = type;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = $"attachment; filename=\"puebla-diario.{extension}\"";
    }

    // A sheet program would reckon what begins like a formula; free text is kept from it.
    private static string Cell(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
