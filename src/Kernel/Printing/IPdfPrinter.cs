namespace Puebla.Kernel.Printing;

/// <summary>Prints pages of our own making as tagged PDF: headings, lists and the language of each block as the HTML has them, and an outline of its headings.</summary>
public interface IPdfPrinter
{
    /// <summary>Whether this installation can print at all. Where it cannot, pages say so and offer no PDF.</summary>
    bool IsInstalled { get; }

    /// <summary>Prints a document.</summary>
    /// <param name="html">A whole HTML document that needs nothing from elsewhere: its style stands in it, its pictures are <c>data:</c> addresses, and no script runs. The title and the language of <c>html</c> become those of the file; a language is kept where it stands on a block element. Page size, margins and page numbers are those of its <c>@page</c> rules.</param>
    /// <param name="stop">Stops waiting and printing.</param>
    /// <returns>The file, or why there is none.</returns>
    Task<PrintedPdf> Print(string html, CancellationToken stop = default);
}

/// <summary>A printed file, or why there is none.</summary>
/// <param name="Content">The bytes; null where nothing was printed.</param>
/// <param name="Trouble">Why nothing was printed; null where it was.</param>
public sealed record PrintedPdf(byte[]? Content, PdfTrouble? Trouble = null)
{
    /// <summary>Nothing was printed.</summary>
    public static PrintedPdf None(PdfTrouble trouble) => new(null, trouble);
}

/// <summary>Why nothing was printed.</summary>
public enum PdfTrouble
{
    /// <summary>This installation has no browser to print with.</summary>
    NotInstalled,

    /// <summary>Too many print at this moment; it may be tried again in a few seconds.</summary>
    Busy,

    /// <summary>It took longer than a document may take.</summary>
    TookTooLong,

    /// <summary>The browser failed, and was started anew to no avail.</summary>
    Failed,
}
