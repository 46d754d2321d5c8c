namespace Puebla.Web.Site;

/// <summary>What browsers are told on every answer: no inline script or style, no framing, nothing from elsewhere.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder site, SiteSettings settings)
    {
        var https = settings.PublicUrl?.Scheme == Uri.UriSchemeHttps;
        site.Use(
            (http, next) =>
            {
                var headers = http.Response.Headers;
                headers.ContentSecurityPolicy = Policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                headers["Permissions-Policy"] =
                    "camera=(), geolocation=(), microphone=(), payment=()";
                headers.XFrameOptions = "DENY";
                if (https)
                {
                    headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
                }
                return next(http);
            }
        );
    }
}
