using System.Globalization;
using System.Resources;
using Puebla.Kernel;

namespace Puebla.Desk;

/// <summary>The module's words in a language that no request names.</summary>
internal static class Words
{
    private static readonly ResourceManager Resources = new(
        typeof(Texts).FullName!,
        typeof(Texts).Assembly
    );

    public static string Of(string key, Language language, params object[] values)
    {
        var text =
            Resources.GetString(key, language.Culture)
            ?? throw new ArgumentException($"No text \"{key}\".", nameof(key));
        return values.Length == 0
            ? text
            : string.Format(CultureInfo.InvariantCulture, text, values);
    }
}
