using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Record.Import;
using Puebla.TestKit;

namespace Puebla.Tests.Journal;

/// <summary>A Puebla of its own with two originals and thirty lines, for tests that tamper with it and take it back.</summary>
public sealed class Chained : IAsyncLifetime
{
    public RunningPuebla Puebla { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Puebla = await RunningPuebla.StartAsync(services =>
            services
                .GetRequiredService<Importer>()
                .Import(
                    new()
                    {
                        Paths = [.. Documents().Take(2)],
                        Access = Audience.Public,
                        Reason = "./puebla import",
                    }
                )
        );
        for (var number = 0; number < 30; number++)
        {
            await Lines.Write(
                Puebla,
                $"line-{number}",
                "Con ñ, “comillas”, \"dobles\",\nuna línea nueva y 北京.",
                details: new { number, text = "a,\"b\"\nc" }
            );
        }
    }

    public ValueTask DisposeAsync() => Puebla.DisposeAsync();

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(SampleFolder.Path, "*.txt").Order(StringComparer.Ordinal);
}
