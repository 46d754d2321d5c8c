using System.Text.RegularExpressions;

namespace Puebla.Record.Review.Rules;

/// <summary>Where a person wants a text cut: at each line break that they typed; in a text that has line breaks of its own, at each empty line.</summary>
internal static partial class Cuts
{
    /// <summary>The pieces, each with what stood before it in the text; one piece where nothing is to be cut. Nothing is trimmed away that is not in one of the two.</summary>
    public static List<(string Before, string Piece)> In(string typed, string stored)
    {
        var clean = Plain(typed);
        var breaks = stored.Contains('\n', StringComparison.Ordinal) ? EmptyLine() : Break();
        var pieces = new List<(string, string)>();
        var (before, from) = ("", 0);
        foreach (Match found in breaks.Matches(clean))
        {
            pieces.Add((before, clean[from..found.Index]));
            var space = found.Value.Replace("\n", "", StringComparison.Ordinal);
            before = space.Length > 0 || IsWithinWord(clean, found, stored) ? space : " ";
            from = found.Index + found.Length;
        }
        pieces.Add((before, clean[from..]));
        return pieces;
    }

    /// <summary>Line ends as one sign, whatever the browser sends.</summary>
    public static string Plain(string typed) =>
        typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    // Who puts the break in place of the space between two words means the space.
    private static bool IsWithinWord(string clean, Match found, string stored) =>
        stored.Contains(
            Tail(clean[..found.Index]) + Head(clean[(found.Index + found.Length)..]),
            StringComparison.Ordinal
        );

    private static string Tail(string text) => text.Length > 20 ? text[^20..] : text;

    private static string Head(string text) =>
        text.Split('\n')[0] is var line && line.Length > 20 ? line[..20] : line;

    [GeneratedRegex(@"[^\S\n]*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"[^\S\n]*\n[^\S\n]*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLine();
}
