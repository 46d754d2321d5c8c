using Puebla.Outcomes.Sources.Sandbox;

namespace Puebla.Outcomes.Sources.Ocr;

/// <summary>How pictures of pages are read.</summary>
public sealed record OcrOptions
{
    /// <summary>The program <c>pdftoppm</c>; null to look for it where Debian installs it.</summary>
    public string? PdfToPpm { get; init; }

    /// <summary>The program <c>tesseract</c>; null to look for it where Debian installs it.</summary>
    public string? Tesseract { get; init; }

    /// <summary>Whether both programs are there now.</summary>
    public bool IsThere =>
        SystemTools.Find(PdfToPpm ?? "pdftoppm") is not null
        && SystemTools.Find(Tesseract ?? "tesseract") is not null;

    /// <summary>Pixels on the long side of a page as it is drawn for reading: a letter page, which the region writes on, at 200 dots an inch, as most are scanned; an A4 page at 188.</summary>
    public int LongSide { get; init; } = 2200;

    /// <summary>A word of which the program is less sure than this, in percent, is doubtful.</summary>
    public int DoubtBelow { get; init; } = 60;

    /// <summary>What a program may use for one page.</summary>
    public SandboxLimits Page { get; init; } =
        new() { Timeout = TimeSpan.FromMinutes(2), CpuSeconds = 60 };
}
