using System.Text;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>Writes a title that stands in capitals in sentence case.</summary>
internal static class TitleCase
{
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

    /// <summary>Capitals give way to sentence case; names keep theirs as the document's own text writes them.</summary>
    public static string Of(string title, IEnumerable<string> texts)
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
}
