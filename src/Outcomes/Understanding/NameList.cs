using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>Reads names that are joined in a list: “a los Países Miembros, a la ST y al Gobierno de México”.</summary>
internal static class NameList
{
    /// <summary>The codes of a list that begins at a token, and the token after it; empty where no name stands there.</summary>
    public static List<string> Read(ProvisionText text, int at, int to, out int next)
    {
        var codes = new List<string>();
        next = at;
        for (var i = at; i < to; )
        {
            if (text.NameIndex(i) < 0)
            {
                var skipped = SkipFiller(text, i, codes.Count == 0);
                if (skipped == i)
                    break;
                i = skipped;
                continue;
            }
            var name = text.Names[text.NameIndex(i)];
            if (!codes.Contains(name.Code))
                codes.Add(name.Code);
            i = AfterGenitive(text, text.AfterName(i), name);
            next = i;
        }
        return codes;
    }

    private static int SkipFiller(ProvisionText text, int at, bool first)
    {
        if (Fillers.TryMatch(text, at, out _, out var next))
            return next;
        return !first && text.Word(at) is "," or "y" or "e" or "and" or "/" or "-" or "(" or ")"
            ? at + 1
            : at;
    }

    // “la PPT de México” is the Presidency; “los Países Miembros de la CRM y la CSM” are members only.
    private static int AfterGenitive(ProvisionText text, int at, NameMatch name)
    {
        at = text.Word(at) == "(" && text.Word(at + 2) == ")" ? at + 3 : at;
        if (text.Word(at) == "s" && text.Word(at - 1) is "'" or "’")
            at++;
        if (name.Kind != NameKind.Body || text.Word(at) is not ("de" or "del" or "of"))
            return at;
        var i = at + 1;
        while (text.Word(i) is "la" or "el" or "los" or "the" or "gobierno")
            i++;
        if (text.NameIndex(i) >= 0)
            i = text.AfterName(i);
        else if (text.Word(i) is "crm" or "rcm" or "conferencia" or "conference" or "proceso")
            i++;
        else
            return at;
        return
            text.Word(i) is "y" or "and"
            && text.NameIndex(SkipArticle(text, i + 1)) is >= 0 and var other
            && text.Names[other].Code == BodyCodes.Csm
            ? text.AfterName(SkipArticle(text, i + 1))
            : i;
    }

    private static int SkipArticle(ProvisionText text, int at) =>
        text.Word(at) is "la" or "el" or "the" ? at + 1 : at;

    private static readonly PhraseTable<bool> Fillers = new(
        new[]
        {
            "como observadores",
            "como observadoras",
            "en calidad de observadores",
            "as observers",
            "en su calidad de",
            "en su caracter de",
            "en su condicion de",
            "in its capacity as",
            "in their capacity as",
            "asi como",
            "as well as",
            "together with",
            "junto con",
            "especialmente",
            "en especial",
            "en particular",
            "particularmente",
            "in particular",
            "especially",
            "incluyendo",
            "including",
            "los gobiernos de",
            "el gobierno de",
            "la delegacion de",
            "las delegaciones de",
            "los representantes de",
            "gobierno de",
            "gobierno del",
            "gobiernos de",
            "delegacion de",
            "delegaciones de",
            "representantes de",
            "los paises y",
            "government of",
            "governments of",
            "delegation of",
            "delegations of",
            "representatives of",
            "entre otros",
            "a la",
            "a los",
            "a las",
            "system",
            "el sistema de",
            "sistema de",
            "as",
            "demas",
            "otros",
            "other",
            "todos",
            "todas",
            "all",
            "al",
            "a",
            "el",
            "la",
            "los",
            "las",
            "the",
            "su",
            "sus",
            "its",
            "como",
            "tambien",
            "both",
            "tanto",
        }.Select(words => (words, true))
    );
}
