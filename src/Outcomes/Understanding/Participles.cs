namespace Puebla.Outcomes.Understanding;

/// <summary>Tells a Spanish past participle by its shape.</summary>
internal static class Participles
{
    private static readonly WordSet Irregular = new(
        "hecho hecha hechos hechas suscrito suscrita suscritos suscritas puesto puesta abierto abierta resuelto resuelta"
    );

    public static bool Is(string word)
    {
        var stem = word.AsSpan().TrimEnd('s');
        return stem is [.., 'a' or 'i', 'd', 'o' or 'a'] || Irregular.Contains(word);
    }
}
