using System.Globalization;

namespace Puebla.Kernel;

/// <summary>The two languages of the Conference; every page exists in both.</summary>
public enum Language
{
    /// <summary>Spanish: the language of the addresses without prefix.</summary>
    Spanish,

    /// <summary>English: the language of the addresses under <c>/en</c>.</summary>
    English,
}

/// <summary>Forms of a <see cref="Language"/>.</summary>
public static class LanguageExtensions
{
    private static readonly CultureInfo SpanishCulture = CultureInfo.GetCultureInfo("es-CR");
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en-GB");

    extension(Language language)
    {
        /// <summary>The code for <c>lang</c>, JSON and storage: <c>es</c> or <c>en</c>.</summary>
        public string Code => language == Language.English ? "en" : "es";

        /// <summary>The culture in which dates and numbers are written for the reader.</summary>
        public CultureInfo Culture =>
            language == Language.English ? EnglishCulture : SpanishCulture;

        /// <summary>The other language.</summary>
        public Language Other => language == Language.English ? Language.Spanish : Language.English;
    }

    /// <summary>The language of a code; anything but <c>en</c> is Spanish.</summary>
    public static Language FromCode(string? code) =>
        code == "en" ? Language.English : Language.Spanish;

    /// <summary>The language of the running request.</summary>
    public static Language Current =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en"
            ? Language.English
            : Language.Spanish;
}
