using Puebla.Record.Search.Text;

namespace Puebla.Record.Relate.Rules;

/// <summary>Whether a text that arrived may be the one that a relation names. It only proposes: a person says so.</summary>
internal static class LikeNames
{
    private const double Enough = 0.6;

    /// <summary>True where the name and one of the titles have three words of five in common, counted over the words of both.</summary>
    public static bool Alike(string name, params IEnumerable<string?> titles)
    {
        var wanted = Words(name);
        return wanted.Count > 0
            && titles
                .OfType<string>()
                .Select(Words)
                .Any(words =>
                    words.Count > 0
                    && words.Intersect(wanted).Count() >= Enough * words.Union(wanted).Count()
                );
    }

    private static HashSet<string> Words(string text) =>
        [
            .. Folding
                .Fold(text)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Length > 2 || char.IsAsciiDigit(word[0])),
        ];
}
