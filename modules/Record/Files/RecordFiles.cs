using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Puebla.Kernel;
using Puebla.Record.Access;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

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
        RecordAccess access,
        ConfidentialReads reads,
        HttpContext http
    )
    {
        var original = await originals.Find(key, tag, http.RequestAborted);
        if (original is null)
        {
            return await access.Refuse(http, key);
        }
        if (original.Redaction is { } redaction)
        {
            AnswerInstead.With<RedactedOriginal>(
                http,
                StatusCodes.Status410Gone,
                (nameof(RedactedOriginal.Redaction), redaction)
            );
            return Results.Empty;
        }
        await reads.Note(
            "original",
            http.RequestAborted,
            new Shown(original.AudienceId, key, [tag])
        );
        GuardDownload(http.Response);
        http.Response.Headers.ETag = $"\"{Convert.ToHexStringLower(original.Sha256)}\"";
        return new OriginalDownload(originals, original);
    }

    private static async Task<IResult> Export(
        string key,
        string format,
        RecordReader reader,
        InstrumentExport exports,
        RecordAccess access,
        ConfidentialReads reads,
        HttpContext http
    )
    {
        var form = ExportFormats.All.FirstOrDefault(f => f.Extension == format);
        var instrument = await reader.Instrument(key, http.RequestAborted);
        if (instrument is null)
        {
            return await access.Refuse(http, key);
        }
        // A kept document was never taken apart: its file is all that it is.
        if (form is null || instrument.State == InstrumentState.Kept)
        {
            return Results.NotFound();
        }
        await reads.Note(
            "export",
            http.RequestAborted,
            Shown.Whole(instrument.AudienceId, instrument.Key)
        );
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
