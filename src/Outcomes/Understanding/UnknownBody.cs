namespace Puebla.Outcomes.Understanding;

/// <summary>Bodies of which no code is known (“Comité de Selección”, “the Chair of the Committee”) are no addressees; what follows them may be.</summary>
internal static class UnknownBody
{
    private static readonly WordSet Heads = new(
        "comite subcomite comision coordinacion consejo coalicion oficina direccion committee subcommittee commission council bureau office co chair chairs"
    );

    private static readonly WordSet Links = new(
        "de del la las los el sobre para en of the on for and -"
    );

    /// <summary>The token after the name that follows “a”, “al” or “the”; where none does, the place itself.</summary>
    public static int After(ProvisionText text, int at, int to)
    {
        if (text.Word(at) is not ("a" or "al" or "the"))
            return at;
        var first = SkipArticles(text, at + 1);
        return End(text, first, to) is var end && end > first ? end : at;
    }

    /// <summary>The token after the word of a body with which a subject begins (“La Dirección de Panamá”); else the place itself.</summary>
    public static int AfterHead(ProvisionText text, int at, int to)
    {
        var first = SkipArticles(text, at);
        if (first >= to || !text.IsCapitalised(first) || !Heads.Contains(text.Word(first)))
            return at;
        while (
            first < to
            && text.NameIndex(first) < 0
            && (Links.Contains(text.Word(first)) || text.IsCapitalised(first))
        )
            first++;
        return first;
    }

    private static int SkipArticles(ProvisionText text, int at)
    {
        while (text.Word(at) is "la" or "el" or "los" or "las" or "the")
            at++;
        return at;
    }

    private static int End(ProvisionText text, int at, int to)
    {
        var (first, last) = (at, at);
        for (; at < to && !text.Inert[at]; at++)
        {
            // “the Regional Support Office and IOM”: the next of the list begins.
            if (
                text.NameIndex(at) >= 0
                && (text.Word(at - 1) == "and" || text.Word(at - 2) == "and")
            )
                break;
            if (text.IsCapitalised(at))
                last = at + 1;
            else if (at == first || !Links.Contains(text.Word(at)))
                break;
        }
        return last;
    }
}
