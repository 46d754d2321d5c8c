namespace Puebla.Tests.Architecture;

public sealed class ModuleWallsTests
{
    [Fact]
    public void Modules_use_of_each_other_only_contracts_and_only_downwards()
    {
        var modules = ModuleWalls.Modules.ToList();
        Assert.True(modules.Count >= 3, "The guard lost sight of the modules.");
        Assert.Empty(
            modules.SelectMany(module => ModuleWalls.BreachesOf(module, ModuleWalls.NameOf(module)))
        );
    }

    [Fact]
    public void The_guard_barks_at_a_module_that_reaches_into_another()
    {
        // This assembly reaches into everything; taken for a module it must be caught at both kinds of breach.
        Assert.NotEqual(
            typeof(Puebla.Portal.PortalModule),
            typeof(Puebla.Conference.ConferenceModule)
        );
        var breaches = ModuleWalls.BreachesOf(typeof(ModuleWallsTests).Assembly, "Record").ToList();
        Assert.Contains(
            $"Record uses Puebla.Portal.{nameof(Puebla.Portal.PortalModule)}",
            breaches
        );
        Assert.Contains(
            $"Record uses Puebla.Conference.{nameof(Puebla.Conference.ConferenceModule)}",
            breaches
        );
    }
}
