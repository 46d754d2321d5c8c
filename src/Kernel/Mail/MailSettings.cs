using System.Globalization;
using Puebla.Kernel.Settings;

namespace Puebla.Kernel.Mail;

/// <summary>What no document of the Conference says about mail, and what Puebla does until somebody decides otherwise.</summary>
public sealed class MailSettings(ISettings settings)
{
    private const string Daily = "daily";

    private static readonly LocalizedText Silent = new(
        "Los documentos de la Conferencia no hablan de correo electrónico; el valor es de Puebla.",
        "The Conference's documents do not speak of e-mail; the value is Puebla's."
    );

    /// <summary>How one is written to who has not chosen: <c>at-once</c> or <c>daily</c>.</summary>
    public static SettingDefinition Delivery { get; } =
        new(
            "mail.delivery",
            "at-once",
            new(
                "Cómo se escribe a quien no ha elegido: al momento (at-once) o un resumen diario (daily)",
                "How one is written to who has not chosen: at once, or one digest a day (daily)"
            ),
            Silent,
            [],
            ["at-once", Daily]
        );

    /// <summary>The hour of the digest in the person's zone.</summary>
    public static SettingDefinition DigestHour { get; } =
        Number(
            "mail.digest-hour",
            7,
            0,
            23,
            new(
                "Hora del resumen diario, en la zona de cada persona",
                "Hour of the daily digest, in each person's zone"
            )
        );

    /// <summary>For how many hours sending is tried.</summary>
    public static SettingDefinition GiveUpHours { get; } =
        Number(
            "mail.give-up-hours",
            72,
            1,
            240,
            new(
                "Horas durante las que se intenta entregar un correo",
                "Hours for which the delivery of a message is tried"
            )
        );

    internal static IReadOnlyList<SettingDefinition> All { get; } =
    [Delivery, DigestHour, GiveUpHours];

    /// <summary>Whether one who has not chosen gets a digest.</summary>
    public async ValueTask<bool> IsDaily(CancellationToken stop = default) =>
        await settings.Get(Delivery.Key, stop) == Daily;

    /// <summary>The hour of the digest.</summary>
    public ValueTask<int> Hour(CancellationToken stop = default) => Value(DigestHour, stop);

    /// <summary>How long sending is tried.</summary>
    public async ValueTask<TimeSpan> GiveUp(CancellationToken stop = default) =>
        TimeSpan.FromHours(await Value(GiveUpHours, stop));

    private async ValueTask<int> Value(SettingDefinition definition, CancellationToken stop) =>
        int.Parse(await settings.Get(definition.Key, stop), CultureInfo.InvariantCulture);

    private static SettingDefinition Number(
        string key,
        int usual,
        int least,
        int most,
        LocalizedText name
    ) =>
        new(
            key,
            usual.ToString(CultureInfo.InvariantCulture),
            name,
            Silent,
            [],
            Check: text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                && value >= least
                && value <= most
        );
}
