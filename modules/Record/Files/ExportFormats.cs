namespace Puebla.Record.Files;

/// <summary>The forms in which an instrument is given out.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        new("xml", "application/akn+xml"),
        new("json", "application/json; charset=utf-8"),
        new("csv", "text/csv; charset=utf-8"),
    ];
}

/// <summary>A form: its extension, which is its name in addresses, and its media type.</summary>
internal sealed record ExportFormat(string Extension, string MediaType);
