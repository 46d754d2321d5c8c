namespace Puebla.Outcomes.Structure;

/// <summary>Values of Roman numbers, letters and ordinal words.</summary>
internal static class Numerals
{
    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
    {
        ["primer"] = 1,
        ["segund"] = 2,
        ["tercer"] = 3,
        ["cuart"] = 4,
        ["quint"] = 5,
        ["sext"] = 6,
        ["septim"] = 7,
        ["setim"] = 7,
        ["octav"] = 8,
        ["noven"] = 9,
        ["decim"] = 10,
        ["undecim"] = 11,
        ["decimoprimer"] = 11,
        ["duodecim"] = 12,
        ["decimosegund"] = 12,
        ["decimotercer"] = 13,
        ["decimocuart"] = 14,
        ["decimoquint"] = 15,
        ["decimosext"] = 16,
        ["decimoseptim"] = 17,
        ["decimoctav"] = 18,
        ["decimonoven"] = 19,
        ["vigesim"] = 20,
        ["trigesim"] = 30,
    };

    private static readonly string[] EnglishOrdinals =
    [
        "FIRST",
        "SECOND",
        "THIRD",
        "FOURTH",
        "FIFTH",
        "SIXTH",
        "SEVENTH",
        "EIGHTH",
        "NINTH",
        "TENTH",
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

    /// <summary>Value of an ordinal word such as <c>PRIMERO</c>, <c>Segunda</c> or <c>FIRST</c>, with or without its accent, or 0.</summary>
    public static int Ordinal(ReadOnlySpan<char> word)
    {
        if (word.Length is < 5 or > 14 || !char.IsUpper(word[0]))
        {
            return 0;
        }
        if (char.ToLowerInvariant(word[^1]) is 'o' or 'a')
        {
            return Ordinals.GetValueOrDefault(Fold.Key(word[..^1]));
        }
        for (var i = 0; i < EnglishOrdinals.Length; i++)
        {
            if (word.Equals(EnglishOrdinals[i], StringComparison.OrdinalIgnoreCase))
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
