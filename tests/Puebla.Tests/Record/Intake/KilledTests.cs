using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Intake;
using Puebla.TestKit;
using Puebla.Tests.Site;

namespace Puebla.Tests.Record.Intake;

/// <summary>The process that works on a file dies before each of its statements in turn, and another one goes on.</summary>
public sealed class KilledTests
{
    private const int MostStatements = 200;

    [Fact]
    public async Task Killed_at_every_step_a_file_is_kept_once_in_the_end()
    {
        // A house of its own: what dies here must not hold what others handed in.
        await using var house = new IntakeHouse();
        var puebla = await house.Running();
        using var death = new Death();
        await using var mortal = await RunningPuebla.OnAsync(
            await house.Lease(),
            change: settings =>
                settings.With(services =>
                {
                    IntakeHouse.Quiet(services);
                    services.AddSingleton<IInterceptor>(death);
                })
        );
        var survived = 0;
        for (var step = 1; step < MostStatements && survived == 0; step++)
        {
            var text = IntakeHouse.NewText();
            var list = await house.HandIn([(text.Name, text.Content)]);
            death.Comes(step);
            try
            {
                await mortal.Services.GetRequiredService<IntakeRun>().One(CancellationToken.None);
                survived = death.Came ? 0 : step;
            }
            catch (Exception problem) when (problem.GetBaseException() is DeadException)
            {
                Assert.True(death.Came);
            }
            death.Goes();
            // Another process finds what was left once the lease is over.
            puebla.Clock.Set(
                puebla.Clock.GetUtcNow() + IntakeLimits.Lease + TimeSpan.FromMinutes(1)
            );
            await house.Work();
            var file = Assert.Single(await house.Files(list));
            Assert.True(
                file is { State: HandedState.Kept, Pieces.Count: 0 },
                $"Killed before statement {step} it is {file.State} ({file.RefusalCode})."
            );
            Assert.Equal([text.Key], file.Keys);
            Assert.Equal(
                1,
                await puebla.With<ConferenceDb, int>(db =>
                    db.Set<TextVersion>().CountAsync(v => v.Instrument.Key == text.Key)
                )
            );
        }
        Assert.InRange(survived, 10, MostStatements);
    }
}
