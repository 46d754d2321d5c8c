using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>Reads what a document says of itself from its front and its headings.</summary>
internal static class DocumentInfoReader
{
    public static DocumentInfo Read(
        DocumentShape shape,
        IReadOnlyList<TextBlock> front,
        IReadOnlyList<TextBlock> headings,
        IReadOnlyList<BareProvision> provisions
    )
    {
        var language = LanguageGuess.Of(
            provisions.Select(p => p.Text).Concat(front.Select(b => b.Text))
        );
        var lines = front
            .Where(b => !Markup.IsRule(b.Text) && !IsSampleNotice(b.Text))
            .Select(b => b.Text)
            .ToList();
        var opening = shape is DocumentShape.Publication ? -1 : lines.FindIndex(IsOpening);
        var titles = opening < 0 ? lines : lines[..opening];
        var introduction =
            opening >= 0 ? lines[opening..]
            : shape is DocumentShape.Outcome
                ? [.. provisions.Take(1).Select(p => p.Text).Where(OperativeWords.IsOpening)]
            : new List<string>();
        var titleLine =
            Titles.Choose(titles)
            ?? (
                shape is DocumentShape.Publication
                    ? Titles.Choose([.. headings.Take(3).Select(h => h.Text)])
                    : null
            );
        var title = titleLine is null
            ? null
            : TitleCase.Of(
                titleLine,
                titles
                    .Where(line => !Ending.IsUpper(line))
                    .Concat(introduction)
                    .Concat(provisions.Take(200).Select(p => p.Text))
            );
        var kind = Kinds.Of(shape, titleLine, titles, headings, introduction);
        if (kind is DocumentKind.Compilation)
        {
            return new(kind, language, title, null, null, null, null, null, []);
        }
        var body = SpeakingBody.Of(titleLine, titles, introduction, kind);
        if (kind is DocumentKind.Publication)
        {
            return new(kind, language, title, body, null, null, null, null, []);
        }
        var when = MeetingPlace.Date(titles, introduction);
        return new(
            kind,
            language,
            title,
            body,
            kind is DocumentKind.Report ? SpeakingBody.ReportedTo(introduction, body) : null,
            MeetingPlace.Of(titles, introduction),
            when?.FirstDate(null),
            when?.LastDate(null),
            Participants.Of(opening < 0 ? [.. introduction, .. lines] : introduction)
        );
    }

    private static bool IsOpening(string text) =>
        text.EndsWith(',')
        || (text.Length > 40 && (OperativeWords.IsOpening(text) || Ending.IsClosed(text)))
        || (text.Length > 120 && Participants.Read(text).Count > 1);

    private static bool IsSampleNotice(string text) =>
        text.StartsWith("Texto de muestra", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("Sample text", StringComparison.OrdinalIgnoreCase);
}
