using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Puebla.Ui.Addresses;

/// <summary>An answer that readers keep and ask for again: known by a hash of what it says, and not sent twice to whoever has it.</summary>
public static class KeptAnswer
{
    /// <summary>The content, or that it is still as the reader has it (304).</summary>
    /// <param name="http">The request.</param>
    /// <param name="content">What is answered.</param>
    /// <param name="mediaType">With its charset.</param>
    /// <param name="followsRequest">Whether its addresses are those by which the caller asked, because the site has no public one: then nobody keeps it.</param>
    public static IResult Of(
        HttpContext http,
        string content,
        string mediaType,
        bool followsRequest = false
    )
    {
        ArgumentNullException.ThrowIfNull(http);
        var bytes = Encoding.UTF8.GetBytes(content);
        var tag = new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\""
        );
        http.Response.Headers.ETag = tag.ToString();
        // Kept by anybody, and asked about each time: what is closed today must not be read from a store tomorrow.
        http.Response.Headers.CacheControl = followsRequest ? "no-store" : "public, no-cache";
        var known = http.Request.GetTypedHeaders().IfNoneMatch;
        return known.Any(one => one.Compare(tag, useStrongComparison: false) || one.Tag == "*")
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(bytes, mediaType);
    }
}
