using System.Globalization;
using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Web.Site;

/// <summary>The address decides the language: English under <c>/en</c>, Spanish everywhere else. Never the browser's wishes, so that an address always shows the same.</summary>
internal static class ReaderLanguage
{
    public static void UseReaderLanguage(this WebApplication site) =>
        site.Use(
            (http, next) =>
            {
                var language = Languages.OfPath(http.Request.Path.Value ?? "/");
                CultureInfo.CurrentCulture = language.Culture;
                CultureInfo.CurrentUICulture = language.Culture;
                http.Response.Headers.ContentLanguage = language.Code;
                return next(http);
            }
        );
}
