namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>Whether a date belongs to an event that took place or is announced (2017 ¶23–26), and not to what is asked.</summary>
internal static class AnnouncedEvent
{
    private const int Reach = 24;

    private static readonly WordSet Past = new(
        """
        realizado realizada realizados realizadas celebrado celebrada celebrados celebradas efectuado efectuada efectuados efectuadas sostenido sostenida
        sostenidos sostenidas llevado llevada llevados llevadas aprobado aprobada aprobados aprobadas adoptado adoptada adoptados adoptadas suscrito suscrita
        firmado firmada emitido emitida iniciado iniciada desarrollado desarrollada presentado presentada organizado organizada acordado acordada fecha
        held adopted convened signed launched approved organized organised hosted agreed dated took established
        """
    );

    private static readonly WordSet Holding = new(
        """
        realizara realizaran celebrara celebraran llevara llevaran tendra tendran efectuara efectuaran desarrollara desarrollaran realizarse celebrarse
        efectuarse desarrollarse llevarse prevista previsto previstas previstos programados programadas programada programado convocada scheduled taking
        """
    );

    private static readonly WordSet Preparing = new(
        "preparacion organizacion realizacion celebracion preparation organization organisation"
    );

    public static bool Holds(ProvisionText text, FoundAct act, int from, int date)
    {
        // “decisiones tomadas en la XIV CRM”.
        if (
            date - 1 >= act.Next
            && !text.English
            && text.NameIndex(date - 1) < 0
            && Participles.Is(text.Word(date - 1))
            && text.Word(date - 2) is not ("ser" or "sea" or "sean" or "a")
        )
            return true;
        for (var i = date - 1; i >= Math.Max(from, date - Reach); i--)
        {
            if (i >= act.First && i < act.Next)
                return false;
            if (text.Word(i) is "held" or "take" && text.Word(i - 1) is "be" or "to")
                return IsRelative(text, i) || (!Plans(text, act, i) && IsDefinite(text, i, from));
            if (
                Past.Contains(text.Word(i))
                && text.Word(i - 1) is not ("ser" or "sera" or "seran" or "sea" or "sean")
            )
                return true;
            if (Holding.Contains(text.Word(i)))
                return IsRelative(text, i) || (!Plans(text, act, i) && IsDefinite(text, i, from));
        }
        return false;
    }

    // “el cual se realizará”, “que tendrá lugar”, “which will be held”.
    private static bool IsRelative(ProvisionText text, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
            if (text.Word(i) is "que" or "cual" or "cuales" or "which" or "that")
                return true;
        return false;
    }

    // “la reunión a celebrarse” is announced, “un taller a celebrarse” is asked for.
    private static bool IsDefinite(ProvisionText text, int at, int from)
    {
        for (var i = at - 1; i >= from; i--)
        {
            if (
                text.Word(i) is "un" or "una" or "unos" or "unas" or "an"
                || (text.English && text.Word(i) == "a")
            )
                return false;
            if (
                text.Word(i)
                is "el"
                    or "la"
                    or "los"
                    or "las"
                    or "del"
                    or "al"
                    or "the"
                    or "dicha"
                    or "dicho"
                    or "esta"
                    or "este"
            )
                return true;
        }
        return false;
    }

    /// <summary>The event is what is asked for, by the verb or as its object: “encargar la organización del taller”.</summary>
    private static bool Plans(ProvisionText text, FoundAct act, int to)
    {
        if (PlansEvent(act))
            return true;
        for (var i = act.Next; i < to; i++)
            if (Preparing.Contains(text.Word(i)))
                return true;
        return false;
    }

    private static bool PlansEvent(FoundAct act) =>
        act.Verb.Lemma
            is "realizar"
                or "celebrar"
                or "organizar"
                or "llevar a cabo"
                or "desarrollar"
                or "convocar"
                or "efectuar"
                or "acordar"
                or "decidir";
}
