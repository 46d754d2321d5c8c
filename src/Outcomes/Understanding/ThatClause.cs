namespace Puebla.Outcomes.Understanding;

/// <summary>Reads who is to act in the clause that a request governs: “que, en su caso, la ST elabore”, “para que el GRCM emita”, “la importancia de que Belice participe”.</summary>
internal sealed class ThatClause(ProvisionText text)
{
    public List<string> Subject(int at, int to)
    {
        for (var i = at; i < to; i++)
            if (!text.Inert[i] && text.Word(i) is "que" or "that" && IsGoverned(i, at))
                return NameList.Read(text, SkipParenthesis(i + 1, to), to, out _);
        return [];
    }

    // Any other “que” is a relative: “el documento que la ST presentó”, or a purpose: “a fin de que los países lo evalúen”.
    private bool IsGoverned(int at, int verb) =>
        at == verb
        || text.Word(at - 1) switch
        {
            "para" or "a" => true,
            "de" => text.Word(at - 2)
                is "importancia"
                    or "necesidad"
                    or "conveniencia"
                    or "compromiso",
            "," => text.Word(verb) == ",",
            "importance" => true,
            _ => false,
        };

    private int SkipParenthesis(int at, int to)
    {
        if (text.Word(at) != ",")
            return at;
        for (var i = at + 1; i < to; i++)
            if (text.Word(i) == ",")
                return i + 1;
        return at + 1;
    }
}
