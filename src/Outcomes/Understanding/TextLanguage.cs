using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>Whether a provision is English, by its small words: a Spanish record may hold English paragraphs.</summary>
internal static class TextLanguage
{
    public static bool IsEnglish(List<Token> tokens, string language)
    {
        var balance = 0;
        foreach (var token in tokens)
            balance +=
                token.Word is "the" or "of" or "and" or "to" or "by" or "with" or "for" or "from"
                    ? 1
                : token.Word
                    is "de"
                        or "la"
                        or "el"
                        or "los"
                        or "las"
                        or "y"
                        or "del"
                        or "al"
                        or "por"
                        or "para"
                    ? -1
                : 0;
        return balance == 0 ? language == "en" : balance > 0;
    }
}
