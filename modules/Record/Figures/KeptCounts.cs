using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Changes;

namespace Puebla.Record.Figures;

/// <summary>Keeps what everybody may read counted until something changes: the home page asks for it each time that it is made.</summary>
internal sealed class KeptCounts : IForgetful
{
    private readonly Kept<List<CountedInstrument>> _adopted;
    private readonly Kept<List<CountedInstrument>> _samples;

    public KeptCounts(IServiceProvider services)
    {
        // Asked for late: the feed itself knows everybody who forgets.
        bool Listens() => services.GetService<ChangeFeed>()?.IsListening ?? false;
        (_adopted, _samples) = (new(Listens), new(Listens));
    }

    public Kept<List<CountedInstrument>> Of(bool samples) => samples ? _samples : _adopted;

    public Task Forget(string? tag, CancellationToken stop)
    {
        _adopted.Forget();
        _samples.Forget();
        return Task.CompletedTask;
    }
}
