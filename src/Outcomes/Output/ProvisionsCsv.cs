using System.Globalization;
using System.Text;

namespace Puebla.Outcomes.Output;

/// <summary>Writes provisions as a table: CSV after RFC 4180, UTF-8 with its mark so that a spreadsheet sees the accents.</summary>
/// <remarks>A value that a spreadsheet would take for a formula is preceded by an apostrophe.</remarks>
public static class ProvisionsCsv
{
    private static readonly string[] Columns =
    [
        "path",
        "section",
        "heading",
        "label",
        "level",
        "text",
        "acts",
        "addressees",
        "actionRequested",
        "deadlineText",
        "deadline",
        "firstLine",
        "lastLine",
    ];

    /// <summary>Writes a line of names and a line for each provision to a stream, which stays open.</summary>
    public static void Write(IEnumerable<Provision> provisions, Stream output)
    {
        ArgumentNullException.ThrowIfNull(provisions);
        using var text = new StreamWriter(
            output,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            leaveOpen: true
        )
        {
            NewLine = "\r\n",
        };
        text.WriteLine(string.Join(',', Columns));
        foreach (var provision in provisions)
            text.WriteLine(string.Join(',', Row(provision).Select(Field)));
    }

    private static string?[] Row(Provision p) =>
        [
            p.Path,
            p.Section,
            p.Heading,
            p.Label,
            Figure(p.Level),
            p.Text,
            string.Join("; ", p.Meaning.Acts),
            string.Join("; ", p.Meaning.Addressees),
            p.Meaning.ActionRequested ? "true" : "false",
            p.Meaning.Deadline?.Text,
            p.Meaning.Deadline?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Figure(p.Lines.First),
            Figure(p.Lines.Last),
        ];

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        if (value[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            value = "'" + value;
        return value.AsSpan().ContainsAny(",\"\r\n;")
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;
    }
}
