using System.Globalization;
using Puebla.Kernel;
using Puebla.Kernel.Settings;

namespace Puebla.Commitments.Asking;

/// <summary>From when on the desk shows what was asked line by line.</summary>
internal static class AskingSettings
{
    public const string Days = "commitments.asked-days";

    public static SettingDefinition Definition { get; } =
        new(
            Days,
            "30",
            new(
                "Días antes de su fecha en que lo pedido aparece en el escritorio, línea por línea",
                "Days before its date from which what was asked appears on the desk, line by line"
            ),
            new(
                "Ningún documento lo dice. Por defecto, treinta días; lo demás que sigue pendiente se suma en una línea. Ya tiene efecto.",
                "No document says. By default thirty days; the rest that is still pending is summed up in one line. In effect already."
            ),
            [],
            Check: value =>
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var typed)
                && typed is >= 1 and <= 365
        );
}
