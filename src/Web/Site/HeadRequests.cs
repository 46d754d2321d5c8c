namespace Puebla.Web.Site;

/// <summary>HEAD is answered as GET without its body, which the server leaves out by itself; pages are mapped for GET alone.</summary>
internal static class HeadRequests
{
    public static void UseHeadRequests(this WebApplication site) =>
        site.Use(
            (http, next) =>
            {
                if (HttpMethods.IsHead(http.Request.Method))
                {
                    http.Request.Method = HttpMethods.Get;
                }
                return next(http);
            }
        );
}
