using System.IO.Compression;
using System.Xml;

namespace Puebla.Outcomes.Sources.Docx;

/// <summary>The zip of a DOCX, opened part by part within the limits. Only its own parts are read: no external target, no macro, no DTD.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly SourceReaderOptions _options;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly Allowance _allowance;
    private readonly CancellationToken _cancellation;

    private Package(ZipArchive zip, SourceReaderOptions options, CancellationToken cancellation)
    {
        _zip = zip;
        _options = options;
        _cancellation = cancellation;
        _allowance = new(options.MaxUnpackedBytes);
        foreach (var entry in zip.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
    }

    public static Package Open(
        ArraySegment<byte> content,
        SourceReaderOptions options,
        CancellationToken cancellation
    )
    {
        // The directory is counted before it is loaded: a file of the largest size can list a million entries.
        if (ZipDirectory.Count(content) > options.MaxParts)
            throw new RefusedException("docx-limits", $"> {options.MaxParts} zip");
        return new(
            new ZipArchive(
                new MemoryStream(content.Array!, content.Offset, content.Count, writable: false)
            ),
            options,
            cancellation
        );
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Names of the parts that begin and end so, in the order of the numbers between.</summary>
    public IReadOnlyList<string> Numbered(string start, string end) =>
        [
            .. _parts
                .Keys.Where(name =>
                    name.StartsWith(start, StringComparison.OrdinalIgnoreCase)
                    && name.EndsWith(end, StringComparison.OrdinalIgnoreCase)
                    && int.TryParse(name.AsSpan()[start.Length..^end.Length], out _)
                )
                .OrderBy(name =>
                    int.Parse(
                        name.AsSpan()[start.Length..^end.Length],
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                ),
        ];

    /// <summary>Opens a part as XML, or null where there is none.</summary>
    public PartReader? Read(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
            return null;
        var stream = new PartStream(
            entry.Open(),
            entry.CompressedLength,
            _allowance,
            _options,
            _cancellation
        );
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = true,
        };
        return new(XmlReader.Create(stream, settings), _options.MaxXmlDepth);
    }

    public bool IsOpenDocument() => Has("META-INF/manifest.xml") && Has("content.xml");

    public void Dispose() => _zip.Dispose();
}
