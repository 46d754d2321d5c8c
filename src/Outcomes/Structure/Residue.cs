namespace Puebla.Outcomes.Structure;

/// <summary>What a conversion left in the text, such as <c>[bookmark: _GoBack]</c> (history 2.a): kept apart, and blank where it stood.</summary>
internal static class Residue
{
    private const string Opening = "[bookmark:";

    /// <summary>The text with residue blanked, every other character at its place.</summary>
    public static string Blank(string text)
    {
        var found = Find(text);
        return found.Count == 0
            ? text
            : string.Create(
                text.Length,
                (text, found),
                static (blanked, state) =>
                {
                    state.text.CopyTo(blanked);
                    foreach (var (from, to) in state.found)
                    {
                        blanked[from..to].Fill(' ');
                    }
                }
            );
    }

    public static List<(int From, int To)> Find(string text)
    {
        var found = new List<(int From, int To)>();
        for (
            var at = text.IndexOf(Opening, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(Opening, at + 1, StringComparison.Ordinal)
        )
        {
            var close = text.IndexOf(']', at);
            if (close < 0)
            {
                break;
            }
            found.Add((at, close + 1));
            at = close;
        }
        return found;
    }
}
