namespace Puebla.Outcomes.Structure;

/// <summary>Which paragraphs are headings.</summary>
internal static class HeadingRules
{
    private const int Longest = 200;

    private static readonly HashSet<string> SectionWords = new(StringComparer.Ordinal)
    {
        "conclusiones",
        "recomendaciones",
        "conclusiones y recomendaciones",
        "decisiones",
        "acuerdos",
        "acuerdos y compromisos",
        "compromisos",
        "declaracion",
        "resoluciones",
        "considerando",
        "considerandos",
        "considerando que",
        "reconociendo",
        "teniendo en cuenta",
        "recordando",
        "tomando en cuenta",
        "acuerdan",
        "acordaron",
        "acordamos",
        "acuerda",
        "declaran",
        "declaramos",
        "resuelven",
        "resuelve",
        "deciden",
        "decidieron",
        "decide",
        "por tanto",
        "por lo tanto",
        "por tanto acuerdan",
        "por tanto resuelven",
        "anexo",
        "anexos",
        "conclusions",
        "recommendations",
        "conclusions and recommendations",
        "decisions",
        "agreements",
        "commitments",
        "agreed",
        "agree",
        "resolve",
        "resolves",
        "declare",
        "considering",
        "preamble",
        "preambulo",
        "annex",
    };

    public static bool IsSectionWord(string text) =>
        text.Length < 60 && SectionWords.Contains(Fold.Key(Spacing.Close(text)));

    /// <summary>A heading by its own form: marked as such, in bold, in capitals, or one of the words that open a part.</summary>
    public static bool IsStrong(Paragraph paragraph, string text) =>
        HasStrongForm(paragraph, text) || (text.Length > 2 && IsSectionWord(text));

    /// <summary>Marked as a heading, in bold or in capitals.</summary>
    public static bool HasStrongForm(Paragraph paragraph, string text) =>
        text.Length <= Longest
        && text.AsSpan().ContainsAnyInRange('A', 'z')
        && !text.EndsWith(',')
        && (
            paragraph.Row.HeadingLevel > 0
            || (paragraph.Row.IsBold && !text.EndsWith('.') && paragraph.Label is null)
            || (
                Ending.IsUpper(text)
                && !text.EndsWith(';')
                && (text.Length < 120 || !text.EndsWith('.'))
            )
        );

    /// <summary>A heading by its place: a short line that is no sentence, between finished paragraphs.</summary>
    public static bool IsWeak(
        Paragraph paragraph,
        string text,
        Paragraph? before,
        string? textBefore,
        Paragraph? after,
        bool announced
    )
    {
        if (
            text.Length > 100
            || after is null
            || !StartsWithCapital(text)
            || (text.EndsWith(')') && text.AsSpan().ContainsAnyInRange('0', '9'))
            || (
                textBefore is not null
                && !Ending.IsClosed(textBefore)
                && !Ending.IsUpper(textBefore)
                && before?.Label is null
            )
        )
        {
            return false;
        }
        if (Ending.IsColon(text))
        {
            return after.Label is not null
                && !OperativeWords.IsOpening(text)
                && (!announced || IsTitleLike(text));
        }
        return !Ending.IsClosed(text)
            && !Ending.IsListMember(text)
            && Words(text) <= 14
            && (
                after.AfterGap
                || after.Label is not null
                || (paragraph.AfterGap && text.Length <= 70)
            )
            && !OperativeWords.IsRecital(text)
            && IsFree(text);
    }

    /// <summary>Most of its longer words begin with a capital, as in the name of a body or a theme.</summary>
    public static bool IsTitleLike(string text)
    {
        int longer = 0,
            capital = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length > 3)
            {
                longer++;
                capital += char.IsUpper(word[0]) ? 1 : 0;
            }
        }
        return longer > 0 && capital * 2 >= longer;
    }

    /// <summary>A label that numbers a heading: «III- Estructura operativa», «A. REUNIÓN DE VICEMINISTROS(AS)» (booklet).</summary>
    public static bool IsNumbered(Paragraph paragraph, string text, Paragraph? after)
    {
        var label = paragraph.Label!;
        if (
            label.Kind is not (LabelKind.Roman or LabelKind.Letter)
            || !label.IsUpper
            || text.Length is 0 or > 160
            || after is null
        )
        {
            return false;
        }
        if (
            after.Label is { } next
            && next.IsUpper
            && (next.Value == label.Value + 1 || (label.Roman > 0 && next.Roman == label.Roman + 1))
        )
        {
            return false;
        }
        return Ending.IsUpper(text)
            || (label.Roman > 0 && text[^1] is not ('.' or ';' or ',' or ':') && Words(text) <= 16)
            || paragraph.Row.HeadingLevel > 0
            || paragraph.Row.IsBold;
    }

    /// <summary>A capital, after a quotation mark or a number («20 Años»).</summary>
    private static bool StartsWithCapital(string text)
    {
        var first = text.AsSpan().TrimStart("¿“\"0123456789 ");
        return first.Length > 0 && char.IsUpper(first[0]);
    }

    private static bool IsFree(string text) =>
        !text.Contains("   ", StringComparison.Ordinal) && !text.AsSpan().ContainsAny("%$");

    private static int Words(string text) => text.AsSpan().Count(' ') + 1;
}
