using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Whether a clause asks somebody to act.</summary>
internal static class RequestRule
{
    public static bool Asks(ProvisionText text, FoundAct act, int to) =>
        !Describes(text, act)
        && act.Verb.Class switch
        {
            ActClass.Requests or ActClass.Urges or ActClass.Forwards => true,
            ActClass.Plans => true,
            ActClass.Decides => act.Verb.Lemma != "poder"
                && (Settles(text, act, to) || ProposalToAct(text, act.Next, to)),
            _ => false,
        };

    // “El comité estará integrado por …” says who, and asks nothing.
    private static bool Describes(ProvisionText text, FoundAct act) =>
        act.Mood == Mood.Duty
        && text.Word(act.Next - 1)
            is "integrado"
                or "integrada"
                or "conformado"
                or "conformada"
                or "compuesto"
                or "compuesta";

    // “acuerdan celebrar”, “Aprobar que la ST proceda”, “Establecer … que debe estar en funcionamiento”.
    private static bool Settles(ProvisionText text, FoundAct act, int to)
    {
        for (var i = act.Next; i < to; i++)
        {
            if (text.Inert[i])
                continue;
            if (
                text.Word(i)
                is "debe"
                    or "deben"
                    or "debera"
                    or "deberan"
                    or "deberia"
                    or "shall"
                    or "must"
            )
                return true;
        }
        // “Crear un grupo de trabajo que presentará sus conclusiones”.
        if (
            act.Verb.Lemma is "crear" or "establecer" or "conformar" or "instalar" or "constituir"
            && WillAct(text, act.Next, to)
        )
            return true;
        if (act.Verb.Lemma is "establecer" or "instalar" && !MakesBody(text, act))
            return true;
        if (
            act.Verb.Lemma is "acordar" or "decidir"
            && text.Word(to - 1) == ":"
            && NamesActions(text, act.Next, to)
        )
            return true;
        return text.Word(act.Next) is "que" or "that"
            || Decided(text, act)?.Class
                is ActClass.Plans
                    or ActClass.Requests
                    or ActClass.Urges
                    or ActClass.Forwards;
    }

    // To create a body settles it; to establish a form or a register is a task.
    private static bool MakesBody(ProvisionText text, FoundAct act)
    {
        for (var i = act.Next; i < Math.Min(text.Count, act.Next + 5); i++)
            if (Bodies.Contains(text.Word(i)))
                return true;
        return act.Mood == Mood.Finite;
    }

    private static bool WillAct(ProvisionText text, int from, int to)
    {
        for (var i = from; i < to - 1; i++)
            if (
                text.Word(i) is "que" or "which"
                && (text.Word(i + 1) == "will" || text.Text[text.Tokens[i + 1].End - 1] == 'á')
            )
                return true;
        return false;
    }

    private static bool NamesActions(ProvisionText text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (Actions.Contains(text.Word(i)))
                return true;
        return false;
    }

    private static readonly WordSet Bodies = new(
        """
        grupo grupos comite comision red redes secretaria unidad equipo foro consejo coordinacion troika mesa subcomite coalicion mecanismo
        group groups committee commission network secretariat unit team forum council task mechanism
        """
    );

    private static readonly WordSet Actions = new(
        "accion acciones medida medidas actividad actividades compromiso compromisos paso pasos tarea tareas action actions measures activities steps tasks"
    );

    /// <summary>The verb that those who decided took upon themselves: “acordaron invitar”, “decided to hold”.</summary>
    public static Verb? Decided(ProvisionText text, FoundAct act)
    {
        if (
            act.Verb.Lemma is not ("acordar" or "decidir" or "resolver" or "convenir" or "disponer")
        )
            return null;
        var at = AfterDecision(text, act);
        if (text.English)
            return VerbLexicon.English(text.Word(at))?.Verb;
        return Infinitives.LemmaOf(text.Word(at)) is { } lemma
            ? VerbLexicon.Spanish(lemma)?.Verb ?? new(lemma, ActClass.Plans)
            : null;
    }

    /// <summary>The token after a decision's “to”, or after words between commas.</summary>
    public static int AfterDecision(ProvisionText text, FoundAct act)
    {
        var at = act.Next;
        if (text.Word(at) == ",")
        {
            at++;
            while (at < text.Count && text.Word(at) != ",")
                at++;
            at++;
        }
        return text.Word(at) is "to" or "a" or "en" ? at + 1 : at;
    }

    // domain 19.8: accepting somebody's proposal to do something makes a duty; accepting a text does not.
    private static bool ProposalToAct(ProvisionText text, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + 6); i++)
        {
            if (!ProposalNouns.Contains(text.Word(i)))
                continue;
            for (var j = i + 1; j < to && text.Word(j) is not ("," or "cual"); j++)
                if (text.Word(j) is "para" or "de" or "to" or "sobre" && IsDoing(text, j + 1))
                    return true;
            return false;
        }
        return false;
    }

    private static bool IsDoing(ProvisionText text, int at)
    {
        if (text.Word(at) is "la" or "el")
            return text.Word(at + 1)
                is "celebracion"
                    or "realizacion"
                    or "elaboracion"
                    or "organizacion"
                    or "creacion"
                    or "implementacion";
        return text.Word(at) is "que"
            || Infinitives.LemmaOf(text.Word(at)) is not null
            || VerbLexicon.English(text.Word(at)) is { Mood: Mood.Infinitive };
    }
}
