using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>Whether a provision is English, by its small words: a Spanish record may hold English paragraphs.</summary>
internal static class TextLanguage
{
    private static readonly WordSet English = new(
        "the of and to by with for from shall will we that in on as is are be its their"
    );

    private static readonly WordSet Spanish = new(
        "de la el los las y del al por para que en se un una con su sus lo"
    );

    public static bool IsEnglish(List<Token> tokens, string language)
    {
        var balance = 0;
        foreach (var token in tokens)
            if (English.Contains(token.Word))
                balance++;
            else if (Spanish.Contains(token.Word))
                balance--;
        return balance == 0 ? language == "en" : balance > 0;
    }
}
