using System.Buffers;
using System.Text;

namespace Puebla.Outcomes.Sources.Text;

/// <summary>Counts the many-byte characters of a UTF-8 text and the bytes that are not UTF-8.</summary>
internal static class Utf8Census
{
    public static (long Sequences, long Strays) Count(ReadOnlySpan<byte> content)
    {
        long sequences = 0;
        long strays = 0;
        while (true)
        {
            var high = content.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (high < 0)
                return (sequences, strays);
            content = content[high..];
            if (Rune.DecodeFromUtf8(content, out _, out var length) == OperationStatus.Done)
                sequences++;
            else
                strays += length;
            content = content[length..];
        }
    }
}
