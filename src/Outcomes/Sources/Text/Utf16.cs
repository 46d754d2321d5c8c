using System.Text;

namespace Puebla.Outcomes.Sources.Text;

/// <summary>Knows UTF-16 without its mark: in Latin script nearly every second byte is zero, and always the same one.</summary>
internal static class Utf16
{
    private const int Sample = 1 << 16;

    public static Encoding? Guess(ReadOnlySpan<byte> content)
    {
        if (content.Length % 2 != 0)
            return null;
        var sample = content[..Math.Min(content.Length, Sample)];
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0)
                zeros = i % 2 == 0 ? (zeros.Even + 1, zeros.Odd) : (zeros.Even, zeros.Odd + 1);

        var half = sample.Length / 2;
        Encoding? encoding =
            zeros.Even == 0 && zeros.Odd * 10 >= half * 7 ? Encoding.Unicode
            : zeros.Odd == 0 && zeros.Even * 10 >= half * 7 ? Encoding.BigEndianUnicode
            : null;
        return encoding is not null && IsText(content, bigEndian: zeros.Even > 0) ? encoding : null;
    }

    private static bool IsText(ReadOnlySpan<byte> content, bool bigEndian)
    {
        var odd = 0;
        for (var i = 0; i < content.Length; i += 2)
        {
            var (high, low) = bigEndian
                ? (content[i], content[i + 1])
                : (content[i + 1], content[i]);
            if (high == 0 && low == 0)
                return false;
            if (high == 0 && ControlCharacters.Is(low))
                odd++;
        }
        return odd * 100L <= content.Length / 2;
    }
}
