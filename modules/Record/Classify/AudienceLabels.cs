using Microsoft.Extensions.Localization;
using Puebla.Kernel.Access;

namespace Puebla.Record.Classify;

/// <summary>What the modes are called where one is chosen.</summary>
internal sealed class AudienceLabels(IStringLocalizer words)
{
    /// <summary>The modes that a document can have.</summary>
    public static IReadOnlyList<AccessMode> Modes { get; } =
    [.. Enum.GetValues<AccessMode>().Where(mode => mode != AccessMode.Administration)];

    public string Of(AccessMode mode) => words["Audience." + mode];
}
