using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Puebla.Ui;

/// <summary>The style sheet, the scripts and the pictures of the site: part of the program, named by their content, kept for ever by browsers.</summary>
public static class SiteAssets
{
    private static readonly FrozenDictionary<string, Asset> ByName = Load();
    private static readonly FrozenDictionary<string, Asset> ByPath =
        ByName.Values.ToFrozenDictionary(asset => asset.Path);

    /// <summary>The address of an asset: <c>/assets/site.1a2b3c4d.css</c>. An unknown name is a bug.</summary>
    public static string Url(string name) => ByName[name].Path;

    /// <summary>Serves the assets.</summary>
    public static void MapAssets(this IEndpointRouteBuilder site) =>
        site.MapMethods("/assets/{file}", ["GET", "HEAD"], Serve).AllowAnonymous();

    private static IResult Serve(string file, HttpContext http)
    {
        if (!ByPath.TryGetValue($"/assets/{file}", out var asset))
        {
            return Results.NotFound();
        }
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = "Accept-Encoding";
        if (
            asset.Brotli is not null
            && http.Request.Headers.AcceptEncoding.ToString()
                .Contains("br", StringComparison.Ordinal)
        )
        {
            http.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(asset.Brotli, asset.ContentType);
        }
        return Results.Bytes(asset.Content, asset.ContentType);
    }

    private static FrozenDictionary<string, Asset> Load()
    {
        const string prefix = "assets/";
        var assembly = typeof(SiteAssets).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var memory = new MemoryStream();
                stream.CopyTo(memory);
                return Asset.Of(name[prefix.Length..], memory.ToArray());
            })
            .ToFrozenDictionary(asset => asset.Name);
    }

    private sealed record Asset(
        string Name,
        string Path,
        string ContentType,
        byte[] Content,
        byte[]? Brotli
    )
    {
        public static Asset Of(string name, byte[] content)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
            var extension = System.IO.Path.GetExtension(name);
            var path =
                $"/assets/{System.IO.Path.GetFileNameWithoutExtension(name)}.{hash}{extension}";
            var type = extension switch
            {
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                ".svg" => "image/svg+xml",
                ".webmanifest" => "application/manifest+json",
                ".png" => "image/png",
                _ => throw new InvalidOperationException($"An asset of unknown type: {name}"),
            };
            return new(name, path, type, content, extension == ".png" ? null : Compress(content));
        }

        private static byte[] Compress(byte[] content)
        {
            using var memory = new MemoryStream();
            using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
            {
                brotli.Write(content);
            }
            return memory.ToArray();
        }
    }
}
