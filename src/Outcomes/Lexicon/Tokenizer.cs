using System.Collections.Frozen;

namespace Puebla.Outcomes.Lexicon;

/// <summary>Cuts a text into words, numbers and marks in one pass.</summary>
internal static class Tokenizer
{
    private static readonly FrozenDictionary<char, string> Marks = Enumerable
        .Range(0x21, 0x7e)
        .Concat(Enumerable.Range(0x2010, 0x30))
        .ToFrozenDictionary(code => (char)code, code => ((char)code).ToString());

    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var at = 0; at < text.Length; )
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                at++;
                continue;
            }
            var end = at + 1;
            if (char.IsAsciiDigit(letter))
            {
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                    end++;
                tokens.Add(new(at, end, text[at..end], TokenKind.Number));
            }
            else if (char.IsLetter(letter))
            {
                while (end < text.Length && IsInner(text[end]))
                    end++;
                tokens.Add(new(at, end, Folding.Fold(text.AsSpan(at, end - at)), TokenKind.Word));
            }
            else
            {
                tokens.Add(
                    new(
                        at,
                        end,
                        Marks.GetValueOrDefault(letter) ?? letter.ToString(),
                        TokenKind.Mark
                    )
                );
            }
            at = end;
        }
        return tokens;
    }

    private static bool IsInner(char letter) =>
        char.IsLetterOrDigit(letter)
        || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
