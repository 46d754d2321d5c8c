using System.Reflection;
using Puebla.Web;

namespace Puebla.Tests.Architecture;

/// <summary>Who may see whom (docs/architecture.md): references go down this list and only into <c>Contracts</c>.</summary>
internal static class ModuleWalls
{
    private const string Prefix = "Puebla.";

    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["Conference"] = [],
        ["Contacts"] = ["Conference"],
        ["Accounts"] = ["Conference", "Contacts"],
        ["Desk"] = ["Conference", "Contacts", "Accounts"],
        ["Record"] = ["Conference"],
        ["Commitments"] = ["Conference", "Contacts", "Record"],
        ["Portal"] = ["Conference", "Record"],
    };

    private static readonly string[] SeenByAll = ["Kernel", "Ui"];

    public static IEnumerable<Assembly> Modules => Web.Modules.PageAssemblies;

    /// <summary>What an assembly, taken for the named module, uses that it may not.</summary>
    public static IEnumerable<string> BreachesOf(Assembly assembly, string module) =>
        from used in AssemblyReading.TypesUsedBy(assembly)
        where used.Assembly.StartsWith(Prefix, StringComparison.Ordinal)
        let other = used.Assembly[Prefix.Length..]
        where !SeenByAll.Contains(other) && !(other == "Outcomes" && module == "Record")
        where
            !MayReference[module].Contains(other)
            || !(
                used.Namespace == $"Puebla.{other}.Contracts"
                || used.Namespace.StartsWith($"Puebla.{other}.Contracts.", StringComparison.Ordinal)
            )
        select $"{module} uses {used.Namespace}.{used.Type}";

    public static string NameOf(Assembly assembly) => assembly.GetName().Name![Prefix.Length..];
}
