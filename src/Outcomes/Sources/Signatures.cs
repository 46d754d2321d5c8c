namespace Puebla.Outcomes.Sources;

internal enum ContentKind
{
    Text,
    Pdf,
    Zip,
    OldOffice,
    RichText,
    Image,
    WebPage,
    Binary,
}

/// <summary>Knows a file by its first bytes, whatever its name says.</summary>
internal static class Signatures
{
    public static ContentKind Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8))
            return ContentKind.Zip;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return ContentKind.OldOffice;
        if (IsImage(content))
            return ContentKind.Image;
        if (IsProgramOrArchive(content))
            return ContentKind.Binary;

        var start = SkipBlank(content);
        if (start.StartsWith("%PDF-"u8))
            return ContentKind.Pdf;
        if (start.StartsWith("{\\rtf"u8))
            return ContentKind.RichText;
        return IsMarkup(start) ? ContentKind.WebPage : ContentKind.Text;
    }

    private static bool IsImage(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || content.StartsWith("GIF8"u8)
        || content.StartsWith("II*\0"u8)
        || content.StartsWith("MM\0*"u8);

    private static bool IsProgramOrArchive(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x7F, 0x45, 0x4C, 0x46])
        || content.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x5A, 0x90, 0x00])
        || content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
        || content.StartsWith("Rar!"u8);

    private static bool IsMarkup(ReadOnlySpan<byte> start) =>
        Opens(start, "<!doctype html") || Opens(start, "<html") || Opens(start, "<?xml");

    private static bool Opens(ReadOnlySpan<byte> content, string tag)
    {
        if (content.Length < tag.Length)
            return false;
        for (var i = 0; i < tag.Length; i++)
            if (char.ToLowerInvariant((char)content[i]) != tag[i])
                return false;
        return true;
    }

    private static ReadOnlySpan<byte> SkipBlank(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            content = content[3..];
        return content.TrimStart(" \t\r\n"u8);
    }
}
