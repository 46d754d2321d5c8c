namespace Puebla.Outcomes.Structure;

/// <summary>What sort of document it is, by its title, then its headings, then its opening sentence.</summary>
internal static class Kinds
{
    private static readonly (string Word, DocumentKind Kind)[] TitleWords =
    [
        ("comunicado", DocumentKind.Communique),
        ("communique", DocumentKind.Communique),
        ("informe", DocumentKind.Report),
        ("relatoria", DocumentKind.Report),
        ("ayuda memoria", DocumentKind.Report),
        ("report", DocumentKind.Report),
        ("resolucion", DocumentKind.Resolution),
        ("resolution", DocumentKind.Resolution),
        ("statement", DocumentKind.Statement),
        ("declaracion conjunta de los copresidentes", DocumentKind.Statement),
        ("declaracion", DocumentKind.Declaration),
        ("declaration", DocumentKind.Declaration),
        ("conclusiones y recomendaciones", DocumentKind.ConclusionsAndRecommendations),
        ("conclusions and recommendations", DocumentKind.ConclusionsAndRecommendations),
        ("decisiones", DocumentKind.Decisions),
        ("decisions", DocumentKind.Decisions),
        ("conclusiones", DocumentKind.Conclusions),
        ("conclusions", DocumentKind.Conclusions),
        ("recomendaciones", DocumentKind.Recommendations),
        ("recommendations", DocumentKind.Recommendations),
    ];

    public static DocumentKind Of(
        DocumentShape shape,
        string? title,
        IReadOnlyList<string> titles,
        IReadOnlyList<TextBlock> headings,
        IReadOnlyList<string> introduction
    )
    {
        if (shape is not DocumentShape.Outcome)
        {
            return shape is DocumentShape.Compilation
                ? DocumentKind.Compilation
                : DocumentKind.Publication;
        }
        return Named(title is null ? [] : [title])
            ?? (
                titles.Any(Titles.IsResolutionSymbol)
                    ? DocumentKind.Resolution
                    : (DocumentKind?)null
            )
            ?? Named(titles)
            ?? BySections(headings)
            ?? Named(introduction.Select(text => text.Length > 160 ? text[^160..] : text))
            ?? (introduction.Any(Declares) ? DocumentKind.Declaration : DocumentKind.Other);
    }

    /// <summary>An opening sentence that ends «acordamos:» without the name of a document opens a declaration.</summary>
    private static bool Declares(string text) =>
        Fold.Key(text.TrimEnd(':')).Split(' ')[^1]
            is "acordamos"
                or "declaramos"
                or "acuerdan"
                or "declaran"
                or "declare";

    private static DocumentKind? Named(IEnumerable<string> texts)
    {
        foreach (var key in texts.Select(text => Fold.Key(Spacing.Close(text))))
        {
            foreach (var (word, kind) in TitleWords)
            {
                if ((" " + key + " ").Contains(" " + word + " ", StringComparison.Ordinal))
                {
                    return kind;
                }
            }
        }
        return null;
    }

    private static DocumentKind? BySections(IReadOnlyList<TextBlock> headings)
    {
        var kinds = headings
            .Where(h => HeadingRules.IsSectionWord(h.Text))
            .Select(h => Named([h.Text]))
            .OfType<DocumentKind>()
            .ToHashSet();
        return kinds.Contains(DocumentKind.Conclusions)
            && kinds.Contains(DocumentKind.Recommendations)
                ? DocumentKind.ConclusionsAndRecommendations
            : kinds.Count > 0 ? kinds.First()
            : null;
    }
}
