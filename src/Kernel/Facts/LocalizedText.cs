using System.Globalization;

namespace Puebla.Kernel;

/// <summary>A text in Spanish and, where there is one, in English. Nothing is ever translated by machine.</summary>
/// <param name="Spanish">The Spanish text.</param>
/// <param name="English">The English text; null where none exists.</param>
public sealed record LocalizedText(string Spanish, string? English = null)
{
    /// <summary>The text for a reader of this culture: English where it is asked for and exists, otherwise Spanish.</summary>
    public string For(CultureInfo culture) =>
        WantsEnglish(culture) && English is not null ? English : Spanish;

    /// <summary>The text for the reader of the current request.</summary>
    public string ForReader() => For(CultureInfo.CurrentUICulture);

    /// <summary>The value for the <c>lang</c> attribute when the text that a reader gets is not in the language asked for; otherwise null.</summary>
    public string? ForeignTo(CultureInfo culture) =>
        WantsEnglish(culture) && English is null ? "es" : null;

    private static bool WantsEnglish(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal);
    }
}
