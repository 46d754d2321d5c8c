namespace Puebla.Outcomes.Understanding;

/// <summary>An addressee of which no code is known stays under its name as written: “Comité de Selección”, “Regional Support Office”.</summary>
internal static class UnknownBody
{
    private static readonly WordSet Heads = new(
        "comite subcomite comision coordinacion consejo coalicion oficina direccion committee subcommittee commission council bureau office co chair chairs"
    );

    private static readonly WordSet Links = new(
        "de del la las los el sobre para en of the on for and -"
    );

    /// <summary>The name after “a”, “al” or “the”, or null.</summary>
    public static string? Read(ProvisionText text, int at, int to)
    {
        if (text.Word(at) is not ("a" or "al" or "the"))
            return null;
        at++;
        while (text.Word(at) is "la" or "el" or "los" or "las" or "the")
            at++;
        return Name(text, at, to);
    }

    /// <summary>The name with which a subject begins, where its first word is that of a body.</summary>
    public static string? Subject(ProvisionText text, int at, int to)
    {
        while (text.Word(at) is "la" or "el" or "los" or "las" or "the")
            at++;
        return at < to && text.IsCapitalised(at) && Heads.Contains(text.Word(at))
            ? Name(text, at, to)
            : null;
    }

    private static string? Name(ProvisionText text, int at, int to)
    {
        var (first, last) = (at, at);
        for (; at < to && !text.Inert[at]; at++)
        {
            if (text.IsCapitalised(at))
                last = at + 1;
            else if (at == first || !Links.Contains(text.Word(at)))
                break;
        }
        return last > first ? text.Slice(first, last) : null;
    }
}
