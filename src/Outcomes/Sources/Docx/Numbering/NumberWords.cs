namespace Puebla.Outcomes.Sources.Docx.Numbering;

/// <summary>Numbers in words as declarations use them, in the Conference's working language.</summary>
internal static class NumberWords
{
    private static readonly string[] Ordinals =
    [
        "Primero",
        "Segundo",
        "Tercero",
        "Cuarto",
        "Quinto",
        "Sexto",
        "Séptimo",
        "Octavo",
        "Noveno",
        "Décimo",
        "Undécimo",
        "Duodécimo",
    ];

    private static readonly string[] Cardinals =
    [
        "Uno",
        "Dos",
        "Tres",
        "Cuatro",
        "Cinco",
        "Seis",
        "Siete",
        "Ocho",
        "Nueve",
        "Diez",
        "Once",
        "Doce",
    ];

    public static string? Ordinal(int value) => At(Ordinals, value);

    public static string? Cardinal(int value) => At(Cardinals, value);

    private static string? At(string[] words, int value) =>
        value >= 1 && value <= words.Length ? words[value - 1] : null;
}
