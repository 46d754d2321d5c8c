using System.Collections.Frozen;

namespace Puebla.Outcomes.Understanding.Verbs;

/// <summary>Tells a Spanish infinitive by its shape, with or without a pronoun (invitarles), from nouns that look like one.</summary>
internal static class Infinitives
{
    private static readonly string[] Clitics =
    [
        "selos",
        "selas",
        "selo",
        "sela",
        "les",
        "los",
        "las",
        "nos",
        "le",
        "lo",
        "la",
        "se",
    ];

    private static readonly FrozenSet<string> Nouns = (
        "lugar hogar taller mujer poder deber familiar militar par mar popular similar escolar titular preliminar ejemplar primer tercer cualquier "
        + "ayer caracter lider cancer elixir bienestar malestar par azar bar pilar auxiliar particular singular regular irregular interdisciplinar "
        + "multidisciplinar curricular consular circular celular vascular solar nuclear polar lunar altar dolar collar telar ser haber haver "
        + "alquiler menester placer porvenir decir super hiper inter unilateral bilateral ibidem master ranking buffer cuartel por sur peor mejor "
        + "estar ir peninsular insular secular molecular modular vehicular estelar extracurricular parlamentar disciplinar interpolar asimilar"
    )
        .Split(' ')
        .ToFrozenSet();

    /// <summary>The infinitive without its pronoun, or null where the folded word is none.</summary>
    public static string? LemmaOf(string word)
    {
        if (word.Length < 3)
            return null;
        if (HasEnding(word))
            return Nouns.Contains(word) ? null : word;
        foreach (var clitic in Clitics)
        {
            if (!word.EndsWith(clitic, StringComparison.Ordinal))
                continue;
            var bare = word[..^clitic.Length];
            if (
                bare.Length >= 3
                && HasEnding(bare)
                && (
                    VerbLexicon.Spanish(bare) is { Mood: Mood.Infinitive }
                    || (clitic is "se" or "lo" or "los" && bare.Length > 5)
                )
            )
                return bare;
        }
        return null;
    }

    private static bool HasEnding(string word) => word is [.., 'a' or 'e' or 'i', 'r'];
}
