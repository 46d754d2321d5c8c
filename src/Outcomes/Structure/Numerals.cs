namespace Puebla.Outcomes.Structure;

/// <summary>Values of Roman numbers, letters and ordinal words.</summary>
internal static class Numerals
{
    private static readonly string[] SpanishOrdinals =
    [
        "primer",
        "segund",
        "tercer",
        "cuart",
        "quint",
        "sext",
        "séptim",
        "octav",
        "noven",
        "décim",
        "undécim",
        "duodécim",
    ];

    /// <summary>Value of a well-formed Roman number up to 89, or 0.</summary>
    public static int Roman(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 7)
        {
            return 0;
        }
        var total = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = Digit(text[i]);
            var next = i + 1 < text.Length ? Digit(text[i + 1]) : 0;
            if (value == 0)
            {
                return 0;
            }
            total += value < next ? -value : value;
        }
        return
            total is > 0 and < 90 && text.Equals(ToRoman(total), StringComparison.OrdinalIgnoreCase)
            ? total
            : 0;
    }

    /// <summary>Place of a letter in the alphabet; a doubled letter goes on after z; 0 for anything else. Ñ shares the place of n.</summary>
    public static int Letter(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 2 || (text.Length == 2 && text[0] != text[1]))
        {
            return 0;
        }
        var letter = char.ToLowerInvariant(text[0]) is 'ñ' ? 'n' : char.ToLowerInvariant(text[0]);
        return letter is >= 'a' and <= 'z' ? letter - 'a' + 1 + ((text.Length - 1) * 26) : 0;
    }

    /// <summary>Value of an ordinal word such as <c>PRIMERO</c> or <c>Segunda</c>, or 0.</summary>
    public static int Ordinal(ReadOnlySpan<char> word)
    {
        if (
            word.Length < 6
            || !char.IsUpper(word[0])
            || char.ToLowerInvariant(word[^1]) is not ('o' or 'a')
        )
        {
            return
                word.Equals("SEXTO", StringComparison.OrdinalIgnoreCase)
                || word.Equals("SEXTA", StringComparison.OrdinalIgnoreCase)
                ? 6
                : 0;
        }
        for (var i = 0; i < SpanishOrdinals.Length; i++)
        {
            if (word[..^1].Equals(SpanishOrdinals[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }
        return 0;
    }

    private static int Digit(char c) =>
        char.ToLowerInvariant(c) switch
        {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            _ => 0,
        };

    private static string ToRoman(int value)
    {
        string[] tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"];
        string[] ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return tens[value / 10] + ones[value % 10];
    }
}
