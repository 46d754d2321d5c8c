using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Whether a decision lays a duty on somebody: “acuerdan celebrar”, “Aprobar que la ST proceda”, “Autorizar a la ST a firmar”.</summary>
internal static class DutyOfDecision
{
    private static readonly WordSet Duties = new("debe deben debera deberan deberia shall must");

    private static readonly WordSet Bodies = new(
        """
        grupo grupos comite comision red redes secretaria unidad equipo foro consejo coordinacion troika mesa subcomite coalicion mecanismo
        group groups committee commission network secretariat unit team forum council task mechanism
        """
    );

    private static readonly WordSet Actions = new(
        "accion acciones medida medidas actividad actividades compromiso compromisos paso pasos tarea tareas action actions measures activities steps tasks"
    );

    public static bool Holds(ProvisionText text, FoundAct act, int to) =>
        text.Word(act.Next) is "que" or "that"
        || Any(text, act.Next, to, Duties)
        || act.Verb.Lemma switch
        {
            "crear" or "conformar" or "constituir" => WillAct(text, act.Next, to),
            // To create a body settles it; to establish a form or a register is a task.
            "establecer" or "instalar" => WillAct(text, act.Next, to)
                || (
                    act.Mood == Mood.Infinitive
                    && !Any(text, act.Next, Math.Min(to, act.Next + 5), Bodies)
                ),
            "autorizar" => Allowed(text, act, to).Count > 0,
            "acordar"
            or "decidir" when text.Word(to - 1) == ":" && Any(text, act.Next, to, Actions) => true,
            // “agreed to:” and its list.
            "acordar" or "decidir" when text.English && text.Follows(act.Next, "to :") => true,
            _ => Decision.Undertaken(text, act)?.Class
                is ActClass.Plans
                    or ActClass.Requests
                    or ActClass.Urges
                    or ActClass.Forwards,
        };

    /// <summary>Those whom a decision lets go ahead: “Autorizar a la ST a firmar”.</summary>
    public static List<string> Allowed(ProvisionText text, FoundAct act, int to)
    {
        if (act.Verb.Lemma != "autorizar")
            return [];
        var codes = NameList.Read(text, act.Next, to, out var next);
        return text.Word(next) is "a" or "para" or "to" ? codes : [];
    }

    // “Crear un grupo de trabajo que presentará sus conclusiones”.
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

    private static bool Any(ProvisionText text, int from, int to, WordSet words)
    {
        for (var i = from; i < to; i++)
            if (!text.Inert[i] && words.Contains(text.Word(i)))
                return true;
        return false;
    }
}
