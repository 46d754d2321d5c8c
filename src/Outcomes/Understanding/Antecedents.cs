using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>Those for whom a pronoun stands: “invitarles”, “invited it”, “ambos países”.</summary>
internal static class Antecedents
{
    /// <summary>The first list of names before a clause.</summary>
    public static List<string> Named(ProvisionText text, int before)
    {
        for (var i = 0; i < before; i++)
            if (text.NameIndex(i) >= 0 || text.Word(i) is "a" or "al")
                if (NameList.Read(text, i, before, out _) is { Count: > 0 } codes)
                    return codes;
        return [];
    }

    /// <summary>Whether a subject recalls countries named before.</summary>
    public static bool Recalls(ProvisionText text, int at) =>
        text.Word(at) is "ambos" or "ambas" or "both"
        || (
            text.Word(at) is "estos" or "dichos" or "these"
            && text.Word(at + 1) is "paises" or "countries"
        );

    /// <summary>The countries named before a clause: two for “ambos”, else all.</summary>
    public static List<string> Countries(ProvisionText text, int before, string recall)
    {
        var named = new List<string>();
        foreach (var name in text.Names)
            if (
                before < text.Count
                && name.Start < text.Tokens[before].Start
                && name.Kind == NameKind.Country
                && !named.Contains(name.Code)
            )
                named.Add(name.Code);
        return recall is "ambos" or "ambas" or "both" ? [.. named.TakeLast(2)] : named;
    }
}
