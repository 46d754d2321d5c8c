using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Review;

/// <summary>Addresses of a review.</summary>
internal static class ReviewPages
{
    /// <summary>The whole text; the language of the text where an instrument has two.</summary>
    public static string All(string key, string? language = null) =>
        $"{RecordPlaces.Instrument(key)}/{Word}{(language is null ? "" : $"?{QueryNames.Here("idioma")}={language}")}";

    /// <summary>One piece of it.</summary>
    public static string One(
        string key,
        long id,
        bool doubtsFirst = false,
        bool fromPass = false
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{RecordPlaces.Instrument(key)}/{Word}/{id}{(doubtsFirst ? $"?{QueryNames.Here("dudas")}=1"
                : fromPass ? $"?{QueryNames.Here("pasada")}=1" : "")}"
        );

    /// <summary>Several at once: a quick pass, from the first that is open or from after one that was shown.</summary>
    public static string Pass(string key, string language, long? after = null, int overtaken = 0) =>
        RecordPlaces.Instrument(key)
        + $"/{Word}/{(LanguageExtensions.Current == Language.English ? "pass" : "pasada")}"
        + QueryString.Create(
            new (string Name, string? Value)[]
            {
                (QueryNames.Here("idioma"), language),
                (QueryNames.Here("desde"), after?.ToString(CultureInfo.InvariantCulture)),
                (
                    "cambiados",
                    overtaken == 0 ? null : overtaken.ToString(CultureInfo.InvariantCulture)
                ),
            }
                .Where(pair => pair.Value is not null)
                .Select(pair => KeyValuePair.Create(pair.Name, pair.Value))
        );

    private static string Word =>
        LanguageExtensions.Current == Language.English ? "review" : "revisar";
}
