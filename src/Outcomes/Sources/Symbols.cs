namespace Puebla.Outcomes.Sources;

/// <summary>Characters of symbol fonts, which stand in the private area of Unicode and mean nothing without their font.</summary>
internal static class Symbols
{
    public const string Bullet = "•";
    private const char First = '\uF000';
    private const char Last = '\uF0FF';

    /// <summary>The character that a symbol font shows, as plain text.</summary>
    public static char Plain(char symbol) =>
        symbol switch
        {
            < First or > Last => symbol,
            '\uF02D' => '-',
            '\uF0A8' or '\uF071' or '\uF06F' => '☐',
            '\uF0FE' or '\uF078' => '☒',
            '\uF0FC' => '✓',
            '\uF0E0' or '\uF0AE' => '→',
            >= '\uF020' and <= '\uF07E' when char.IsAsciiDigit((char)(symbol - First)) => (char)(
                symbol - First
            ),
            _ => '•',
        };

    /// <summary>A text without characters of symbol fonts and without hyphens that show only at a line's end.</summary>
    public static string Plain(string text)
    {
        if (
            text.AsSpan().IndexOfAnyInRange(First, Last) < 0
            && !text.Contains('\u00AD', StringComparison.Ordinal)
        )
            return text;
        return string.Concat(text.Where(c => c != '\u00AD').Select(Plain));
    }

    /// <summary>The sign before an item of a bulleted list; the letter o of Word's second level is a bullet too.</summary>
    public static string? AsBullet(string text) =>
        text.Trim() switch
        {
            "" => null,
            "o" or "§" or "Ø" or "ü" or "v" => Bullet,
            var sign when sign.AsSpan().IndexOfAnyInRange(First, Last) >= 0 => sign.Contains(
                '\uF02D',
                StringComparison.Ordinal
            )
                ? "-"
                : Bullet,
            var sign => sign,
        };
}
