using System.Reflection;
using System.Text.RegularExpressions;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Tests.Access;

/// <summary>Names the rule of participation that a test holds; the test's own name ends with the place where the rule is written.</summary>
/// <param name="rule">The rule's code without its beginning.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ProvesAttribute(string rule) : Attribute
{
    public string Code { get; } = $"participation.{rule}";
}

/// <summary>No rule of the participation table stands without a test that cites its place.</summary>
public sealed partial class EveryRuleHasItsTest
{
    private static readonly Dictionary<string, Rule> Written = ParticipationTable
        .Cells.Select(cell => cell.Rule)
        .Where(rule => rule.Sources.Count > 0)
        .DistinctBy(rule => rule.Code)
        .ToDictionary(rule => rule.Code);

    private static readonly ILookup<string, string> Tests = typeof(EveryRuleHasItsTest)
        .Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .SelectMany(test =>
            test.GetCustomAttributes<ProvesAttribute>().Select(one => (one.Code, test.Name))
        )
        .ToLookup(one => one.Code, one => one.Name);

    [Fact]
    public void Every_rule_that_is_written_somewhere_has_a_test_and_every_test_a_rule() =>
        Assert.Equal(Written.Keys.Order(), Tests.Select(one => one.Key).Order());

    [Fact]
    public void The_tests_name_cites_the_rules_seed_and_place() =>
        Assert.All(
            Written.Values,
            rule =>
                Assert.All(
                    Tests[rule.Code],
                    test =>
                        Assert.True(
                            rule.Sources.Any(source => Cites(test, source)),
                            $"{test} cites no place of {rule.Code}."
                        )
                )
        );

    // booklet l.655-661 is booklet_l655_661 or, after others of the same seed, l655_661; grcm-2017 ¶7.d is grcm_2017_p7_d.
    private static bool Cites(string test, SourceRef source) =>
        test.Contains($"_{Word(source.Seed ?? "")}_", StringComparison.Ordinal)
        && $"{test}_".Contains($"_{Word(source.Ref)}_", StringComparison.Ordinal);

    private static string Word(string place) =>
        Other().Replace(place.Replace("l.", "l").Replace('¶', 'p'), "_");

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Other();
}
