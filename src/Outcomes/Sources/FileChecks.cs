using System.IO.Compression;
using Puebla.Outcomes.Sources.Docx;

namespace Puebla.Outcomes.Sources;

/// <summary>What a person who hands a file in must hear of it, although its text might be read: that it can run, or that it is not what its name says.</summary>
internal static class FileChecks
{
    private const int HeadOfProgram = 64;

    /// <summary>The refusal; null for what may be read.</summary>
    public static SourceResult? Refusal(
        ArraySegment<byte> content,
        string extension,
        SourceReaderOptions options
    ) =>
        IsProgram(content) ? Refusals.Of("program")
        : Signatures.Of(content) == ContentKind.Zip ? OfZip(content, extension, options)
        : null;

    private static bool IsProgram(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x7F, 0x45, 0x4C, 0x46])
        || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xED, 0xFA])
        || content.StartsWith((ReadOnlySpan<byte>)[0xCF, 0xFA, 0xED, 0xFE])
        || content.StartsWith((ReadOnlySpan<byte>)[0xCA, 0xFE, 0xBA, 0xBE])
        || content.StartsWith("#!/"u8)
        // A text may begin with the same two letters; a program's head is full of zeros.
        || (
            content.StartsWith("MZ"u8)
            && content.Length >= HeadOfProgram
            && content[..HeadOfProgram].Contains((byte)0)
        );

    private static SourceResult? OfZip(
        ArraySegment<byte> content,
        string extension,
        SourceReaderOptions options
    )
    {
        try
        {
            if (ZipDirectory.Count(content) > options.MaxParts)
                return null;
            using var zip = new ZipArchive(
                new MemoryStream(content.Array!, content.Offset, content.Count, writable: false)
            );
            var names = zip.Entries.Select(entry => entry.FullName).ToList();
            if (names.Exists(IsMacro))
                return Refusals.Of("macros");
            if (zip.Entries.Sum(entry => entry.Length) > options.MaxDeclaredBytes)
                return Refusals.Of("docx-limits", $"> {options.MaxDeclaredBytes >> 20} MiB");
            return names.Exists(IsOffice) || extension is ".zip" or ""
                ? null
                : Refusals.Of("archive-named", extension);
        }
        catch (InvalidDataException)
        {
            // The reader says that it is damaged.
            return null;
        }
    }

    private static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Basic/", StringComparison.Ordinal)
        || name.StartsWith("Scripts/", StringComparison.Ordinal);

    private static bool IsOffice(string name) => name is "[Content_Types].xml" or "content.xml";
}
