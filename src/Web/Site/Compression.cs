using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Puebla.Web.Site;

/// <summary>Pages go out compressed, and are kept compressed: the cache stands outside.</summary>
internal static class Compression
{
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Fastest
        );
        services.Configure<GzipCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Fastest
        );
    }

    /// <summary>The encoding that the request will be answered in, as far as it makes a difference.</summary>
    public static string Of(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) ? "br"
            : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip"
            : "";
    }
}
