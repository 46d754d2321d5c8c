namespace Puebla.Outcomes.Understanding;

/// <summary>An addressee of which no code is known stays under its name as written: “Comité de Selección”, “Regional Support Office”.</summary>
internal static class UnknownBody
{
    public static string? Read(ProvisionText text, int at, int to)
    {
        if (text.Word(at) is not ("a" or "al" or "the"))
            return null;
        at++;
        while (text.Word(at) is "la" or "el" or "los" or "las" or "the")
            at++;
        var (first, last) = (at, at);
        for (; at < to && !text.Inert[at]; at++)
        {
            if (text.IsCapitalised(at))
                last = at + 1;
            else if (at == first || !IsLink(text.Word(at)))
                break;
        }
        return last > first ? text.Slice(first, last) : null;
    }

    private static bool IsLink(string word) =>
        word
            is "de"
                or "del"
                or "la"
                or "las"
                or "los"
                or "el"
                or "sobre"
                or "para"
                or "en"
                or "of"
                or "the"
                or "on"
                or "for"
                or "and"
                or "-";
}
