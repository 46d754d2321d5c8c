using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Puebla.Record.Addresses;
using Puebla.Record.Read;

namespace Puebla.Record.Files;

/// <summary>One line for each paragraph (RFC 4180), the column names the same in both languages.</summary>
internal sealed class CsvExport(RecordNames names, IStringLocalizer<Texts> words)
{
    private static readonly string[] Columns =
    [
        "instrument", "path", "citation", "section", "heading", "label", "level", "language", "text",
        "acts", "requested", "addressees", "deadline_text", "deadline_date", "sample",
    ];

    public async Task<byte[]> Write(Exported exported)
    {
        await names.Ready();
        var citation = new Citation(words);
        var (instrument, cited) = (exported.Instrument, names.Cited(exported.Instrument));
        var csv = new StringBuilder();
        Line(csv, Columns);
        foreach (var (paragraph, provision) in exported.Paragraphs.Zip(exported.Document.Provisions))
        {
            var meaning = provision.Meaning;
            Line(
                csv,
                [
                    instrument.Key,
                    paragraph.Path,
                    citation.Of(cited, paragraph.CitedPath, paragraph.Section, paragraph.Preambular, instrument.Kind),
                    paragraph.Section,
                    paragraph.Heading,
                    paragraph.Label,
                    paragraph.Level.ToString(CultureInfo.InvariantCulture),
                    exported.Version.Language,
                    paragraph.Text,
                    string.Join("; ", meaning.Acts),
                    meaning.ActionRequested ? "true" : "false",
                    string.Join("; ", meaning.Addressees),
                    meaning.Deadline?.Text,
                    meaning.Deadline?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    instrument.IsSample ? words["Sample"].Value : "",
                ]
            );
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static void Line(StringBuilder csv, IEnumerable<string?> values) =>
        csv.AppendJoin(',', values.Select(Quote)).Append("\r\n");

    // A spreadsheet runs what begins like a formula; a leading apostrophe makes it text.
    private static string Quote(string? value)
    {
        var text = value ?? "";
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
