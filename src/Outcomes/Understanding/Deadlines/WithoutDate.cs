namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>Deadlines that fix no day: vague ones and recurring ones.</summary>
internal static class WithoutDate
{
    public static PhraseTable<bool> Table { get; } =
        new(
            ("a la [mayor] brevedad [posible]", true),
            ("con la mayor brevedad [posible]", true),
            ("lo antes posible", true),
            ("lo mas pronto posible", true),
            ("cuanto antes", true),
            ("sin (demora|dilacion|dilaciones)", true),
            ("tan pronto como sea posible", true),
            ("en tiempo y forma", true),
            ("en el (menor|mas breve) (plazo|tiempo) [posible]", true),
            ("en el corto plazo", true),
            ("en el termino de la distancia", true),
            ("de (inmediato|manera inmediata|forma inmediata)", true),
            ("inmediatamente", true),
            ("de manera (urgente|oportuna)", true),
            ("con caracter (urgente|de urgencia)", true),
            ("as soon as (possible|practicable)", true),
            ("as early as possible", true),
            ("at the earliest (opportunity|convenience|possible date)", true),
            ("at (its|their|your) earliest (opportunity|convenience)", true),
            ("without [further|undue] delay", true),
            ("in a timely (manner|fashion)", true),
            ("in due (course|time)", true),
            ("(promptly|immediately|urgently|forthwith)", true),
            ("in the (near future|short term)", true),
            (
                "(trimestralmente|semestralmente|anualmente|mensualmente|bimestralmente|periodicamente|semanalmente|regularmente)",
                true
            ),
            (
                "de (manera|forma) (trimestral|semestral|anual|mensual|periodica|bimestral|regular|semanal)",
                true
            ),
            ("con (periodicidad|frecuencia) (trimestral|semestral|anual|mensual|bimestral)", true),
            ("(una vez|dos veces|tres veces|cuatro veces) (al|por) (ano|mes|semestre)", true),
            ("cada (ano|mes|semestre|trimestre|semana)", true),
            ("every (two|three|four|six) (years|months|weeks)", true),
            ("cada (dos|tres|cuatro|seis|3|4|6) meses", true),
            ("cada (dos|tres) anos", true),
            ("cada vez que sea necesario", true),
            (
                "(quarterly|annually|monthly|semiannually|biannually|periodically|regularly|weekly)",
                true
            ),
            ("(once|twice|three times) (a|per) (year|month|quarter)", true),
            ("every (year|month|quarter|six months|three months|two years|two months|week)", true),
            (
                "on (a|an) (quarterly|annual|monthly|regular|periodic|biannual|semi-annual|ongoing) basis",
                true
            )
        );
}
