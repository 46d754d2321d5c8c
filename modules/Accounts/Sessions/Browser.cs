using System.Net;
using Microsoft.AspNetCore.Http;

namespace Puebla.Accounts.Sessions;

/// <summary>What is remembered of a browser: enough for its owner to recognise it, too little to follow anybody.</summary>
internal static class Browser
{
    private static readonly (string Mark, string Name)[] Programs =
    [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];

    /// <summary><c>Firefox, Linux</c>; a dash where neither is known.</summary>
    public static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        var words = new[] { Find(Programs, agent), Find(Systems, agent) }.OfType<string>();
        return string.Join(", ", words) is { Length: > 0 } known ? known : "–";
    }

    /// <summary>The network as shown to the owner: <c>203.0.113.*</c>, <c>2001:db8:1::</c>.</summary>
    public static string NetworkOf(HttpContext http)
    {
        if (Plain(http.Connection.RemoteIpAddress) is not { } address)
        {
            return "–";
        }
        if (IPAddress.IsLoopback(address))
        {
            return address.ToString();
        }
        var bytes = address.GetAddressBytes();
        if (bytes.Length == 4)
        {
            return FormattableString.Invariant($"{bytes[0]}.{bytes[1]}.{bytes[2]}.*");
        }
        Array.Clear(bytes, 6, 10);
        return new IPAddress(bytes).ToString();
    }

    /// <summary>The neighbourhood that failures are counted for: one address, of IPv6 the /64 that one household has.</summary>
    public static string NeighbourhoodOf(HttpContext http)
    {
        var bytes = Plain(http.Connection.RemoteIpAddress)?.GetAddressBytes() ?? [];
        return Convert.ToHexString(bytes, 0, Math.Min(bytes.Length, bytes.Length == 16 ? 8 : 4));
    }

    private static IPAddress? Plain(IPAddress? address) =>
        address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;

    private static string? Find((string Mark, string Name)[] known, string agent) =>
        known
            .Where(one => agent.Contains(one.Mark, StringComparison.Ordinal))
            .Select(one => one.Name)
            .FirstOrDefault();
}
