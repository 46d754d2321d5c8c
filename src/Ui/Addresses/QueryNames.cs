using System.Collections.Frozen;
using Microsoft.AspNetCore.WebUtilities;
using Puebla.Kernel;

namespace Puebla.Ui.Addresses;

/// <summary>Names of query parameters in both languages, so that a filtered page finds its twin.</summary>
public static class QueryNames
{
    private static readonly (string Spanish, string English)[] Pairs =
    [
        ("organo", "body"),
        ("anio", "year"),
        ("pais", "country"),
        ("organizacion", "organization"),
        ("tema", "subject"),
        ("acto", "act"),
        ("idioma", "language"),
        ("condicion", "standing"),
        ("estado", "state"),
        ("orden", "order"),
        ("pagina", "page"),
        ("volver", "return"),
        ("de", "of"),
        ("clase", "class"),
        ("ocasion", "occasion"),
        ("persona", "person"),
        ("parte", "party"),
        ("asunto", "about"),
        ("modulo", "module"),
        ("desde", "from"),
        ("hasta", "until"),
        ("antes", "before"),
        ("linea", "line"),
        ("dudas", "doubts"),
        ("reunion", "meeting"),
        ("pasada", "pass"),
        ("enviado", "sent"),
        ("hora", "time"),
        ("dias", "days"),
        ("calendario", "calendar"),
        ("zona", "zone"),
        ("sentido", "direction"),
        ("texto", "text"),
        ("propone", "proposer"),
        ("palabras", "words"),
        ("hallazgo", "finding"),
        ("muestras", "samples"),
        ("destinatario", "addressee"),
        ("presidencia", "presidency"),
        ("heredado", "inherited"),
        ("plazo", "deadline"),
        ("prioridad", "priority"),
        ("por", "by"),
    ];

    private static readonly FrozenDictionary<string, string> ToEnglish = Pairs.ToFrozenDictionary(
        pair => pair.Spanish,
        pair => pair.English
    );

    private static readonly FrozenDictionary<string, string> ToSpanish = Pairs.ToFrozenDictionary(
        pair => pair.English,
        pair => pair.Spanish
    );

    /// <summary>The name in the language of the running request of a parameter named in Spanish.</summary>
    public static string Here(string spanish) =>
        LanguageExtensions.Current == Language.English
            ? ToEnglish.GetValueOrDefault(spanish, spanish)
            : spanish;

    /// <summary>A query string in the other language: names changed, values kept.</summary>
    /// <param name="query">With its question mark, or empty.</param>
    /// <param name="to">The language wanted.</param>
    public static string Twin(string query, Language to)
    {
        var names = to == Language.English ? ToEnglish : ToSpanish;
        var pairs = QueryHelpers
            .ParseQuery(query)
            .SelectMany(pair =>
                pair.Value.Select(value =>
                    KeyValuePair.Create(names.GetValueOrDefault(pair.Key, pair.Key), value)
                )
            );
        return Microsoft.AspNetCore.Http.QueryString.Create(pairs).ToString();
    }
}
