using System.Reflection;
using Puebla.Kernel;
using Puebla.Outcomes;
using Puebla.Ui;

namespace Puebla.Tests.Architecture;

public sealed class WallClockTests
{
    private static readonly string[] Clocks =
    [
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.Threading.Thread.Sleep",
        "System.Environment.get_TickCount64",
    ];

    private static readonly Assembly[] Product =
    [
        typeof(OutcomeParser).Assembly,
        typeof(Refusal).Assembly,
        typeof(SiteAssets).Assembly,
        typeof(Web.Modules).Assembly,
        .. ModuleWalls.Modules,
    ];

    [Fact]
    public void Nobody_reads_the_wall_clock_or_sleeps() =>
        Assert.Empty(Product.SelectMany(ReadersIn));

    [Fact]
    public void The_guard_barks_at_one_who_does()
    {
        Assert.Contains(
            ReadersIn(typeof(WallClockTests).Assembly),
            use => use.EndsWith("System.DateTime.get_Today", StringComparison.Ordinal)
        );
        _ = PlantedOffender();
    }

    private static IEnumerable<string> ReadersIn(Assembly assembly) =>
        AssemblyReading
            .MembersUsedBy(assembly)
            .Intersect(Clocks)
            .Select(use => $"{assembly.GetName().Name}: {use}");

    private static DateTime PlantedOffender() => DateTime.Today;
}
