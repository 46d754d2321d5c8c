namespace Puebla.Outcomes.Understanding;

/// <summary>Finds those whose proposal, request or recommendation a clause takes up or notes.</summary>
internal sealed class ProposerFinder(ProvisionText text, int from, int to)
{
    private const int Near = 4;
    private const int Far = 14;

    private static readonly WordSet PutForward = new(
        """
        propuesto propuesta propuestos propuestas solicitado solicitada solicitados solicitadas sugerido sugerida sugeridos sugeridas
        recomendado recomendada recomendados recomendadas proposed requested suggested recommended
        """
    );

    private static readonly WordSet Presented = new(
        "presentado presentada presentados presentadas formulado formulada formulados formuladas elaborada realizada hecha made presented submitted"
    );

    public static List<string> Find(ProvisionText text, int from, int to) =>
        new ProposerFinder(text, from, to).Find();

    private List<string> Find()
    {
        var codes = new List<string>();
        for (var i = from; i < to; i++)
            if (!text.Inert[i])
                codes.AddRange(At(i).Except(codes).ToList());
        return codes;
    }

    private List<string> At(int at) =>
        IsProposal(at) ? OfNoun(at)
        : PutForward.Contains(text.Word(at)) && text.Word(at + 1) is "por" or "by"
            ? NameList.Read(text, at + 2, to, out _)
        : [];

    // “consideración y observación de los países” is what they do, not what they put forward.
    private bool IsProposal(int at) =>
        ProposalNouns.Contains(text.Word(at))
        && (text.Word(at) != "observacion" || text.Word(at - 1) is not ("y" or "e" or "para"));

    private List<string> OfNoun(int at)
    {
        if (OwnerBefore(at) is { } owner)
            return [owner];
        for (var i = at + 1; i < Math.Min(to, at + Near); i++)
            if (
                text.Word(i) is "de" or "del" or "of" or "from" or "by"
                && NameList.Read(text, i + 1, to, out _) is { Count: > 0 } owners
            )
                return [.. owners.Where(code => code != BodyCodes.Members)];
        for (var i = at + 1; i < Math.Min(to, at + Far); i++)
            if (Presented.Contains(text.Word(i)) && text.Word(i + 1) is "por" or "by")
                return NameList.Read(text, i + 2, to, out _);
        return [];
    }

    // “Mexico's proposal”.
    private string? OwnerBefore(int at)
    {
        var mark = text.Word(at - 1) == "s" ? at - 2 : at - 1;
        return text.Word(mark) is "'" or "’" && text.NameIndex(mark - 1) is >= 0 and var name
            ? text.Names[name].Code
            : null;
    }
}
