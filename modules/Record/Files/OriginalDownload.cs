using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Puebla.Record.Files;

/// <summary>Answers with a file as an attachment.</summary>
internal sealed class OriginalDownload(OriginalReader originals, FoundOriginal original) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(original.FileName);
        httpContext.Response.Headers.ContentDisposition = disposition.ToString();
        httpContext.Response.ContentType = original.MediaType;
        httpContext.Response.ContentLength = original.Size;
        if (
            !HttpMethods.IsHead(httpContext.Request.Method)
            && !await originals.CopyTo(
                original,
                httpContext.Response.Body,
                httpContext.RequestAborted
            )
        )
        {
            // The reader's program sees that the file broke off, and keeps no half for a whole.
            httpContext.Abort();
        }
    }
}
