namespace Puebla.Desk;

/// <summary>Marks the module's words: <c>Texts.resx</c> in Spanish, <c>Texts.en.resx</c> in English.</summary>
public sealed class Texts;
