using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Bench.Measuring;

namespace Puebla.Bench.Pages;

/// <summary>Public pages: kept, beside the same bytes from a bare endpoint; made anew, beside an endpoint written by hand that asks the database for the same. Product and reference in turn, eight connections.</summary>
internal static class PageBench
{
    private const int Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        var filled = await ground.Filled();
        await using var uncached = Ground.Site(
            filled.ConnectionString,
            services =>
                services.PostConfigure<OutputCacheOptions>(cache =>
                    cache.AddBasePolicy(policy => policy.NoCache())
                )
        );
        await uncached.StartAsync();
        var provision = await HandWritten.AnyProvision(filled.ConnectionString);
        foreach (var (name, path) in new[] { ("home", "/"), ("a provision", provision) })
        {
            yield return await Kept(filled.Address, name, path);
        }
        foreach (var (name, path) in new[] { ("home", "/"), ("a provision", provision) })
        {
            yield return await MadeAnew(
                Ground.AddressOf(uncached),
                filled.ConnectionString,
                name,
                path
            );
        }
    }

    private static async Task<Figure> Kept(Uri site, string name, string path)
    {
        var page = new Uri(site, path);
        var bytes = await Body(page, "br");
        await using var bare = await Bare.StartAsync(to =>
            to.MapGet(
                path,
                (HttpContext http) =>
                {
                    http.Response.Headers.ContentEncoding = "br";
                    return Results.Bytes(bytes, "text/html; charset=utf-8");
                }
            )
        );
        var (product, reference) = await InTurn(page, new(Ground.AddressOf(bare), path), "br");
        return new($"{name}, kept in memory ({bytes.Length / 1024.0:0.0} KB)", product, "a second")
        {
            Asked = Target.Share(0.75),
            Reference = new("the same bytes from a bare endpoint", reference),
        };
    }

    private static async Task<Figure> MadeAnew(
        Uri site,
        string connectionString,
        string name,
        string path
    )
    {
        var page = new Uri(site, path);
        var frame = PageFrame.Of(System.Text.Encoding.UTF8.GetString(await Body(page, "identity")));
        await using var byHand = await HandWritten.StartAsync(connectionString, frame);
        var at = new Uri(Ground.AddressOf(byHand), path);
        var own = (await Body(at, "identity")).Length;
        var (product, reference) = await InTurn(page, at, "identity");
        return new($"{name}, made anew ({frame.Length / 1024.0:0.0} KB)", product, "a second")
        {
            Asked = Target.Share(0.25),
            Reference = new(
                FormattableString.Invariant($"written by hand ({own / 1024.0:0.0} KB)"),
                reference
            ),
        };
    }

    private static async Task<(double Product, double Reference)> InTurn(
        Uri product,
        Uri reference,
        string encoding
    )
    {
        await Load.Hammer(product, encoding, Round);
        await Load.Hammer(reference, encoding, Round);
        var (ours, theirs) = (new double[Rounds], new double[Rounds]);
        for (var i = 0; i < Rounds; i++)
        {
            ours[i] = await Load.Hammer(product, encoding, Round);
            theirs[i] = await Load.Hammer(reference, encoding, Round);
        }
        return (ours.Median(), theirs.Median());
    }

    private static async Task<byte[]> Body(Uri page, string encoding)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", encoding);
        return await client.GetByteArrayAsync(page);
    }
}
