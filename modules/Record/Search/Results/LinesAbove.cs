namespace Puebla.Record.Search.Results;

/// <summary>What stands above a paragraph, the nearest last: by any of it a paragraph may have been found.</summary>
internal static class LinesAbove
{
    public static IEnumerable<string> Of(Hit hit)
    {
        string?[] lines =
        [
            hit.Position > 0 ? null
            : hit.Language == "en" ? hit.TitleEnglish
            : hit.TitleSpanish,
            hit.Section,
            hit.Heading,
        ];
        return lines.Where(line => !string.IsNullOrWhiteSpace(line)).OfType<string>();
    }
}
