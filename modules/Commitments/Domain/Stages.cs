using Puebla.Kernel;

namespace Puebla.Commitments.Domain;

/// <summary>Where a request can be at while it is under way, in the order in which it usually gets there (GRCM-2021 ¶1.e: in internal consultation). A further one is a code here and its words in both languages.</summary>
internal static class Stages
{
    public static IReadOnlyList<string> All { get; } =
    ["consultation", "review", "approved", "spreading"];

    public static bool Has(string? code) => code is not null && All.Contains(code);

    public static LocalizedText Name(string code) => Texts.Both($"Stage.{code}");
}
