using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Web.Access;

/// <summary>Why one may or may not see what is at an address.</summary>
/// <param name="What">What it is; never its title.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Who">Who may see it; empty where the rule itself says so.</param>
/// <param name="May">Whether the one who asks may.</param>
/// <param name="By">The mandates of the one who asks that give it.</param>
internal sealed record WhyAnswer(
    LocalizedText What,
    Rule Rule,
    IReadOnlyList<LocalizedText> Who,
    bool May,
    IReadOnlyList<Mandate> By
);
