using System.Globalization;
using Puebla.Kernel;
using Puebla.Kernel.Settings;

namespace Puebla.Accounts;

/// <summary>What no document of the Conference says about signing in, and what Puebla does until somebody decides otherwise.</summary>
internal sealed class AccountSettings(ISettings settings)
{
    private static readonly SettingDefinition IdleHours = Number(
        "accounts.session.idle-hours",
        12,
        720,
        "Horas sin uso tras las que una sesión termina",
        "Hours without use after which a session ends"
    );

    private static readonly SettingDefinition LongestDays = Number(
        "accounts.session.longest-days",
        30,
        180,
        "Días tras los que toda sesión termina",
        "Days after which every session ends"
    );

    private static readonly SettingDefinition FreshMinutes = Number(
        "accounts.fresh-minutes",
        10,
        60,
        "Minutos durante los que vale una entrada para lo que obliga",
        "Minutes for which a sign-in counts for what binds"
    );

    private static readonly SettingDefinition InvitationDays = Number(
        "accounts.invitation-days",
        7,
        60,
        "Días tras los que una invitación vence",
        "Days after which an invitation expires"
    );

    public static IReadOnlyList<SettingDefinition> All { get; } =
    [IdleHours, LongestDays, FreshMinutes, InvitationDays];

    public async ValueTask<TimeSpan> Idle(CancellationToken stop) =>
        TimeSpan.FromHours(await Value(IdleHours, stop));

    public async ValueTask<TimeSpan> Longest(CancellationToken stop) =>
        TimeSpan.FromDays(await Value(LongestDays, stop));

    public async ValueTask<TimeSpan> Fresh(CancellationToken stop) =>
        TimeSpan.FromMinutes(await Value(FreshMinutes, stop));

    public async ValueTask<TimeSpan> Invitation(CancellationToken stop) =>
        TimeSpan.FromDays(await Value(InvitationDays, stop));

    private async ValueTask<int> Value(SettingDefinition definition, CancellationToken stop) =>
        int.Parse(await settings.Get(definition.Key, stop), CultureInfo.InvariantCulture);

    private static SettingDefinition Number(
        string key,
        int usual,
        int most,
        string spanish,
        string english
    ) =>
        new(
            key,
            usual.ToString(CultureInfo.InvariantCulture),
            new LocalizedText(spanish, english),
            new LocalizedText(
                "Los documentos de la Conferencia no hablan de cuentas; el valor es prudencia de Puebla.",
                "The Conference's documents do not speak of accounts; the value is Puebla's prudence."
            ),
            [],
            Check: text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                && value >= 1
                && value <= most
        );
}
