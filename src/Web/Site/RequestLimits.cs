using System.Net;
using System.Threading.RateLimiting;

namespace Puebla.Web.Site;

/// <summary>How much one address may ask for: enough for a reader and a polite robot, too little to keep the others waiting.</summary>
internal static class RequestLimits
{
    public static void AddRequestLimits(this IServiceCollection services, SiteSettings settings) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "2";
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                settings.RequestsPerSecond == 0
                || http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
                    ? RateLimitPartition.GetNoLimiter("")
                    : RateLimitPartition.GetTokenBucketLimiter(
                        Neighbourhood(http.Connection.RemoteIpAddress),
                        _ => new TokenBucketRateLimiterOptions
                        {
                            TokenLimit = settings.RequestsPerSecond * 5,
                            TokensPerPeriod = settings.RequestsPerSecond,
                            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                            QueueLimit = 0,
                        }
                    )
            );
        });

    // One household holds a whole /64 of IPv6: limiting single addresses there would limit nobody.
    private static string Neighbourhood(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return Convert.ToHexString(bytes, 0, bytes.Length == 16 ? 8 : 4);
    }
}
