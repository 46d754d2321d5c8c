using System.Reflection;
using System.Text.RegularExpressions;

namespace Puebla.Tests.Architecture;

/// <summary>A pattern's limit stops a runaway and is no figure of speed: where many wait for a processor a thread rests for longer than it works, and a page must not fail for that.</summary>
public sealed partial class PatternTests
{
    private const int ShortestMilliseconds = 5_000;

    [Fact]
    public void No_pattern_gives_up_because_the_machine_is_busy()
    {
        Assembly[] product =
        [
            .. ModuleWalls.Modules,
            typeof(Puebla.Kernel.Language).Assembly,
            typeof(Puebla.Ui.Forms.DateText).Assembly,
            typeof(Puebla.Web.Access.PagePolicies).Assembly,
        ];
        Assert.Empty(product.Distinct().SelectMany(all => all.GetTypes()).SelectMany(Hasty));
    }

    [Fact]
    public void The_guard_barks_at_a_pattern_in_a_hurry() =>
        Assert.Equal(["PatternTests.InAHurry"], Hasty(typeof(PatternTests)));

    private static IEnumerable<string> Hasty(Type type) =>
        type.GetMethods(
                BindingFlags.Static
                    | BindingFlags.NonPublic
                    | BindingFlags.Public
                    | BindingFlags.DeclaredOnly
            )
            .Where(method =>
                method.GetCustomAttribute<GeneratedRegexAttribute>()
                    is { MatchTimeoutMilliseconds: > 0 and < ShortestMilliseconds }
            )
            .Select(method => $"{type.Name}.{method.Name}");

    [GeneratedRegex("a+", RegexOptions.None, matchTimeoutMilliseconds: 250)]
    private static partial Regex InAHurry();
}
