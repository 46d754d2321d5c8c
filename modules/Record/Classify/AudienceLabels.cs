using Microsoft.Extensions.Localization;
using Puebla.Kernel.Access;

namespace Puebla.Record.Classify;

/// <summary>What audiences are called on forms and pages of the Record.</summary>
internal sealed class AudienceLabels(IStringLocalizer words)
{
    /// <summary>The modes that a document can have.</summary>
    public static IReadOnlyList<AccessMode> Modes { get; } =
    [.. Enum.GetValues<AccessMode>().Where(mode => mode != AccessMode.Administration)];

    public string Of(AccessMode mode) => words["Audience." + mode];

    public string Of(Audience audience) =>
        audience.Subject.Length == 0
            ? Of(audience.Mode)
            : $"{Of(audience.Mode)} ({audience.Subject})";
}
