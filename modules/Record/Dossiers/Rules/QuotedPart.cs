using System.Text;

namespace Puebla.Record.Dossiers.Rules;

/// <summary>What of a paragraph is quoted: passages of it as they stand, apart by an ellipsis in brackets.</summary>
internal static class QuotedPart
{
    public const string Ellipsis = "[…]";

    private const int MostPassages = 20;

    private static readonly string[] Ellipses = [Ellipsis, "[...]"];

    /// <summary>Where the passages stand in the text; empty for the whole of it, null where they are not its words in its order.</summary>
    /// <param name="typed">The passages as typed; runs of spaces count as one.</param>
    /// <param name="text">The paragraph.</param>
    public static int[]? Find(string typed, string text)
    {
        var passages = typed
            .Split(Ellipses, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Words)
            .Where(words => words.Length > 0)
            .ToList();
        if (passages.Count == 0 || (passages.Count == 1 && passages[0] == Words(text)))
        {
            return [];
        }
        if (passages.Count > MostPassages)
        {
            return null;
        }
        var (plain, places) = Plain(text);
        var found = new List<int>();
        var from = 0;
        foreach (var passage in passages)
        {
            var at = plain.IndexOf(passage, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }
            from = at + passage.Length;
            found.AddRange([places[at], places[from - 1] + 1]);
        }
        return [.. found];
    }

    /// <summary>The quotation; the whole text where no passage was chosen, or where they no longer fit into it.</summary>
    public static string Of(string text, IReadOnlyList<int> part)
    {
        if (!Fits(text, part))
        {
            return text;
        }
        var quoted = new StringBuilder();
        for (var i = 0; i < part.Count; i += 2)
        {
            if (i > 0 || part[0] > 0)
            {
                quoted.Append(i > 0 ? " " : "").Append(Ellipsis).Append(' ');
            }
            quoted.Append(text, part[i], part[i + 1] - part[i]);
        }
        return part[^1] < text.TrimEnd().Length
            ? quoted.Append(' ').Append(Ellipsis).ToString()
            : quoted.ToString();
    }

    private static bool Fits(string text, IReadOnlyList<int> part) =>
        part.Count > 0
        && part.Count % 2 == 0
        && part[0] >= 0
        && part[^1] <= text.Length
        && part.Zip(part.Skip(1)).All(pair => pair.First <= pair.Second);

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The text with its runs of spaces made one, and where each letter of it stands.
    private static (string Plain, List<int> Places) Plain(string text)
    {
        var (plain, places) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var i = 0; i < text.Length; i++)
        {
            var space = char.IsWhiteSpace(text[i]);
            if (space && (plain.Length == 0 || plain[^1] == ' '))
            {
                continue;
            }
            plain.Append(space ? ' ' : text[i]);
            places.Add(i);
        }
        return (plain.ToString(), places);
    }
}
