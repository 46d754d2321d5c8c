namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>Ordinals by word, numeral or roman numeral.</summary>
internal static class Ordinals
{
    /// <summary>1 to 4, −1 for the last, 0 where the word is none; <paramref name="words"/> says how many tokens it takes.</summary>
    public static int Read(ProvisionText text, int at, out int words)
    {
        words = 1;
        if (
            text.Word(at) is "1" or "2" or "3" or "4"
            && text.Word(at + 1)
                is "er"
                    or "ero"
                    or "ro"
                    or "do"
                    or "to"
                    or "º"
                    or "°"
                    or "ª"
                    or "ra"
                    or "da"
                    or "st"
                    or "nd"
                    or "rd"
                    or "th"
        )
        {
            words = 2;
            return text.Word(at)[0] - '0';
        }
        return text.Word(at) switch
        {
            "i" or "primer" or "primera" or "primero" or "first" => 1,
            "ii" or "segundo" or "segunda" or "second" => 2,
            "iii" or "tercer" or "tercera" or "tercero" or "third" => 3,
            "iv" or "cuarto" or "cuarta" or "fourth" => 4,
            "ultimo" or "ultima" or "last" or "final" => -1,
            _ => 0,
        };
    }
}
