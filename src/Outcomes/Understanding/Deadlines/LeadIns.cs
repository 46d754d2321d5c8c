using System.Collections.Frozen;

namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>The expressions that lead to a date.</summary>
internal static class LeadIns
{
    public static PhraseTable<LeadIn> Table { get; } =
        new(
            ("a mas tardar [en|para|al|a|durante|hasta]", LeadIn.Limit),
            ("no mas tarde (de|del|que)", LeadIn.Limit),
            ("antes (de|del)", LeadIn.Limit),
            (
                "antes de (finalizar|concluir|terminar|culminar|que (finalice|termine|concluya|culmine))",
                LeadIn.Limit
            ),
            ("con (fecha|plazo) limite [de|del|al|hasta]", LeadIn.Limit),
            ("con plazo (al|hasta|a)", LeadIn.Limit),
            ("hasta", LeadIn.Limit),
            ("(previo|previamente|con anterioridad) (a|al)", LeadIn.Limit),
            ("dentro (de|del)", LeadIn.Within),
            ("(no|not) later than", LeadIn.Limit),
            ("(by|before|until)", LeadIn.Limit),
            ("(prior to|ahead of|in advance of)", LeadIn.Limit),
            ("with a deadline (of|on)", LeadIn.Limit),
            ("(en|durante|in|within|during|throughout|over)", LeadIn.Within),
            ("en el (transcurso|curso) (de|del)", LeadIn.Within),
            ("a lo largo (de|del)", LeadIn.Within),
            ("in the course of", LeadIn.Within),
            ("para", LeadIn.For),
            ("for", LeadIn.ForMeeting),
            ("a", LeadIn.OnDay),
            ("(el|al|on|los dias|entre|between)", LeadIn.OnDay),
            ("(del|from)", LeadIn.Window),
            ("en (el marco|ocasion|el contexto) (de|del)", LeadIn.AtMeeting),
            ("(in|on) the (margins|occasion|framework|context) of", LeadIn.AtMeeting),
            ("at", LeadIn.Within),
            ("a partir (de|del)", LeadIn.Start),
            ("desde", LeadIn.Start),
            ("(since|starting|as of|beginning)", LeadIn.Start)
        );

    private static readonly FrozenSet<string> Fillers = (
        "el la los las dia dias semana mes proximo proxima proximos proximas de del entre the day days week month next coming of on al a en fecha "
        + "lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday periodo period between"
    )
        .Split(' ')
        .ToFrozenSet();

    /// <summary>Words that may stand between the lead and the date.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);
}
