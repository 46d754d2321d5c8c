using System.Globalization;
using System.Text.RegularExpressions;
using Puebla.Record.Addresses;

namespace Puebla.Record.Sources;

/// <summary>Finds a place among the paragraphs of a document: <c>¶1.e</c>, <c>R1</c>, <c>15.c</c>, <c>27.D8</c>, <c>l.256-269</c>.</summary>
internal static partial class SourcePlace
{
    /// <summary>The path of the paragraph, or of the nearest above it; null for a place that is none, as a header.</summary>
    public static string? PathOf(string place, IReadOnlyList<PlacedParagraph> paragraphs)
    {
        if (Lines().Match(place) is { Success: true } lines)
        {
            return AtLine(
                int.Parse(lines.Groups["line"].ValueSpan, CultureInfo.InvariantCulture),
                paragraphs
            );
        }
        if (Recommendation().Match(place) is { Success: true } recommendation)
        {
            return Named("r." + recommendation.Groups["number"].Value, paragraphs);
        }
        var path = PathSegments.Of(place.TrimStart('¶', ' '));
        return Named(path, paragraphs)
            ?? Lettered(path, paragraphs)
            ?? Named(Decision().Replace(path, ".${number}"), paragraphs)
            ?? Above(path, paragraphs);
    }

    private static string? Named(string path, IReadOnlyList<PlacedParagraph> paragraphs) =>
        paragraphs.FirstOrDefault(p => p.Path == path)?.Path;

    // The history letters its references within an entry; the quotes under one letter share its reference.
    private static string? Lettered(string path, IReadOnlyList<PlacedParagraph> paragraphs) =>
        Letter().Match(path) is not { Success: true } match
            ? null
            : paragraphs
                .Where(p =>
                    p.QuotedAs is not null
                    && p.Path.StartsWith(
                        match.Groups["entry"].Value + ".",
                        StringComparison.Ordinal
                    )
                )
                .DistinctBy(p => p.QuotedAs)
                .ElementAtOrDefault(match.Groups["letter"].Value[0] - 'a')
                ?.Path;

    private static string? Above(string path, IReadOnlyList<PlacedParagraph> paragraphs) =>
        path.LastIndexOf('.') is var at and > 0
            ? Named(path[..at], paragraphs) ?? Above(path[..at], paragraphs)
            : null;

    private static string? AtLine(int line, IReadOnlyList<PlacedParagraph> paragraphs) =>
        paragraphs.FirstOrDefault(p => p.LastLine >= line)?.Path;

    [GeneratedRegex(@"^l\.(?<line>\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    [GeneratedRegex(@"^R(?<number>\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Recommendation();

    [GeneratedRegex(@"\.d(?<number>\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Decision();

    [GeneratedRegex(@"^(?<entry>\d+)\.(?<letter>[a-z])$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();
}

/// <summary>A paragraph of a document and where it stands in it.</summary>
internal sealed record PlacedParagraph(string Path, int LastLine, string? QuotedAs);
