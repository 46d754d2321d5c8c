namespace Puebla.Record.Search.Text;

/// <summary>Mends folded Spanish words where the stemmer would part a word from its own other forms. A word may lose letters; spaces take their place.</summary>
internal static class SpanishWords
{
    public static void Mend(Span<char> text)
    {
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end == text.Length || text[end] == ' ')
            {
                MendWord(text[start..end]);
                start = end + 1;
            }
        }
    }

    private static void MendWord(Span<char> word)
    {
        if (word.Length < 3)
        {
            return;
        }
        if (word[^1] == 'z')
        {
            // juez, jueces: the plural has the c.
            word[^1] = 'c';
        }
        else if (
            word.Length > 3
            && word[^3..] is "ion"
            && word[^4] is 'c' or 's' or 'x' or 't' or 'g' or 'n'
        )
        {
            // The stemmer knows -ción by its accent only.
            word[^2] = 'ó';
        }
        else if (word is "anos")
        {
            word[^1] = ' ';
        }
        else if (word.Length > 4 && HasPluralThatTheStemmerKeeps(word))
        {
            word[^2..].Fill(' ');
        }
    }

    // mujer is cut to muj and mujeres to mujer, joven to jov and jovenes to joven, sociedad to socied and sociedades to sociedad.
    private static bool HasPluralThatTheStemmerKeeps(ReadOnlySpan<char> word) =>
        word[^4..] is "ares" or "eres" or "ires" or "enes" or "eses"
        || (word.Length > 6 && word[^5..] is "dades");
}
