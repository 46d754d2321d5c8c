using Microsoft.AspNetCore.Diagnostics;

namespace Puebla.Web.Site;

/// <summary>HEAD is answered as GET without its body, which the server leaves out by itself; pages are mapped for GET alone. So is what is shown in place of a refused form.</summary>
internal static class HeadRequests
{
    public static void UseHeadRequests(this WebApplication site) =>
        site.Use(
            (http, next) =>
            {
                if (HttpMethods.IsHead(http.Request.Method) || ShowsWhy(http))
                {
                    http.Request.Method = HttpMethods.Get;
                }
                return next(http);
            }
        );

    // A form that was refused shows the page of the refusal, which is read and not posted.
    private static bool ShowsWhy(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>()
            is { OriginalStatusCode: not StatusCodes.Status400BadRequest };
}
