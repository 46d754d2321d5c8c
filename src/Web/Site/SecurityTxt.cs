using System.Globalization;
using Puebla.Kernel.Settings;
using Puebla.Ui.Addresses;

namespace Puebla.Web.Site;

/// <summary><c>/.well-known/security.txt</c>: whom to tell of a weakness (RFC 9116).</summary>
internal static class SecurityTxt
{
    private const int DaysGood = 180;

    /// <summary>Whom to tell; until it is set, the page about this site says it.</summary>
    public static SettingDefinition Contact { get; } =
        new(
            "security.contact",
            "",
            new(
                "A quién avisar de una debilidad del sistema",
                "Whom to tell of a weakness of the system"
            ),
            new(
                "Dirección que publica /.well-known/security.txt: mailto:… o https://…. Ningún documento la da; vacía, el archivo remite a la página sobre este sitio.",
                "Address that /.well-known/security.txt publishes: mailto:… or https://…. No document gives one; left empty, the file points to the page about this site."
            ),
            [],
            Check: value =>
                value.Length == 0
                || (
                    Uri.TryCreate(value, UriKind.Absolute, out var address)
                    && address.Scheme is "mailto" or "https"
                )
        );

    public static void MapSecurityTxt(this WebApplication site) =>
        site.MapGet("/.well-known/security.txt", Answer).AllowAnonymous();

    private static async Task<IResult> Answer(
        ISettings settings,
        SiteAddress address,
        TimeProvider clock,
        HttpContext http
    )
    {
        var contact = await settings.Get(Contact.Key, http.RequestAborted);
        var site = address.Of(http.Request);
        if (contact.Length == 0)
        {
            contact = new Uri(site, $"{SitePlaces.About.Spanish}#seguridad").AbsoluteUri;
        }
        var expires = clock.GetUtcNow().AddDays(DaysGood).UtcDateTime;
        // Without a public address the answer names the one that was asked for: nobody else's.
        http.Response.Headers.CacheControl = address.Public is null
            ? "no-store"
            : "public, max-age=86400";
        return Results.Text(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Contact: {contact}\nExpires: {expires:yyyy-MM-dd'T'HH:mm:ss'Z'}\nPreferred-Languages: es, en\nCanonical: {new Uri(site, "/.well-known/security.txt")}\n"
            ),
            "text/plain; charset=utf-8"
        );
    }
}
