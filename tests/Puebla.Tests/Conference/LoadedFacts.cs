using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.TestKit;

namespace Puebla.Tests.Conference;

/// <summary>The one Puebla of the run with the facts of this repository.</summary>
internal static class LoadedFacts
{
    public static async Task<RunningPuebla> WithFacts(this OnePuebla one)
    {
        var puebla = await one.Running();
        await puebla.With<IConferenceLoader, FactsLoaded>(loader =>
            loader.Load(CrmData.Folder, Actor.System)
        );
        // The notice comes by the database's own channel a moment later; a test does not wait for it.
        foreach (var keeper in puebla.Services.GetServices<IForgetful>())
        {
            await keeper.Forget(null, CancellationToken.None);
        }

        return puebla;
    }
}
