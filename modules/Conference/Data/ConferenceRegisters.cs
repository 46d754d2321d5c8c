using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Conference.Data;

/// <summary>Keeps the registers in memory until they change. A site whose change feed does not listen reads them anew each time.</summary>
internal sealed class ConferenceRegisters(IServiceScopeFactory scopes, IServiceProvider services)
    : IConference,
        IForgetful
{
    /// <summary>The tag under which a change of the registers is announced.</summary>
    public const string Tag = "facts";

    private readonly Lock _gate = new();
    private ConferenceFacts? _kept;
    private int _generation;

    // Asked for late: the feed itself knows everybody who forgets. A command has no feed, and ends before anything can change.
    private bool MayKeep => services.GetService<ChangeFeed>()?.IsListening ?? true;

    public async ValueTask<ConferenceFacts> Facts(CancellationToken stop = default)
    {
        int begun;
        lock (_gate)
        {
            if (_kept is not null)
            {
                return _kept;
            }

            begun = _generation;
        }

        var read = await Read(stop);
        lock (_gate)
        {
            // What was begun before a change must not be kept after it.
            _kept = begun == _generation && MayKeep ? read : null;
        }

        return read;
    }

    public Task Forget(string? tag, CancellationToken stop)
    {
        if (tag is null or Tag)
        {
            lock (_gate)
            {
                _kept = null;
                _generation++;
            }
        }

        return Task.CompletedTask;
    }

    private async Task<ConferenceFacts> Read(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        return (await RegisterTables.Read(db, stop)).ToFacts();
    }
}
