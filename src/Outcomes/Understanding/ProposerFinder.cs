namespace Puebla.Outcomes.Understanding;

/// <summary>Finds those whose proposal, request or recommendation a clause takes up or notes.</summary>
internal static class ProposerFinder
{
    private const int Reach = 4;

    public static List<string> Find(ProvisionText text, int from, int to)
    {
        var codes = new List<string>();
        for (var i = from; i < to; i++)
        {
            if (text.Inert[i])
                continue;
            var list =
                ProposalNouns.Contains(text.Word(i)) ? OfNoun(text, i, to)
                : IsPutForward(text.Word(i)) && text.Word(i + 1) is "por" or "by"
                    ? NameList.Read(text, i + 2, to, out _)
                : [];
            codes.AddRange(list.Except(codes).ToList());
        }
        return codes;
    }

    private static List<string> OfNoun(ProvisionText text, int at, int to)
    {
        // “Mexico's proposal”, “the United States' initiative”.
        if (
            text.Word(at - 1) is "s" or "'" or "’"
            && text.NameIndex(at - (text.Word(at - 1) == "s" ? 3 : 2)) is >= 0 and var owner
        )
            return [text.Names[owner].Code];
        for (var i = at + 1; i < Math.Min(to, at + Reach); i++)
            if (text.Word(i) is "de" or "del" or "of" or "from" or "by")
                return NameList.Read(text, i + 1, to, out _);
        return [];
    }

    private static bool IsPutForward(string word) =>
        word
            is "propuesta"
                or "propuesto"
                or "propuestas"
                or "propuestos"
                or "solicitada"
                or "solicitado"
                or "solicitadas"
                or "solicitados"
                or "sugerida"
                or "sugerido"
                or "sugeridas"
                or "sugeridos"
                or "recomendada"
                or "recomendado"
                or "presentada"
                or "presentado"
                or "presentadas"
                or "presentados"
                or "formulada"
                or "formulado"
                or "formuladas"
                or "proposed"
                or "requested"
                or "suggested"
                or "recommended"
                or "presented";
}
