using Puebla.Outcomes;
using Puebla.Record.Import;

namespace Puebla.Record.Intake;

/// <summary>Files of which nothing is read: what is held already, scans that nobody here can read, pictures.</summary>
internal static class BareFiles
{
    public static ReadDocument Of(TakenFile file, byte[] content) =>
        new(
            file.Name,
            content,
            file.Sha256,
            FormatOf(content),
            new(
                new(Outcomes.DocumentKind.Other, "es", null, null, null, null, null, null, []),
                [],
                [],
                [],
                [],
                []
            )
        )
        {
            IsUnread = true,
        };

    /// <summary>Whether it is a picture by its first bytes.</summary>
    public static bool IsPicture(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || content.StartsWith("GIF8"u8)
        || content.StartsWith("II*\0"u8)
        || content.StartsWith("MM\0*"u8);

    private static SourceFormat FormatOf(ReadOnlySpan<byte> content) =>
        content.StartsWith("%PDF"u8) ? SourceFormat.Pdf
        : content.StartsWith("PK"u8) ? SourceFormat.Docx
        : IsPicture(content) ? SourceFormat.Image
        : SourceFormat.Text;
}
