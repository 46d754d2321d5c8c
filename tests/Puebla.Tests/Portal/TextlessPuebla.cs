using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.TestKit;

namespace Puebla.Tests.Portal;

/// <summary>A site that knows the Conference's facts and holds no text at all.</summary>
public sealed class TextlessPuebla : IAsyncLifetime
{
    public RunningPuebla Running { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Running = await RunningPuebla.WithFactsAsync();

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}
