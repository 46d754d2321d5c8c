using System.Globalization;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Forms;

namespace Puebla.Contacts.Asking;

/// <summary>What the module's lines of the desk have in common.</summary>
internal static class AskedWords
{
    public static string Of(string key, Language language, params object[] values) =>
        string.Format(
            CultureInfo.InvariantCulture,
            Texts.ResourceManager.GetString(key, language.Culture)
                ?? throw new ArgumentException($"No text \"{key}\".", nameof(key)),
            values
        );

    public static string Day(DateOnly day, Language language) => DateText.Full(day, language);

    /// <summary>A member's own people, to whom a line can be passed on; of everybody else the Secretariat.</summary>
    public static Audience AudienceOf(Mandate by) =>
        by
            is {
                Party: { Kind: PartyKind.Country, Key: var country },
                Office: not Office.ObserverDelegate
            }
            ? Audience.GovernmentOf(country)
            : Audience.PresidencyAndSecretariat;
}
