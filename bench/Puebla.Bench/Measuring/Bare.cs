using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Puebla.Bench.Measuring;

/// <summary>A minimal-API site without any middleware of ours: what references are served from.</summary>
internal static class Bare
{
    public static async Task<WebApplication> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var site = builder.Build();
        site.Urls.Add("http://127.0.0.1:0");
        map(site);
        await site.StartAsync();
        return site;
    }
}
