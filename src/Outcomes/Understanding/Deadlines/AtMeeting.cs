using System.Collections.Frozen;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>A deadline tied to a meeting or a report: “antes de la próxima reunión del GRCM”, “in its next report”.</summary>
internal static class AtMeeting
{
    private static readonly FrozenSet<string> Occasions = (
        "reunion reuniones conferencia plenaria sesion cumbre encuentro viceministerial ministerial informe crm grcm grc asamblea foro "
        + "meeting meetings session conference summit report plenary rcm rcgm forum"
    )
        .Split(' ')
        .ToFrozenSet();

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
            coming |= IsComing(text.Word(i));
            if (!IsComing(text.Word(i)) && !IsQualifier(text, i))
                return false;
        }
        if (i >= text.Count || !Occasions.Contains(text.Word(i)))
            return false;
        coming |= IsComing(text.Word(i + 1));
        // “en el marco de la CRM” names the Conference, “de la V CRM” one of its meetings.
        if (
            text.Word(i) is "crm" or "rcm" or "conferencia" or "conference" or "foro" or "forum"
            && !coming
            && i == first
            && lead != LeadIn.Limit
        )
            return false;
        // “en la reunión” tells where; only the coming one is a time, unless the words before say “before”.
        if (!coming && lead is not (LeadIn.Limit or LeadIn.AtMeeting))
            return false;
        next = EndOfName(scan, i + 1);
        due = new(null, text.Slice(first, next));
        return true;
    }

    private static bool IsComing(string word) =>
        word
            is "proxima"
                or "proximo"
                or "proximas"
                or "siguiente"
                or "siguientes"
                or "next"
                or "upcoming"
                or "forthcoming"
                or "following"
                or "subsequent";

    private static bool IsQualifier(ProvisionText text, int at) =>
        text.Word(at)
            is "su"
                or "sus"
                or "its"
                or "their"
                or "our"
                or "una"
                or "segunda"
                or "primera"
                or "tercera"
                or "vice"
                or "-"
                or "annual"
                or "technical"
                or "regional"
        || text.NameIndex(at) >= 0
        || IsRoman(text, at);

    private static bool IsRoman(ProvisionText text, int at) =>
        at < text.Count
        && text.IsCapitalised(at)
        && text.Word(at).AsSpan().IndexOfAnyExcept("ivxl") < 0;

    private static int EndOfName(DeadlineScan scan, int at)
    {
        var (text, end) = (scan.Text, at);
        for (var i = at; i < text.Count; i++)
        {
            if (
                text.NameIndex(i) >= 0
                || text.IsCapitalised(i)
                || IsComing(text.Word(i))
                || text.Word(i)
                    is "viceministerial"
                        or "ministerial"
                        or "tecnica"
                        or "anual"
                        or "plenaria"
                        or "trabajo"
                        or "meeting"
            )
                end = i + 1;
            else if (scan.Written(i) is not null || scan.Month(i) > 0)
                end = i + 1;
            else if (
                text.Word(i)
                is not (
                    "de"
                    or "del"
                    or "la"
                    or "el"
                    or "los"
                    or "of"
                    or "the"
                    or "sobre"
                    or "-"
                    or "on"
                )
            )
                break;
        }
        return end;
    }
}
