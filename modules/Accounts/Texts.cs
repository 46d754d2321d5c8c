using System.Resources;
using Puebla.Kernel;

namespace Puebla.Accounts;

/// <summary>Marks the module's words: <c>Texts.resx</c> in Spanish, <c>Texts.en.resx</c> in English.</summary>
public sealed class Texts
{
    internal static ResourceManager ResourceManager { get; } =
        new(typeof(Texts).FullName!, typeof(Texts).Assembly);

    /// <summary>A text in a language that no request names.</summary>
    internal static string Of(string key, Language language) =>
        ResourceManager.GetString(key, language.Culture)
        ?? throw new ArgumentException($"No text \"{key}\".", nameof(key));
}
