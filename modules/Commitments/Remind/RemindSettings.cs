using System.Globalization;
using Puebla.Commitments.Domain;
using Puebla.Kernel;
using Puebla.Kernel.Settings;

namespace Puebla.Commitments.Remind;

/// <summary>When those are reminded who have not answered, where nobody said otherwise of a commitment.</summary>
internal static class RemindSettings
{
    public const string Before = "commitments.remind-before";
    public const string After = "commitments.remind-after";
    public const string Hour = "commitments.remind-hour";

    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new(
            Before,
            "15 5 1",
            new(
                "Cuántos días hábiles antes de su plazo se recuerda un compromiso a quien no ha informado",
                "How many working days before its deadline those who have not reported are reminded of a commitment"
            ),
            new(
                "Ningún documento lo dice. Por defecto quince, cinco y uno; vacío, nunca. Quien recuerda lo cambia en cada compromiso. De lo que ya había vencido al confirmarse y de las muestras no se recuerda nada mientras nadie lo pida.",
                "No document says. By default fifteen, five and one; empty for never. Whoever reminds changes it for each commitment. Of what was over when it was confirmed, and of samples, nobody is reminded until somebody asks for it."
            ),
            [],
            Check: value => Rhythm.ParseBefore(value) is not null
        ),
        new(
            After,
            "10",
            new(
                "Cada cuántos días hábiles se recuerda después del plazo",
                "Every how many working days one is reminded after the deadline"
            ),
            new(
                "Ningún documento lo dice. Por defecto diez; 0, nunca.",
                "No document says. By default ten; 0 for never."
            ),
            [],
            Check: value => value.Length > 0 && Rhythm.ParseEvery(value) is not null
        ),
        new(
            Hour,
            "8",
            new("A qué hora salen los recordatorios", "At what hour reminders go out"),
            new(
                "Ningún documento lo dice. Por defecto desde las ocho, en la zona de los plazos, y solo en días hábiles.",
                "No document says. By default from eight o'clock, in the zone of deadlines, and on working days only."
            ),
            [],
            Check: value =>
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
                && hour <= 23
        ),
    ];

    /// <summary>The rhythm where nobody said otherwise.</summary>
    public static async ValueTask<Rhythm> RemindRhythm(
        this ISettings settings,
        CancellationToken stop
    ) =>
        new(
            Rhythm.ParseBefore(await settings.Get(Before, stop))!,
            Rhythm.ParseEvery(await settings.Get(After, stop))!.Value
        );

    public static async ValueTask<int> RemindHour(
        this ISettings settings,
        CancellationToken stop
    ) => int.Parse(await settings.Get(Hour, stop), CultureInfo.InvariantCulture);
}
