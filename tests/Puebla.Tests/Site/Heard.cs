using System.Threading.Channels;
using Puebla.Kernel.Changes;

namespace Puebla.Tests.Site;

/// <summary>Hears what a site forgets, in order, after the site's own memory has forgotten it. The first is null: it listens.</summary>
internal sealed class Heard : IForgetful
{
    private readonly Channel<string?> _tags = Channel.CreateUnbounded<string?>();

    public ValueTask<string?> Next() =>
        _tags.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Waits for a tag; fails where it does not come within the time.</summary>
    public async Task Hear(string tag, TimeSpan within)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );
        patience.CancelAfter(within);
        while (await _tags.Reader.ReadAsync(patience.Token) != tag) { }
    }

    public Task Forget(string? tag, CancellationToken stop) =>
        _tags.Writer.WriteAsync(tag, stop).AsTask();
}
