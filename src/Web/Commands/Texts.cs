using System.Globalization;
using System.Resources;

namespace Puebla.Web.Commands;

/// <summary>What the commands say, in the language of the terminal.</summary>
internal static class Texts
{
    private static readonly ResourceManager Resources = new(
        "Puebla.Web.Commands.Texts",
        typeof(Texts).Assembly
    );

    /// <summary>Spanish where the locale says so, English everywhere else.</summary>
    public static CultureInfo TerminalCulture()
    {
        var locale = ((string[])["LC_ALL", "LC_MESSAGES", "LANG"])
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return CultureInfo.GetCultureInfo(
            locale?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? "es" : "en"
        );
    }

    /// <summary>One of two sentences that a library without resources hands over.</summary>
    public static string Choose(string spanish, string english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "es" ? spanish : english;

    public static string Of(string key, params object[] arguments)
    {
        var text =
            Resources.GetString(key, CultureInfo.CurrentUICulture)
            ?? throw new ArgumentException($"No text \"{key}\".", nameof(key));
        return arguments.Length == 0
            ? text
            : string.Format(CultureInfo.CurrentCulture, text, arguments);
    }
}
