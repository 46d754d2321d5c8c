using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Settings;

/// <summary>Keeps the settings in memory until they change. A stored value that its definition no longer admits counts as not set.</summary>
internal sealed class SettingStore(
    IEnumerable<SettingDefinition> definitions,
    IServiceScopeFactory scopes,
    IServiceProvider services
) : ISettings, IForgetful
{
    private readonly Kept<IReadOnlyDictionary<string, string>> _kept = new(() =>
        services.GetService<ChangeFeed>()?.IsListening ?? true
    );

    public IReadOnlyList<SettingDefinition> Definitions { get; } =
    [.. definitions.OrderBy(definition => definition.Key, StringComparer.Ordinal)];

    public async ValueTask<string> Get(string key, CancellationToken stop = default) =>
        (await Values(stop))[key];

    public ValueTask<IReadOnlyDictionary<string, string>> Values(
        CancellationToken stop = default
    ) => _kept.Get(Read, stop);

    public Task Forget(string? tag, CancellationToken stop)
    {
        if (tag is null or SettingChange.Tag)
        {
            _kept.Forget();
        }
        return Task.CompletedTask;
    }

    private async Task<IReadOnlyDictionary<string, string>> Read(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        var set = await db.Set<SettingValue>()
            .AsNoTracking()
            .ToDictionaryAsync(row => row.Key, row => row.Value, stop);
        return Definitions.ToDictionary(
            definition => definition.Key,
            definition =>
                set.TryGetValue(definition.Key, out var value) && definition.Admits(value)
                    ? value
                    : definition.Default
        );
    }
}

/// <summary>How a change of a setting is announced.</summary>
public static class SettingChange
{
    /// <summary>The tag of the change feed.</summary>
    public const string Tag = "settings";
}
