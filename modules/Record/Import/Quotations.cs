using System.Text.RegularExpressions;
using Puebla.Outcomes;

namespace Puebla.Record.Import;

/// <summary>How a compilation speaks of what it quotes.</summary>
internal static partial class Quotations
{
    /// <summary>The reference above a quote, as written.</summary>
    public static string? Of(CompilationEntry entry, EntryQuote quote) =>
        entry.Citations.LastOrDefault(citation => citation.Lines.First <= quote.Lines.First)?.Text;

    /// <summary>The body that spoke: the Vice-Ministers at a Conference, else the consultation group.</summary>
    public static string? BodyOf(CompilationEntry entry) =>
        entry.MeetingKind switch
        {
            "CRM" => BodyCodes.ViceMinisters,
            "GRCM" => BodyCodes.Grcm,
            _ => null,
        };

    /// <summary>The heading of an entry without what follows the name: city, country and date stand in fields of their own.</summary>
    public static string TitleOf(CompilationEntry entry)
    {
        var heading = Number().Replace(entry.Heading.Trim(), "");
        var cut = new[] { entry.City, entry.Country }
            .Where(place => place is not null)
            .Select(place => heading.IndexOf(", " + place, StringComparison.Ordinal))
            .Where(at => at > 0)
            .DefaultIfEmpty(heading.Length)
            .Min();
        return heading[..cut].TrimEnd(' ', '.', ',');
    }

    /// <summary>What sort of text an entry quotes, as far as its heading or references say; <c>other</c> where they do not.</summary>
    public static string KindOf(CompilationEntry entry)
    {
        var words = Search.Text.Folding.Fold(
            entry.Heading + " " + string.Join(' ', entry.Citations.Select(c => c.Text))
        );
        foreach (var (stem, kind) in Kinds)
        {
            if (words.Contains(stem, StringComparison.Ordinal))
            {
                return kind;
            }
        }
        return "other";
    }

    private static readonly (string Stem, string Kind)[] Kinds =
    [
        ("comunicado", "communique"),
        ("declaracion", "declaration"),
        ("decision", "decisions"),
        ("conclusion", "conclusions"),
        ("recomendacion", "recommendations"),
        ("informe", "report"),
    ];

    [GeneratedRegex(@"^\d+\s*[.)\-]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
