using System.Resources;

namespace Puebla.Ui;

/// <summary>Marks the words of the interface that have no subject: <c>Texts.resx</c> in Spanish, <c>Texts.en.resx</c> in English.</summary>
public sealed class Texts
{
    internal static ResourceManager ResourceManager { get; } =
        new(typeof(Texts).FullName!, typeof(Texts).Assembly);
}
