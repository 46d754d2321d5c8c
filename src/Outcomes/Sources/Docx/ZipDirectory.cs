using System.Buffers.Binary;

namespace Puebla.Outcomes.Sources.Docx;

/// <summary>The end record of a zip, which says how many entries there are.</summary>
internal static class ZipDirectory
{
    private const int RecordLength = 22;
    private const int CountOffset = 10;

    /// <summary>The number of entries; 65,535 and more (zip64) is 65,535.</summary>
    public static int Count(ReadOnlySpan<byte> zip)
    {
        var tail = zip[Math.Max(0, zip.Length - RecordLength - ushort.MaxValue)..];
        var at = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + RecordLength > tail.Length)
            throw new InvalidDataException("no end record");
        return BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + CountOffset)..]);
    }
}
