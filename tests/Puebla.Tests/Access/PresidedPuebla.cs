using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Access;

/// <summary>A Puebla of its own with the Conference's facts, at a time when the documents say who presides: Belize.</summary>
internal static class PresidedPuebla
{
    public static DateTimeOffset Now { get; } = new(2024, 3, 4, 16, 0, 0, TimeSpan.Zero);

    public static Task<RunningPuebla> StartAsync(Action<IServiceCollection>? instead = null) =>
        RunningPuebla.StartAsync(
            async services =>
            {
                ((FakeClock)services.GetRequiredService<TimeProvider>()).Set(Now);
                await services
                    .GetRequiredService<IConferenceLoader>()
                    .Load(CrmData.Folder, Actor.System);
            },
            instead
        );
}
