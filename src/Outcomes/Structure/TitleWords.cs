namespace Puebla.Outcomes.Structure;

/// <summary>Words that begin the title of an outcome document, and names that stand over it.</summary>
internal static class TitleWords
{
    private const int LongestName = 5;

    private static readonly HashSet<string> Documents = new(StringComparer.Ordinal)
    {
        "informe",
        "comunicado",
        "declaracion",
        "conclusiones",
        "recomendaciones",
        "decisiones",
        "resolucion",
        "acuerdos",
        "acta",
        "ayuda",
        "memoria",
        "relatoria",
        "plan",
        "report",
        "communique",
        "statement",
        "declaration",
        "conclusions",
        "recommendations",
        "decisions",
        "resolution",
        "minutes",
    };

    private static readonly HashSet<string> Mastheads = new(StringComparer.Ordinal)
    {
        "conferencia regional sobre migracion",
        "conferencia regional sobre migracion crm",
        "conferencia regional sobre migracion crm proceso puebla",
        "regional conference on migration",
        "regional conference on migration rcm",
        "conferencia regional sobre migracion crm grupo regional de consulta sobre migracion grcm",
        "conferencia suramericana sobre migraciones csm",
        "conferencia suramericana sobre migraciones",
        "conferencia sudamericana sobre migraciones",
        "presidencia pro tempore",
        "proceso puebla",
        "united nations",
        "naciones unidas",
    };

    public static bool IsMasthead(string key) => Mastheads.Contains(key);

    /// <summary>The kind of document («comunicado», «acta») that a line begins with.</summary>
    public static bool NamesDocument(string key) =>
        Documents.Contains(
            key.IndexOf(' ', StringComparison.Ordinal) is var end && end < 0 ? key : key[..end]
        );

    /// <summary>«de la» or «del» before the name of a meeting or a body in Spanish; null before anything else.</summary>
    public static string? ArticleBefore(string key)
    {
        foreach (var word in key.Split(' ').Take(3))
        {
            if (
                word
                is "conferencia"
                    or "comision"
                    or "reunion"
                    or "red"
                    or "asamblea"
                    or "cumbre"
                    or "mesa"
            )
            {
                return "de la";
            }
            if (
                word
                is "grupo"
                    or "foro"
                    or "proceso"
                    or "encuentro"
                    or "dialogo"
                    or "consejo"
                    or "comite"
            )
            {
                return "del";
            }
        }
        return null;
    }

    /// <summary>In a title block the name of the body and the kind of document stand each on a line of its own.</summary>
    public static bool StartsTitle(ReadOnlySpan<char> before, ReadOnlySpan<char> line) =>
        !HeadingLines.EndsWithLink(before)
        && (
            IsMasthead(Fold.Key(before))
            || NamesDocument(Fold.Key(line))
            || EndsWithDocument(Fold.Key(line))
        );

    /// <summary>«PORT FALSE DECLARATION»: in English the kind of document ends its name.</summary>
    private static bool EndsWithDocument(string key) =>
        key.Split(' ') is { Length: > 1 and <= LongestName } words
        && words[^1] is "declaration" or "communique" or "statement" or "resolution";
}
