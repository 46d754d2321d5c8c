using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Puebla.Kernel;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Files;

/// <summary>Originals and exports, in both languages' addresses.</summary>
internal static class RecordFiles
{
    public static void MapFiles(this IEndpointRouteBuilder site)
    {
        foreach (
            var (language, file, export) in new[]
            {
                (Language.Spanish, "archivo", "descarga"),
                (Language.English, "file", "download"),
            }
        )
        {
            var records = SitePlaces.Records.In(language);
            site.MapMethods($"{records}/{{key}}/{file}/{{tag}}", ["GET", "HEAD"], Original)
                .AllowAnonymous();
            site.MapMethods($"{records}/{{key}}/{export}/{{format}}", ["GET", "HEAD"], Export)
                .AllowAnonymous();
        }
    }

    private static async Task<IResult> Original(
        string key,
        string tag,
        OriginalReader originals,
        HttpContext http
    )
    {
        var original = await originals.Find(key, tag, http.RequestAborted);
        if (original is null)
        {
            return Results.NotFound();
        }
        GuardDownload(http.Response);
        http.Response.Headers.ETag = $"\"{Convert.ToHexStringLower(original.Sha256)}\"";
        return new OriginalDownload(originals, original);
    }

    private static async Task<IResult> Export(
        string key,
        string format,
        RecordReader reader,
        InstrumentExport exports,
        HttpContext http
    )
    {
        var form = ExportFormats.All.FirstOrDefault(f => f.Extension == format);
        var instrument = form is null ? null : await reader.Instrument(key, http.RequestAborted);
        if (form is null || instrument is null)
        {
            return Results.NotFound();
        }
        GuardDownload(http.Response);
        var content = await exports.Write(instrument, form, http.RequestAborted);
        return Results.Bytes(content, form.MediaType, $"{instrument.Key}.{form.Extension}");
    }

    // A file is the reader's to open elsewhere; nothing in it may run as part of this site.
    private static void GuardDownload(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-cache";
    }
}
