using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>Reads who is named before a verb as the one who will act.</summary>
internal sealed class SubjectReader(ProvisionText text, MeaningContext context)
{
    // “Countries will exchange”: the bare plural is all of them.
    private static readonly WordSet All = new(
        "countries states members delegations governments paises estados delegaciones gobiernos"
    );

    private static readonly WordSet Bodies = new(
        "organismos organizaciones agencias organizations organisations agencies"
    );

    public List<string> Read(FoundAct act, int from)
    {
        var start = Start(act, from);
        if (Antecedents.Recalls(text, start))
            return Antecedents.Countries(text, from, text.Word(start));
        if (NameList.Read(text, start, act.First, out _) is { Count: > 0 } named)
            return named;
        if (All.Contains(text.Word(start)))
            return [BodyCodes.Members];
        return UnknownBody.AfterHead(text, start, act.First) is var after && after > start
            ? NameList.Read(text, after, act.First, out _)
            : Recalled(start, act.First);
    }

    // The subject begins after the last full stop, or after the words that lead in up to a comma.
    private int Start(FoundAct act, int from)
    {
        for (var i = from; i < act.First; i++)
            if (text.Word(i) is "." or ";")
                from = i + 1;
        var start = from;
        var leads = Connectives.Leads(text.Word(SkipJoining(from)));
        for (var i = from; leads && i < act.First; i++)
            if (text.Word(i) == ",")
                start = i + 1;
        start = SkipJoining(start);
        return text.Word(start) == "que" ? start + 1 : start;
    }

    // “El Grupo de Trabajo informará”, “Los tres organismos entregarán”: the body that speaks, or those named in the paragraph above.
    private List<string> Recalled(int at, int to)
    {
        while (
            at < to
            && text.Word(at)
                is "el"
                    or "este"
                    or "los"
                    or "las"
                    or "the"
                    or "this"
                    or "dos"
                    or "tres"
                    or "cuatro"
                    or "two"
                    or "three"
        )
            at++;
        if (text.Follows(at, "grupo de trabajo") || text.Follows(at, "working group"))
            return
            [
                .. Above()
                    .Append(context.Document.Body ?? "")
                    .Where(code => code.Contains("group", StringComparison.Ordinal))
                    .Take(1),
            ];
        return Bodies.Contains(text.Word(at)) ? [.. Above().Where(Organisations.IsCode)] : [];
    }

    // Those whom the paragraph above names, in its order.
    private IEnumerable<string> Above() =>
        context.HeadText is { } head ? Names.Find(head).Select(match => match.Code).Distinct() : [];

    private int SkipJoining(int at)
    {
        for (var joined = 1; joined > 0; at += joined)
            joined = text.Word(at) is "," ? 1 : Connectives.JoiningAt(text, at);
        return at;
    }
}
