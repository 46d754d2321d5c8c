using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Puebla.Web.Site;

namespace Puebla.Web.Commands;

/// <summary>Where the site listens and whom it believes, from the command line. Beyond the loopback only behind named proxies and https.</summary>
internal static class ListenAddresses
{
    private const int UsualPort = 8080;

    public static SiteSettings Read(Arguments arguments, string connectionString)
    {
        var addresses = Addresses(arguments[Option.Listen]);
        var port = Port(arguments[Option.Port]);
        var publicUrl = PublicUrl(arguments[Option.PublicUrl]);
        var proxies = Proxies(arguments[Option.Proxies]);
        if (
            (publicUrl is null || proxies.Count == 0)
            && addresses.FirstOrDefault(a => !IPAddress.IsLoopback(a)) is { } open
        )
        {
            throw new RefusedException("up.not-loopback", open);
        }
        return new()
        {
            ConnectionString = connectionString,
            Listen = [.. addresses.Select(address => new IPEndPoint(address, port))],
            PublicUrl = publicUrl,
            Proxies = proxies,
        };
    }

    /// <summary>The address to tell somebody: the public one, else that of this machine.</summary>
    public static string Shown(SiteSettings settings)
    {
        var first = settings.Listen[0];
        var host = IPAddress.IsLoopback(first.Address)
            ? "localhost"
            : first.ToString().Split(':')[0];
        return settings.PublicUrl?.GetLeftPart(UriPartial.Authority)
            ?? string.Create(CultureInfo.InvariantCulture, $"http://{host}:{first.Port}");
    }

    /// <summary>Says early, before anything is started, that a port is taken.</summary>
    public static void Probe(IEnumerable<IPEndPoint> addresses)
    {
        foreach (var address in addresses)
        {
            using var socket = new Socket(
                address.AddressFamily,
                SocketType.Stream,
                ProtocolType.Tcp
            );
            try
            {
                socket.SetSocketOption(
                    SocketOptionLevel.Socket,
                    SocketOptionName.ReuseAddress,
                    optionValue: true
                );
                socket.Bind(address);
                socket.Listen();
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                throw new RefusedException("up.port-taken", address.Port);
            }
            catch (SocketException e)
            {
                throw new RefusedException(
                    "up.cannot-listen",
                    address.Address,
                    address.Port,
                    e.Message
                );
            }
        }
    }

    private static IReadOnlyList<IPAddress> Addresses(string? text) =>
        text switch
        {
            null or "localhost" => Socket.OSSupportsIPv6 && HasLoopback6()
                ? [IPAddress.Loopback, IPAddress.IPv6Loopback]
                : [IPAddress.Loopback],
            _ => IPAddress.TryParse(text, out var address)
                ? [address]
                : throw new UsageException("usage.address", text),
        };

    /// <summary>The kernel may know IPv6 while the machine has no address of it, as in many containers.</summary>
    private static bool HasLoopback6()
    {
        using var socket = new Socket(
            AddressFamily.InterNetworkV6,
            SocketType.Stream,
            ProtocolType.Tcp
        );
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int Port(string? text) =>
        text is null ? UsualPort
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
        && port is > 0 and <= IPEndPoint.MaxPort
            ? port
        : throw new UsageException("usage.port", text);

    private static Uri? PublicUrl(string? text) =>
        text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme == Uri.UriSchemeHttps
        && url.PathAndQuery == "/"
            ? url
        : throw new UsageException("usage.public-url", text);

    private static IReadOnlyList<IPAddress> Proxies(string? text) =>
        text is null
            ? []
            :
            [
                .. text.Split(
                        ',',
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    )
                    .Select(one =>
                        IPAddress.TryParse(one, out var proxy)
                            ? proxy
                            : throw new UsageException("usage.proxies", one)
                    ),
            ];
}
