namespace Puebla.Record.Search.Results;

/// <summary>What stands above a paragraph, the nearest last: by any of it a paragraph may have been found.</summary>
internal static class LinesAbove
{
    /// <summary>Each line with the code of its language.</summary>
    public static IEnumerable<(string Language, string Text)> Of(Hit hit)
    {
        var (own, other, otherLanguage) =
            hit.Language == "en"
                ? (hit.TitleEnglish, hit.TitleSpanish, "es")
                : (hit.TitleSpanish, hit.TitleEnglish, "en");
        (string Language, string? Text)[] lines =
        [
            // A kept document is found by its title in either language.
            (otherLanguage, hit.Position > 0 || !hit.IsDocument ? null : other),
            (hit.Language, hit.Position > 0 ? null : own),
            (hit.Language, hit.Section),
            (hit.Language, hit.Heading),
        ];
        return lines
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => (line.Language, line.Text!));
    }
}
