namespace Puebla.Outcomes.Sources.Pdf;

/// <summary>How the text of a page is put into lines.</summary>
internal enum PdfOrder
{
    /// <summary>As it stands on the page: a label and its text share a line, and so do columns.</summary>
    Layout,

    /// <summary>As it was written into the file: column after column, without spacing.</summary>
    Written,
}

/// <summary>Takes the text out of a PDF; pages are parted by form feeds.</summary>
internal interface IPdfText
{
    /// <summary>The text, or a <see cref="RefusedException"/>.</summary>
    Task<string> ExtractAsync(
        ReadOnlyMemory<byte> pdf,
        PdfOrder order,
        CancellationToken cancellation
    );
}
