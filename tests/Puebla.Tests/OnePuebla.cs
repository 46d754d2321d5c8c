using Puebla.TestKit;

[assembly: AssemblyFixture(typeof(Puebla.Tests.OnePuebla))]

namespace Puebla.Tests;

/// <summary>One host and one database for the whole run, started by the first test that asks. Tests make data of their own and never clean.</summary>
public sealed class OnePuebla : IAsyncLifetime
{
    private readonly Lazy<Task<RunningPuebla>> _puebla = new(() => RunningPuebla.StartAsync());

    /// <summary>The running one.</summary>
    public Task<RunningPuebla> Running() => _puebla.Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_puebla.IsValueCreated && _puebla.Value.IsCompletedSuccessfully)
        {
            await using var puebla = await _puebla.Value;
        }
    }
}
