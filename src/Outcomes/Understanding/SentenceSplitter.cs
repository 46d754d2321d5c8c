using System.Collections.Frozen;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>Cuts a provision into sentences at full stops and semicolons, but not after abbreviations or inside titles.</summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations =
        "ee uu sr sra srs dr dra lic ing no num art arts par parr pag pp inc mr ms mrs st vs ob cit"
            .Split(' ')
            .ToFrozenSet();

    /// <summary>Ranges of tokens, ends not included.</summary>
    public static List<(int From, int To)> Split(ProvisionText text)
    {
        var sentences = new List<(int, int)>();
        var from = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (!Ends(text, i) || (text.Inert[i] && !IsOmission(text, i)))
                continue;
            sentences.Add((from, i + 1));
            from = i + 1;
        }
        if (from < text.Count)
            sentences.Add((from, text.Count));
        return sentences;
    }

    private static bool Ends(ProvisionText text, int at) =>
        text.Word(at) switch
        {
            ";" => true,
            ")" => IsOmission(text, at) && at + 1 < text.Count && Opens(text, at + 1),
            "." => at + 1 < text.Count
                && text.NameIndex(at) < 0
                && Opens(text, at + 1)
                && !IsAbbreviation(text, at - 1),
            _ => false,
        };

    private static bool Opens(ProvisionText text, int at) =>
        text.Tokens[at].Kind == TokenKind.Word
            ? text.IsCapitalised(at)
            : text.Word(at) is "“" or "«" or "\"" or "(" or "¿" or "•" or "-";

    // “(...)” stands where an extract leaves words out.
    private static bool IsOmission(ProvisionText text, int at) =>
        text.Word(at) == ")" && text.Word(at - 1) is "." or "…";

    private static bool IsAbbreviation(ProvisionText text, int at) =>
        at >= 0
        && text.Tokens[at].Kind == TokenKind.Word
        && (text.Word(at).Length == 1 || Abbreviations.Contains(text.Word(at)));
}
