using System.Text.RegularExpressions;
using Puebla.Record.Search.Query;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Results;

/// <summary>The stretch of a long text that is looked at for marks: marking a text costs as much as it is long.</summary>
internal static partial class MarkedStretch
{
    public const int Longest = 20_000;
    private const int Before = 400;

    /// <summary>The text, or of a longer one as much from shortly before the first word that the query may mean.</summary>
    public static string Of(string text, string language, CompiledQuery query)
    {
        if (text.Length <= Longest)
        {
            return text;
        }
        // A stem is nearly always the beginning of its words.
        var stems = Lexeme()
            .Matches(query.All ?? "")
            .Select(match => match.Groups[1].Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var first = WordSpan
            .Cut(Folding.FoldFor(language, text))
            .Where(word =>
                stems.Exists(stem => word.Word.StartsWith(stem, StringComparison.Ordinal))
            )
            .Select(word => word.Start)
            .FirstOrDefault();
        if (first < Longest - Before)
        {
            return text[..Longest];
        }
        var space = text.IndexOf(' ', first - Before);
        var from = space >= 0 && space < first ? space + 1 : first;
        return "… " + text[from..Math.Min(text.Length, from + Longest)];
    }

    [GeneratedRegex("'((?:[^']|'')+)'")]
    private static partial Regex Lexeme();
}
