using System.Resources;

namespace Puebla.Conference;

/// <summary>Marks the module's words: <c>Texts.resx</c> in Spanish, <c>Texts.en.resx</c> in English.</summary>
public sealed class Texts
{
    internal static ResourceManager ResourceManager { get; } =
        new(typeof(Texts).FullName!, typeof(Texts).Assembly);
}
