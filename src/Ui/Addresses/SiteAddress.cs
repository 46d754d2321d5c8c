using Microsoft.AspNetCore.Http;

namespace Puebla.Ui.Addresses;

/// <summary>Where the public finds the site.</summary>
/// <param name="Public">The address given at the start; null for a site on this machine only.</param>
public sealed record SiteAddress(Uri? Public)
{
    /// <summary>A path as a full address, or as it is where the site has no public address.</summary>
    public string Full(string path) => Public is { } site ? new Uri(site, path).AbsoluteUri : path;

    /// <summary>The site's address; without a public one, the address that the request came to. An answer made from it must not be kept for others.</summary>
    public Uri Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Public ?? new Uri($"{request.Scheme}://{request.Host}");
    }
}
