using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Journal;

namespace Puebla.Web.Site;

/// <summary>Counts changes. A page is kept under the count it was begun with, so one begun before a change is never served after it.</summary>
internal sealed class CacheGenerations : IForgetful
{
    private long _changes;

    public Task Forget(string? tag, CancellationToken stop)
    {
        Interlocked.Increment(ref _changes);
        return Task.CompletedTask;
    }

    /// <summary>The count now: any change makes every page anew.</summary>
    public string Now => Interlocked.Read(ref _changes).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Keeps the pages of visitors in memory while the change feed listens. Nothing of a signed-in person is ever kept.</summary>
internal sealed class PublicCachePolicy(
    CacheGenerations generations,
    ChangeFeed feed,
    TimeProvider clock
) : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var kept =
            feed.IsListening
            && http.Features.Get<Actor>() is null
            && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method));
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = kept;
        context.AllowCacheStorage = kept;
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByHost = false;
        // What follows from the day, as whether a text is superseded, is made anew when the day turns at the Secretariat's seat.
        var day = JournalDay.Of(clock.GetUtcNow()).DayNumber;
        context.CacheVaryByRules.CacheKeyPrefix = string.Create(
            CultureInfo.InvariantCulture,
            $"{generations.Now} {day} {Compression.Of(http.Request)}"
        );
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(
        OutputCacheContext context,
        CancellationToken cancellation
    ) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        var forOne = response
            .Headers.CacheControl.ToString()
            .Contains("no-store", StringComparison.Ordinal);
        if (
            response.StatusCode != StatusCodes.Status200OK
            || response.Headers.SetCookie.Count > 0
            || forOne
        )
        {
            context.AllowCacheStorage = false;
        }
        return ValueTask.CompletedTask;
    }
}

internal static class PublicCacheExtensions
{
    public static void AddPublicCache(this IServiceCollection services)
    {
        services.AddSingleton<CacheGenerations>();
        services.AddSingleton<IForgetful>(provider =>
            provider.GetRequiredService<CacheGenerations>()
        );
        services.AddSingleton<PublicCachePolicy>();
        services.AddOutputCache(options => options.SizeLimit = 48 * 1024 * 1024);
        services
            .AddOptions<OutputCacheOptions>()
            .Configure<PublicCachePolicy>((options, policy) => options.AddBasePolicy(policy));
    }
}
