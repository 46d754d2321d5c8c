using System.Buffers;

namespace Puebla.Outcomes.Structure;

/// <summary>The few marks of Markdown that outcome documents carry when they were converted.</summary>
internal static class Markup
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-_*=–— ");

    public static int HeadingLevel(ReadOnlySpan<char> content)
    {
        var hashes = content.IndexOfAnyExcept('#');
        return hashes is > 0 and <= 6 && content[hashes] == ' ' ? hashes : 0;
    }

    public static bool IsBold(ReadOnlySpan<char> content) =>
        content.Length > 4
        && content.StartsWith("**")
        && content.EndsWith("**")
        && content[2..^2].IndexOf("**") < 0;

    public static bool IsRule(ReadOnlySpan<char> content) =>
        content.Length >= 3 && content.IndexOfAnyExcept(RuleSigns) < 0;

    /// <summary>Where the text starts after heading marks and an opening emphasis.</summary>
    public static int SkipOpening(string text, int from, int to)
    {
        from = SkipSpace(text, from < to && text[from] == '>' ? from + 1 : from, to);
        var hashes = from;
        while (hashes < to && text[hashes] == '#')
        {
            hashes++;
        }
        if (hashes > from && hashes < to && text[hashes] == ' ')
        {
            from = SkipSpace(text, hashes, to);
        }
        return IsDouble(text, from, to)
            ? SkipSpace(text, from + 2, to)
            : from + (IsItalic(text.AsSpan(from, to - from)) ? 1 : 0);
    }

    public static int SkipSpace(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }
        return from;
    }

    /// <summary>The whole stretch stands between single stars.</summary>
    public static bool IsItalic(ReadOnlySpan<char> text) =>
        text.Length > 2
        && text[0] == '*'
        && text[^1] == '*'
        && char.IsLetterOrDigit(text[1])
        && text[1..^1].IndexOf('*') < 0;

    /// <summary>Two stars: emphasis, and no character of the text.</summary>
    public static bool IsDouble(ReadOnlySpan<char> text, int at, int to) =>
        at + 1 < to && text[at] is '*' && text[at + 1] == '*';
}
