using Puebla.Outcomes.Sources.Ocr;
using Puebla.Outcomes.Sources.Sandbox;

namespace Puebla.Outcomes.Sources;

/// <summary>What a file may cost before it is refused. The defaults suit documents of a conference with a wide margin.</summary>
public sealed record SourceReaderOptions
{
    /// <summary>Largest file. Default 64 MiB.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>Largest part of a DOCX once unpacked. Default 128 MiB.</summary>
    public long MaxPartBytes { get; init; } = 128L << 20;

    /// <summary>All parts of a DOCX that are read, once unpacked. Default 256 MiB.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L << 20;

    /// <summary>How many times larger than packed a part may be, once it exceeds <see cref="RatioFreeBytes"/>. Default 250.</summary>
    public int MaxCompressionRatio { get; init; } = 250;

    /// <summary>Parts up to this size may be packed as tightly as they like. Default 16 MiB.</summary>
    public long RatioFreeBytes { get; init; } = 16L << 20;

    /// <summary>Files inside a DOCX. Default 4,096.</summary>
    public int MaxParts { get; init; } = 4096;

    /// <summary>Depth of nested XML elements. Default 256.</summary>
    public int MaxXmlDepth { get; init; } = 256;

    /// <summary>Length of one XML tag with its attributes. Default 1 MiB.</summary>
    public int MaxXmlTagBytes { get; init; } = 1 << 20;

    /// <summary>The program <c>pdftotext</c>; null to look for it where Debian installs it.</summary>
    public string? PdfToText { get; init; }

    /// <summary>Whether programs, documents with macros and misnamed archives are refused as such before anything is read. Default false: the text alone is read, and nothing is ever run.</summary>
    public bool RefuseWhatRuns { get; init; }

    /// <summary>Whether slides, spreadsheets and OpenDocument files are read too, as their words in order: enough to find them, not to take them apart. Default false.</summary>
    public bool OtherOffice { get; init; }

    /// <summary>All parts of a file in a zip once unpacked, whether they are read or not, where what runs is refused. Default 1 GiB.</summary>
    public long MaxDeclaredBytes { get; init; } = 1L << 30;

    /// <summary>How pictures of pages are read; null to refuse them.</summary>
    public OcrOptions? Ocr { get; init; }

    /// <summary>What a converter may use. Defaults as stated there.</summary>
    public SandboxLimits Converter { get; init; } = new();
}
