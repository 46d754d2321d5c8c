using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>Marks the words of titles in quotation marks and of remarks in brackets, whose verbs are not the provision's.</summary>
internal static class InertWords
{
    public static bool[] Mark(List<Token> tokens)
    {
        var inert = new bool[tokens.Count];
        var open = -1;
        var closing = "";
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
                continue;
            if (open >= 0 && tokens[i].Word == closing)
            {
                // A provision that is quoted as a whole keeps its verbs.
                if (open > 0 || i < tokens.Count - 2)
                    Array.Fill(inert, true, open, i - open + 1);
                open = -1;
            }
            else if (open < 0 && Closing(tokens[i].Word) is { } mark)
                (open, closing) = (i, mark);
        }
        return inert;
    }

    private static string? Closing(string mark) =>
        mark switch
        {
            "“" => "”",
            "«" => "»",
            "\"" => "\"",
            "(" => ")",
            "[" => "]",
            _ => null,
        };
}
