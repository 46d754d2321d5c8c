namespace Puebla.Web;

/// <summary>Marks the host's words: <c>Texts.resx</c> in Spanish, <c>Texts.en.resx</c> in English.</summary>
public sealed class Texts;
