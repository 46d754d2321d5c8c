using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Puebla.Ui.Addresses;

namespace Puebla.Accounts.Sessions;

/// <summary>The two cookies of somebody who signed in: the session, and the browser that is known. Visitors get neither.</summary>
internal sealed class SignInCookies(SiteAddress site, IDataProtectionProvider protection)
{
    private static readonly TimeSpan DeviceLife = TimeSpan.FromDays(400);

    private readonly bool _https = site.Public?.Scheme == Uri.UriSchemeHttps;
    private readonly IDataProtector _device = protection.CreateProtector("accounts.device");

    /// <summary>The prefix makes the browser keep the cookie to this host, this path and https.</summary>
    public string SessionName => _https ? "__Host-puebla" : "puebla";

    public string DeviceName => _https ? "__Host-puebla-device" : "puebla-device";

    public string? Session(HttpRequest request) => request.Cookies[SessionName];

    public void KeepSession(HttpResponse response, string token, TimeSpan life) =>
        response.Cookies.Append(SessionName, token, Options(life));

    public void DropSession(HttpResponse response) =>
        response.Cookies.Delete(SessionName, Options(null));

    /// <summary>The browser's own number, if the cookie is one that this site made.</summary>
    public Guid? Device(HttpRequest request)
    {
        try
        {
            return request.Cookies[DeviceName] is { Length: > 0 and < 1000 } kept
                ? Guid.Parse(_device.Unprotect(kept))
                : null;
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            return null;
        }
    }

    public void KeepDevice(HttpResponse response, Guid device) =>
        response.Cookies.Append(
            DeviceName,
            _device.Protect(device.ToString("N")),
            Options(DeviceLife)
        );

    private CookieOptions Options(TimeSpan? life) =>
        new()
        {
            HttpOnly = true,
            Secure = _https,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = life,
            IsEssential = true,
        };
}
