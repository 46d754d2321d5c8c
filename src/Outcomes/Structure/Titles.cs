using System.Text;
using System.Text.RegularExpressions;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>Chooses the title among the lines of the title block and writes it in sentence case.</summary>
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

    /// <summary>Names that a title may hold though the text does not.</summary>
    private static readonly string[] ProperNames =
    [
        "la Conferencia Regional sobre Migración",
        "el Grupo Regional de Consulta sobre Migración",
        "la Conferencia Suramericana sobre Migraciones",
        "la Red de Funcionarios de Enlace de Protección Consular",
        "el Grupo de Trabajo sobre Migración Irregular y Masiva",
        "el Grupo de Trabajo sobre Gestión Fronteriza",
        "el Grupo de Trabajo sobre Protección",
        "el Grupo de Trabajo sobre Migración Laboral",
        "la Regional Conference on Migration",
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
        return best is null ? null : Complete(best, lines);
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

    [GeneratedRegex(@"^\d+/\d+\.\s*", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolBefore();

    /// <summary>Capitals give way to sentence case; names keep theirs as the document's own text writes them.</summary>
    public static string Case(string title, IEnumerable<string> texts)
    {
        if (!Ending.IsUpper(title))
        {
            return title;
        }
        var forms = new WordForms(texts.Concat(ProperNames));
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
        return WithNames(result.Append(title, at, title.Length - at).ToString());
    }

    /// <summary>A body keeps the capitals of its name although the text writes the same words small elsewhere (WG-2020).</summary>
    private static string WithNames(string title)
    {
        foreach (var proper in ProperNames)
        {
            var name = proper[(proper.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            title = title.Replace(name, name, StringComparison.OrdinalIgnoreCase);
        }
        return title;
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
        if (at > 0 && title[at - 1] == '(' || (word.Length > 1 && Numerals.Roman(word) > 0))
        {
            return word;
        }
        var lower = Accents.Restore(word.ToLowerInvariant());
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
