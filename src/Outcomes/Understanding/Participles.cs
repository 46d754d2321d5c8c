namespace Puebla.Outcomes.Understanding;

/// <summary>Tells a Spanish past participle by its shape.</summary>
internal static class Participles
{
    private static readonly WordSet Irregular = new(
        "hecho hecha hechos hechas suscrito suscrita suscritos suscritas abierto abierta abiertos abiertas resuelto resuelta"
    );

    private static readonly WordSet Nouns = new(
        """
        resultado resultados estado estados mercado lado grado cuidado cuidados contenido contenidos sentido partido tratado tratados listado listados
        comunicado comunicados encargado encargados refugiado refugiados refugiada refugiadas abogado abogados certificado certificados pasado jornada
        jornadas llamada llamadas entrada entradas salida salidas medida medidas partida acogida llegada vida cerrada enunciado significado periodo
        """
    );

    public static bool Is(string word) =>
        (word.AsSpan().TrimEnd('s') is [.., 'a' or 'i', 'd', 'o' or 'a'] && !Nouns.Contains(word))
        || Irregular.Contains(word);
}
