namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>Whether a date belongs to an event that took place or is announced (2017 ¶23–26), and not to what is asked.</summary>
internal static class AnnouncedEvent
{
    private const int Reach = 24;

    public static bool Holds(ProvisionText text, FoundAct act, int from, int date)
    {
        for (var i = date - 1; i >= Math.Max(from, date - Reach); i--)
        {
            if (i >= act.First && i < act.Next)
                return false;
            if (
                IsPast(text.Word(i))
                && text.Word(i - 1) is not ("be" or "ser" or "sera" or "seran" or "sea" or "sean")
            )
                return true;
            if (IsHolding(text.Word(i)))
                return IsRelative(text, i) || (!PlansEvent(act) && IsDefinite(text, i, from));
        }
        return false;
    }

    private static bool IsPast(string word) =>
        word
            is "realizado"
                or "realizada"
                or "realizados"
                or "realizadas"
                or "celebrado"
                or "celebrada"
                or "celebrados"
                or "celebradas"
                or "efectuado"
                or "efectuada"
                or "efectuadas"
                or "sostenida"
                or "sostenidas"
                or "sostenido"
                or "sostenidos"
                or "llevado"
                or "llevada"
                or "llevadas"
                or "aprobado"
                or "aprobada"
                or "aprobados"
                or "aprobadas"
                or "adoptado"
                or "adoptada"
                or "adoptados"
                or "adoptadas"
                or "suscrito"
                or "suscrita"
                or "firmado"
                or "firmada"
                or "emitida"
                or "emitido"
                or "iniciado"
                or "iniciada"
                or "desarrollado"
                or "desarrollada"
                or "presentado"
                or "presentada"
                or "organizado"
                or "organizada"
                or "acordado"
                or "acordada"
                or "held"
                or "adopted"
                or "convened"
                or "signed"
                or "launched"
                or "approved"
                or "organized"
                or "hosted"
                or "agreed"
                or "dated"
                or "took"
                or "established"
                or "fecha";

    private static bool IsHolding(string word) =>
        word
            is "realizara"
                or "realizaran"
                or "celebrara"
                or "celebraran"
                or "llevara"
                or "llevaran"
                or "tendra"
                or "tendran"
                or "efectuara"
                or "desarrollara"
                or "realizarse"
                or "celebrarse"
                or "efectuarse"
                or "desarrollarse"
                or "llevarse"
                or "scheduled"
                or "taking"
                or "prevista"
                or "previsto"
                or "programada"
                or "programado"
                or "celebrada"
                or "convocada";

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
            if (text.Word(i) is "un" or "una" or "unos" or "unas" or "an")
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

    private static bool PlansEvent(FoundAct act) =>
        act.Verb.Class == ActClass.Plans
        && act.Verb.Lemma
            is "realizar"
                or "celebrar"
                or "organizar"
                or "llevar a cabo"
                or "desarrollar"
                or "convocar"
                or "efectuar";
}
