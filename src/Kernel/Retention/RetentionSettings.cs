using Puebla.Kernel.Settings;

namespace Puebla.Kernel.Retention;

/// <summary>For how long personal data and traces are kept, in years. No document of the Conference says.</summary>
public static class RetentionSettings
{
    /// <summary>Names and addresses, counted from the end of the person's last mandate.</summary>
    public const string Contacts = "retention.contacts";

    /// <summary>Lists of delegations, counted from the meeting.</summary>
    public const string Delegations = "retention.delegations";

    /// <summary>Sign-ins, read notices, messages, ended sessions, what was passed to colleagues and is over.</summary>
    public const string Logs = "retention.logs";

    /// <summary>Drafts that were never submitted.</summary>
    public const string Drafts = "retention.drafts";

    internal static IReadOnlyList<SettingDefinition> All { get; } =
    [
        Years(
            Contacts,
            5,
            new(
                "Años que se conservan los datos de una persona tras su último mandato",
                "Years for which a person's data are kept after their last mandate"
            ),
            new(
                "Ningún documento lo dice. Ya tiene efecto: pasado el plazo se borran el nombre y los datos de contacto; el diario conserva solo el número opaco.",
                "No document says. In effect already: after that the name and contact data are erased; the journal keeps the opaque number alone."
            )
        ),
        Years(
            Delegations,
            5,
            new(
                "Años que se conservan las listas de delegaciones",
                "Years for which lists of delegations are kept"
            ),
            new(
                "Ningún documento lo dice. Todavía sin efecto: comienza con el módulo que lleve las delegaciones a las reuniones.",
                "No document says. Not in effect yet: it begins with the module that keeps delegations to meetings."
            )
        ),
        Years(
            Logs,
            1,
            new(
                "Años que se conservan los registros de ingreso, los avisos leídos, los correos, las sesiones terminadas y lo pasado a colegas",
                "Years for which sign-in logs, read notices, messages, ended sessions and what was passed to colleagues are kept"
            ),
            new(
                "Ningún documento lo dice. Ya tiene efecto. El diario no es un registro de ingreso y no se borra.",
                "No document says. In effect already. The journal is no sign-in log and is not deleted."
            )
        ),
        Years(
            Drafts,
            2,
            new(
                "Años que se conservan los borradores nunca presentados",
                "Years for which drafts that were never submitted are kept"
            ),
            new(
                "Ningún documento lo dice. Ya tiene efecto para los informes que un gobierno preparó y nunca presentó.",
                "No document says. In effect already for reports that a government prepared and never submitted."
            )
        ),
    ];

    private static SettingDefinition Years(
        string key,
        int years,
        LocalizedText name,
        LocalizedText why
    ) =>
        new(
            key,
            years.ToString(System.Globalization.CultureInfo.InvariantCulture),
            name,
            why,
            [],
            Check: value => int.TryParse(value, out var typed) && typed is >= 1 and <= 50
        );
}
