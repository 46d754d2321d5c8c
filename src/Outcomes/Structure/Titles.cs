using System.Text;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>Chooses the title among the lines of the title block and writes it in sentence case.</summary>
internal static class Titles
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

    /// <summary>Names that a title may hold though the text does not.</summary>
    private const string ProperNames =
        "la Conferencia Regional sobre Migración, el Grupo Regional de Consulta sobre Migración, la Conferencia Suramericana sobre Migraciones, la Red de Funcionarios de Enlace de Protección Consular, "
        + "el Grupo de Trabajo sobre Migración Irregular y Masiva, el Grupo de Trabajo sobre Gestión Fronteriza, el Grupo de Trabajo sobre Protección, el Grupo de Trabajo sobre Migración Laboral, la Regional Conference on Migration";

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
            return lines[resolution + 1];
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
        return best;
    }

    /// <summary>Capitals give way to sentence case; names keep theirs as the document's own text writes them.</summary>
    public static string Case(string title, IEnumerable<string> texts)
    {
        if (!Ending.IsUpper(title))
        {
            return title;
        }
        var forms = new WordForms(texts.Append(ProperNames));
        var result = new StringBuilder(title.Length);
        string? previous = null;
        var tokens = Tokenizer.Cut(title);
        var at = 0;
        foreach (var token in tokens)
        {
            result.Append(title, at, token.Start - at);
            var word = title[token.Start..token.End];
            var isInitial = previous is null || result.ToString().TrimEnd().EndsWith(':');
            result.Append(
                token.Kind is TokenKind.Word
                    ? Write(
                        word,
                        previous,
                        isInitial && previous is null,
                        title,
                        token.Start,
                        forms
                    )
                    : word
            );
            at = token.End;
            previous = token.Kind is TokenKind.Word ? word : previous;
        }
        return result.Append(title, at, title.Length - at).ToString();
    }

    private static string Write(
        string word,
        string? previous,
        bool first,
        string title,
        int at,
        WordForms forms
    )
    {
        if (
            at > 0 && title[at - 1] == '('
            || (word.Length > 1 && Numerals.Roman(word) > 0 && word.Length < 6)
        )
        {
            return word;
        }
        var lower = word.ToLowerInvariant();
        return first || forms.IsCapital(previous?.ToLowerInvariant(), lower)
                ? char.ToUpperInvariant(lower[0]) + lower[1..]
            : forms.IsAcronym(word) ? word
            : lower;
    }

    private static int Score(string line)
    {
        var key = Fold.Key(line);
        if (key.Length < 5 || TitleWords.IsMasthead(key) || MeetingPlace.IsDateLine(line))
        {
            return key.Length < 5 || !TitleWords.IsMasthead(key) ? 0 : 1;
        }
        var words = key.Split(' ');
        var score =
            2
            + (Array.Exists(words, word => Naming.Contains(word)) ? 6 : 0)
            + (Array.Exists(words, word => Meeting.Contains(word)) ? 3 : 0);
        return score + (Ending.IsUpper(line) ? 1 : 0);
    }
}
