using System.Text;

namespace Puebla.Outcomes.Sources.Text;

/// <summary>Finds out how a text is written down: by its mark, by where its zeros stand, by whether it is valid UTF-8.</summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The encoding and the length of its mark, or null for bytes that are no text.</summary>
    public static (Encoding Encoding, int Mark)? Detect(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return (Encoding.UTF32, 4);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Encoding.Unicode, 2);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode, 2);

        var mark = content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        if (content.Contains((byte)0))
            return mark == 0 && Utf16.Guess(content) is { } utf16 ? (utf16, 0) : null;
        if (ControlCharacters.TooMany(content))
            return null;
        return (EightBit(content[mark..]), mark);
    }

    private static Encoding EightBit(ReadOnlySpan<byte> content)
    {
        var (sequences, strays) = Utf8Census.Count(content);
        if (strays == 0)
            return StrictUtf8;
        // A UTF-8 text into which a few Latin letters were pasted stays UTF-8, and the letters are read as Windows-1252;
        // a Latin text in which two letters happen to look like UTF-8 stays Latin.
        return sequences > strays ? Windows1252.Utf8WithStrays : Windows1252.Encoding;
    }
}
