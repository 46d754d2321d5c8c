using Microsoft.AspNetCore.Http;

namespace Puebla.Record.Read;

/// <summary>Leads an address that is written otherwise, or that a corrected text no longer has, to the one that stands.</summary>
internal static class Canonical
{
    /// <summary>True where the request was answered with a redirection.</summary>
    public static bool Redirect(HttpContext http, string address)
    {
        if (http.Request.Path.Value == address)
        {
            return false;
        }
        http.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        http.Response.Headers.Location = address + http.Request.QueryString;
        return true;
    }
}
