using System.Globalization;
using Puebla.Kernel;
using Puebla.Kernel.Settings;

namespace Puebla.Contacts;

/// <summary>How often contacts are confirmed and focal points interviewed, in months. The documents ask for both and say no interval.</summary>
internal static class ContactSettings
{
    public const string Confirmation = "contacts.confirmation-months";

    public const string Interview = "contacts.interview-months";

    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        Months(
            Confirmation,
            6,
            new(
                "Meses tras los cuales una parte confirma de nuevo sus contactos",
                "Months after which a party confirms its contacts anew"
            ),
            new(
                "Los países mantienen al día los datos de sus puntos focales; ningún documento dice cada cuánto se confirma. Por defecto, cada seis meses. Ya tiene efecto.",
                "Countries keep their focal points' data current; no document says how often that is confirmed. By default every six months. In effect already."
            ),
            "l.737-740"
        ),
        Months(
            Interview,
            12,
            new(
                "Meses tras los cuales la Secretaría entrevista de nuevo a los puntos focales de un país",
                "Months after which the Secretariat interviews a country's focal points anew"
            ),
            new(
                "La Secretaría los entrevista periódicamente; ningún documento dice cada cuánto. Por defecto, cada doce meses. Ya tiene efecto.",
                "The Secretariat interviews them periodically; no document says how often. By default every twelve months. In effect already."
            ),
            "l.1008-1011"
        ),
    ];

    extension(ISettings settings)
    {
        /// <summary>The months that a setting says now.</summary>
        public async ValueTask<int> Months(string key, CancellationToken stop) =>
            int.Parse(await settings.Get(key, stop), CultureInfo.InvariantCulture);
    }

    private static SettingDefinition Months(
        string key,
        int months,
        LocalizedText name,
        LocalizedText why,
        string lines
    ) =>
        new(
            key,
            months.ToString(CultureInfo.InvariantCulture),
            name,
            why,
            [new("booklet", lines)],
            Check: value =>
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var typed)
                && typed is >= 1 and <= 60
        );
}
