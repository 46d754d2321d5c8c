using System.Text.RegularExpressions;

namespace Puebla.Outcomes.Structure;

/// <summary>Chooses the title among the lines of the title block.</summary>
internal static partial class Titles
{
    private static readonly string[] Naming =
    [
        "informe",
        "comunicado",
        "declaracion",
        "conclusiones",
        "recomendaciones",
        "decisiones",
        "resolucion",
        "acuerdos",
        "compilacion",
        "historial",
        "plan",
        "anos",
        "years",
        "guia",
        "manual",
        "programa",
        "calendario",
        "report",
        "communique",
        "statement",
        "declaration",
        "conclusions",
        "recommendations",
        "decisions",
        "resolution",
        "agreements",
        "summary",
        "memoria",
        "acta",
        "minutes",
    ];

    private static readonly string[] Meeting =
    [
        "reunion",
        "conferencia",
        "encuentro",
        "dialogo",
        "foro",
        "meeting",
        "conference",
        "dialogue",
        "assembly",
        "asamblea",
        "consulta",
        "grupo",
        "red",
    ];

    public static string? Choose(IReadOnlyList<string> lines)
    {
        var resolution = lines
            .ToList()
            .FindIndex(line =>
                Fold.Key(line).StartsWith("resolu", StringComparison.Ordinal)
                && line.AsSpan().ContainsAnyInRange('0', '9')
            );
        if (resolution >= 0 && resolution + 1 < lines.Count)
        {
            return SymbolBefore().Replace(lines[resolution + 1], "");
        }
        string? best = null;
        var bestScore = 0;
        foreach (var line in lines)
        {
            var score = Score(line);
            if (score > bestScore)
            {
                (best, bestScore) = (line, score);
            }
        }
        return best is null ? null : Complete(best, lines) + PeriodAfter(best, lines);
    }

    /// <summary>«2031-2033» alone under the title is the period that it covers.</summary>
    private static string PeriodAfter(string title, IReadOnlyList<string> lines)
    {
        var next = lines.ToList().IndexOf(title) + 1;
        return next < lines.Count && Period().IsMatch(lines[next]) ? " " + lines[next] : "";
    }

    /// <summary>«AG/RES. 2790 (XLIII-O/13)», «A/RES/71/237»: a resolution's symbol.</summary>
    public static bool IsResolutionSymbol(string line) =>
        line.Length < 60
        && line.Contains("/RES", StringComparison.OrdinalIgnoreCase)
        && line.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>«COMUNICADO CONJUNTO», «ACTA DE LA XXVIII REUNIÓN ORDINARIA»: whose it is says another line of the title block.</summary>
    private static string Complete(string title, IReadOnlyList<string> lines)
    {
        var key = Fold.Key(title);
        var bare =
            key.Split(' ').Length <= 2 || key.EndsWith("ordinaria", StringComparison.Ordinal);
        if (!bare || !TitleWords.NamesDocument(key))
        {
            return title;
        }
        var owner = lines.FirstOrDefault(line =>
            line != title
            && TitleWords.ArticleBefore(Fold.Key(line)) is not null
            && !TitleWords.IsMasthead(Fold.Key(line))
        );
        return owner is null
            ? title
            : title + " " + TitleWords.ArticleBefore(Fold.Key(owner)) + " " + owner;
    }

    [GeneratedRegex(@"^[12]\d{3}\s?[-–]\s?[12]\d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Period();

    [GeneratedRegex(@"^\d+/\d+\.\s*", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolBefore();

    private static int Score(string line)
    {
        var key = Fold.Key(line);
        if (key.Length < 5 || TitleWords.IsMasthead(key) || MeetingPlace.IsDateLine(line))
        {
            return key.Length < 5 || !TitleWords.IsMasthead(key) ? 0 : 1;
        }
        if (IsResolutionSymbol(line))
        {
            return 0;
        }
        var words = key.Split(' ');
        var score =
            2
            + (Array.Exists(words, word => Naming.Contains(word)) ? 6 : 0)
            + (Array.Exists(words, word => Meeting.Contains(word)) ? 3 : 0);
        // «CO-CHAIRS' STATEMENT» under the name of the conference says only what it is.
        var isGeneric = words.Length <= 3 && Array.Exists(words, word => word is "statement");
        return score + (Ending.IsUpper(line) ? 1 : 0) - (isGeneric ? 6 : 0);
    }
}
