namespace Puebla.Outcomes.Sources.Text;

/// <summary>Bytes that no text is made of. A stray one is forgiven, one in a hundred is not.</summary>
internal static class ControlCharacters
{
    public static bool Is(byte value) =>
        value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x0B)
        || value == 0x7F;

    public static bool TooMany(ReadOnlySpan<byte> content)
    {
        long found = 0;
        foreach (var value in content)
            if (Is(value))
                found++;
        return found * 100 > content.Length;
    }
}
