using System.Globalization;
using System.Resources;
using Puebla.Kernel;

namespace Puebla.Commitments;

/// <summary>Marks the module's words: <c>Texts.resx</c> in Spanish, <c>Texts.en.resx</c> in English.</summary>
public sealed class Texts
{
    internal static ResourceManager ResourceManager { get; } =
        new(typeof(Texts).FullName!, typeof(Texts).Assembly);

    /// <summary>Words in both languages at once.</summary>
    internal static LocalizedText Both(string key) =>
        new(
            ResourceManager.GetString(key, CultureInfo.GetCultureInfo("es")) ?? key,
            ResourceManager.GetString(key, CultureInfo.GetCultureInfo("en"))
        );
}
