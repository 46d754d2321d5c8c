using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Puebla.Record.Intake;

/// <summary>A part of a form as it comes in: a field, or a file of which the bytes follow.</summary>
/// <param name="Field">Name of its control.</param>
/// <param name="Value">What a field holds; null for a file.</param>
/// <param name="FileName">What a file is called; null for a field.</param>
/// <param name="Content">A file's bytes, to be read before the next part.</param>
internal sealed record FormPart(string Field, string? Value, string? FileName, Stream Content);

/// <summary>Reads a posted form part by part, files as streams; nothing of it is kept in memory or on disk.</summary>
internal static class MultipartBody
{
    private const int LongestField = 16 << 10;
    private const int LongestBoundary = 128;

    /// <summary>Whether the request is such a form.</summary>
    public static bool Is(HttpRequest request) => BoundaryOf(request) is not null;

    public static async IAsyncEnumerable<FormPart> Parts(
        HttpRequest request,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop
    )
    {
        var reader = new MultipartReader(BoundaryOf(request)!, request.Body);
        while (await reader.ReadNextSectionAsync(stop) is { } section)
        {
            if (
                !ContentDispositionHeaderValue.TryParse(
                    section.ContentDisposition,
                    out var disposition
                )
            )
            {
                continue;
            }
            var field = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            if (disposition.IsFileDisposition())
            {
                var name = HeaderUtilities.RemoveQuotes(
                    disposition.FileNameStar.HasValue
                        ? disposition.FileNameStar
                        : disposition.FileName
                );
                // A control for files in which none was chosen sends an empty name.
                if (name.Length > 0)
                {
                    yield return new(field, null, name.ToString(), section.Body);
                }
            }
            else
            {
                yield return new(field, await Text(section.Body, stop), null, Stream.Null);
            }
        }
    }

    private static async Task<string> Text(Stream content, CancellationToken stop)
    {
        var bytes = new byte[LongestField];
        var read = await content.ReadAtLeastAsync(bytes, bytes.Length, false, stop);
        return Encoding.UTF8.GetString(bytes, 0, read);
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary)
            is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary.ToString()
            : null;
}
