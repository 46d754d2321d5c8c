namespace Puebla.Outcomes.Lexicon;

/// <summary>Writes out a pattern: <c>(a|b)</c> is a choice, <c>[a|b]</c> a choice that may be left out.</summary>
internal static class NamePattern
{
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.AsSpan().IndexOfAny('(', '[');
        if (open < 0)
            return [pattern];
        var close = Closing(pattern, open);
        var before = pattern[..open];
        var tails = Expand(pattern[(close + 1)..]).ToList();
        IEnumerable<string> choices = Choices(pattern[(open + 1)..close]).SelectMany(Expand);
        if (pattern[open] == '[')
            choices = choices.Append("");
        return choices.SelectMany(choice => tails.Select(tail => before + choice + tail));
    }

    private static int Closing(string pattern, int open)
    {
        var depth = 0;
        for (var at = open; at < pattern.Length; at++)
        {
            depth +=
                pattern[at] is '(' or '[' ? 1
                : pattern[at] is ')' or ']' ? -1
                : 0;
            if (depth == 0)
                return at;
        }
        throw new FormatException($"The pattern “{pattern}” has no closing bracket.");
    }

    private static IEnumerable<string> Choices(string inner)
    {
        var (depth, from) = (0, 0);
        for (var at = 0; at < inner.Length; at++)
        {
            depth +=
                inner[at] is '(' or '[' ? 1
                : inner[at] is ')' or ']' ? -1
                : 0;
            if (depth != 0 || inner[at] != '|')
                continue;
            yield return inner[from..at];
            from = at + 1;
        }
        yield return inner[from..];
    }
}
