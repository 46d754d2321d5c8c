using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Puebla.Outcomes.Sources.Ocr;

/// <summary>Makes of pictures that follow each other, as <c>pdftoppm -gray</c> prints them, one TIFF of as many pages: so the reading program starts once for all of them.</summary>
internal static class PageTiff
{
    private const short Long = 4;
    private const short Short = 3;

    /// <summary>The TIFF.</summary>
    /// <param name="drawn">Binary PGM pictures of eight bits, one after the other.</param>
    /// <returns>The file, and of how many pages; null where it is something else.</returns>
    public static (byte[] File, int Pages)? Of(ReadOnlySpan<byte> drawn)
    {
        using var file = new MemoryStream(drawn.Length + 1024);
        file.Write("II*\0\0\0\0\0"u8);
        var (pages, link) = (0, 4L);
        while (drawn.Length > 0)
        {
            if (
                Head(drawn) is not var (width, height, at)
                || (long)width * height > drawn.Length - at
            )
            {
                return null;
            }
            var content = file.Position;
            file.Write(drawn.Slice(at, width * height));
            link = Page(file, link, (int)content, width, height);
            drawn = drawn[(at + (width * height))..];
            pages++;
        }
        return pages == 0 ? null : (file.ToArray(), pages);
    }

    // A directory of what the page is, to which the one before leads; where its own lead is.
    private static long Page(MemoryStream file, long link, int content, int width, int height)
    {
        if (file.Position % 2 != 0)
        {
            file.WriteByte(0);
        }
        var directory = file.Position;
        file.Position = link;
        Write(file, (int)directory);
        file.Position = directory;
        (short Tag, short Type, int Value)[] tags =
        [
            (256, Long, width),
            (257, Long, height),
            // Eight bits of grey a point, not compressed, nought being black, in one strip.
            (258, Short, 8),
            (259, Short, 1),
            (262, Short, 1),
            (273, Long, content),
            (277, Short, 1),
            (278, Long, height),
            (279, Long, width * height),
        ];
        Write(file, (short)tags.Length);
        foreach (var (tag, type, value) in tags)
        {
            Write(file, tag);
            Write(file, type);
            Write(file, 1);
            Write(file, value);
        }
        var next = file.Position;
        Write(file, 0);
        return next;
    }

    // "P5", the width, the height and the brightest grey, apart by one white space each.
    private static (int Width, int Height, int Length)? Head(ReadOnlySpan<byte> drawn)
    {
        var head = Encoding.ASCII.GetString(drawn[..Math.Min(32, drawn.Length)]);
        var words = head.Split([' ', '\n'], 5);
        return
            words is ["P5", var wide, var high, "255", _]
            && int.TryParse(wide, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            && int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out var height)
            && width > 0
            && height > 0
            ? (width, height, head.Length - words[4].Length)
            : null;
    }

    private static void Write(MemoryStream file, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        file.Write(bytes);
    }

    private static void Write(MemoryStream file, short value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteInt16LittleEndian(bytes, value);
        file.Write(bytes);
    }
}
