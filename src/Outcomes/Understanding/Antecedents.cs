using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>Those for whom a pronoun stands: “invitarles”, “invited it”, “ambos países”.</summary>
internal static class Antecedents
{
    /// <summary>How far back a reference reaches, in words.</summary>
    public const int Reach = 150;

    private static readonly WordSet Both = new("ambos ambas both");

    /// <summary>The first list of names before a clause.</summary>
    public static List<string> Named(ProvisionText text, int before)
    {
        for (var i = Math.Max(0, before - Reach); i < before; i++)
            if (
                text.NameIndex(i) >= 0
                && NameList.Read(text, i, before, out _) is { Count: > 0 } codes
            )
                return codes;
        return [];
    }

    /// <summary>Whether a subject recalls countries named before.</summary>
    public static bool Recalls(ProvisionText text, int at) =>
        Both.Contains(text.Word(at))
        || (
            text.Word(at) is "estos" or "dichos" or "these"
            && text.Word(at + 1) is "paises" or "countries"
        );

    /// <summary>The countries named before a clause: the last two for “ambos”, else all.</summary>
    public static List<string> Countries(ProvisionText text, int before, string recall)
    {
        var named = new List<string>();
        for (var i = Math.Max(0, before - Reach); i < before; i++)
            if (
                text.NameIndex(i) is >= 0 and var name
                && text.Names[name].Kind == NameKind.Country
                && !named.Contains(text.Names[name].Code)
            )
                named.Add(text.Names[name].Code);
        return Both.Contains(recall) ? [.. named.TakeLast(2)] : named;
    }
}
