using System.Globalization;
using System.Resources;
using Puebla.Kernel;

namespace Puebla.Web.Access;

/// <summary>The host's words in both languages at once.</summary>
internal static class WhyWords
{
    private static readonly ResourceManager Words = new(
        typeof(Web.Texts).FullName!,
        typeof(Web.Texts).Assembly
    );

    public static LocalizedText Of(string key) =>
        new(
            Words.GetString(key, CultureInfo.GetCultureInfo("es")) ?? key,
            Words.GetString(key, CultureInfo.GetCultureInfo("en"))
        );
}
