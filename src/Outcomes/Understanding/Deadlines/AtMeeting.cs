namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>A deadline tied to a meeting or a report: “antes de la próxima reunión del GRCM”, “in its next report”.</summary>
internal static class AtMeeting
{
    private static readonly WordSet Occasions = new(
        """
        reunion reuniones conferencia plenaria sesion cumbre encuentro viceministerial ministerial informe crm grcm grc asamblea foro
        csm meeting meetings session conference summit report plenary rcm rcgm sacm forum
        """
    );

    private static readonly WordSet Coming = new(
        "proxima proximo proximas siguiente siguientes next upcoming forthcoming following subsequent"
    );

    private static readonly WordSet Ordinals = new(
        "primera segunda tercera cuarta quinta sexta septima octava novena decima second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth thirtieth twenty thirty forty fifty sixty seventy eighty ninety"
    );

    private static readonly WordSet Qualifiers = new(
        "su sus its their our una vice - annual technical regional"
    );

    private static readonly WordSet NameWords = new(
        "viceministerial ministerial tecnica anual plenaria trabajo meeting meetings session"
    );

    private static readonly WordSet Links = new("de del la el los of the sobre - on ( )");

    public static bool TryRead(DeadlineScan scan, int at, LeadIn lead, out DueDay due, out int next)
    {
        (due, next) = (default, at);
        var text = scan.Text;
        var first = at;
        while (text.Word(first) is "la" or "el" or "los" or "the" or "las")
            first++;
        var (i, coming) = (first, false);
        for (; i < first + 5 && !Occasions.Contains(text.Word(i)); i++)
        {
            var comes =
                Coming.Contains(text.Word(i)) || (IsNumbered(text, i) && lead != LeadIn.For);
            if (!comes && !Qualifiers.Contains(text.Word(i)) && text.NameIndex(i) < 0)
                return false;
            coming |= comes;
        }
        if (!Occasions.Contains(text.Word(i)))
            return false;
        coming |= Coming.Contains(text.Word(i + 1));
        if (!coming && !IsTime(text.Word(i), lead))
            return false;
        next = EndOfName(scan, i + 1);
        due = new(null, text.Slice(first, next));
        return true;
    }

    // “en la reunión” says where; “antes de la reunión” when. “en el marco de la CRM” names the Conference and no meeting of it.
    private static bool IsTime(string occasion, LeadIn lead) =>
        lead == LeadIn.Limit
        || (
            lead == LeadIn.AtMeeting
            && occasion
                is not (
                    "crm"
                    or "rcm"
                    or "conferencia"
                    or "conference"
                    or "foro"
                    or "forum"
                    or "grcm"
                )
        );

    // “en la XL Conferencia” is a time; “el lema para la XV CRM” says for what.
    private static bool IsNumbered(ProvisionText text, int at) =>
        (Ordinals.Contains(text.Word(at)) && text.Word(at - 1) is not ("una" or "a"))
        || IsRoman(text, at);

    private static bool IsRoman(ProvisionText text, int at) =>
        text.Word(at).Length > 0
        && text.IsCapitalised(at)
        && text.Word(at).AsSpan().IndexOfAnyExcept("ivxl") < 0;

    private static int EndOfName(DeadlineScan scan, int at)
    {
        var (text, end) = (scan.Text, at);
        for (var i = at; i < text.Count; i++)
        {
            var named =
                text.NameIndex(i) >= 0
                || text.IsCapitalised(i)
                || Coming.Contains(text.Word(i))
                || NameWords.Contains(text.Word(i))
                || scan.Written(i) is not null
                || scan.Month(i) > 0;
            if (named)
                end = i + 1;
            else if (!Links.Contains(text.Word(i)))
                break;
        }
        return text.Word(end) == ")" && text.Word(end - 2) == "(" ? end + 1 : end;
    }
}
