using System.Net;
using Puebla.Web.Mail;

namespace Puebla.Web.Site;

/// <summary>What a site is started with.</summary>
public sealed record SiteSettings
{
    /// <summary>PostgreSQL 15 or later.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Where the site listens; port 0 takes a free one.</summary>
    public IReadOnlyList<IPEndPoint> Listen { get; init; } =
    [new(IPAddress.Loopback, 8080), new(IPAddress.IPv6Loopback, 8080)];

    /// <summary>The address that the public knows, with https; null for a site on this machine only.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>What mail is sent with; null where none is sent.</summary>
    public MailSetup? Mail { get; init; }

    /// <summary>The folder of the keys that encrypt secrets and cookies, the same for all processes; null for keys that end with the process.</summary>
    public string? Keys { get; init; }

    /// <summary>Where ClamAV listens; null for Debian's place, where something is there; <c>none</c> for nowhere.</summary>
    public string? Clamd { get; init; }

    /// <summary>The Chromium that prints PDF; null for the first in the places where programs are; <c>none</c> for none.</summary>
    public string? Chromium { get; init; }

    /// <summary>Whether the sign-in page offers the invented persons of a demonstration.</summary>
    public bool Demo { get; init; }

    /// <summary>The proxies whose forwarded headers are believed; nobody else's are.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Pages a second that one address may have made for it, five times as many at once; what comes from memory is free. 0 for no limit.</summary>
    public int RequestsPerSecond { get; init; } = 200;

    /// <summary>Adds to the services; for tests.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>Adds to the pipeline before anything is decided; for tests.</summary>
    public Action<WebApplication>? Pipeline { get; init; }
}
