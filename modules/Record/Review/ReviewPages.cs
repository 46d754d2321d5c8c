using System.Globalization;
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
    public static string One(string key, long id, bool doubtsFirst = false) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{RecordPlaces.Instrument(key)}/{Word}/{id}{(doubtsFirst ? $"?{QueryNames.Here("dudas")}=1" : "")}"
        );

    private static string Word =>
        LanguageExtensions.Current == Language.English ? "review" : "revisar";
}
