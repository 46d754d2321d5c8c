using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Puebla.Bench.Measuring;

/// <summary>Collects figures and shows them as a table or as JSON.</summary>
internal sealed class Report
{
    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<(string Bench, Figure Figure)> _figures = [];

    public void Add(string bench, Figure figure) => _figures.Add((bench, figure));

    public static string Line(Figure figure) =>
        $"{figure.What}: {Value(figure)}"
        + (figure.Reference is { } r ? $" ({r.What}: {Number(r.Value)})" : "");

    public string Json(BenchOptions options) =>
        JsonSerializer.Serialize(
            new
            {
                cores = Environment.ProcessorCount,
                options.Paragraphs,
                options.Documents,
                figures = _figures.Select(one => new { one.Bench, one.Figure }),
            },
            Form
        ) + "\n";

    public string Table(BenchOptions options)
    {
        var text = new StringBuilder();
        text.Append(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} cores; {options.Paragraphs} paragraphs, {options.Documents} documents"
            )
            .Append("\n\n| figure | measured | asked | met | reference | ratio |\n")
            .Append("| --- | --- | --- | --- | --- | --- |\n");
        var notes = new List<string>();
        foreach (var (_, figure) in _figures)
        {
            if (figure.Note is { } note)
            {
                notes.Add(note);
            }
            var mark = figure.Note is null ? "" : $" [{notes.Count}]";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {figure.What}{mark} | {Value(figure)} | {Asked(figure)} | {Met(figure)} | {Compared(figure)} | {(figure.Ratio is { } ratio ? Number(ratio) : "")} |\n"
            );
        }
        foreach (var (i, note) in notes.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[{i + 1}] {note}\n");
        }
        return text.ToString();
    }

    private static string Value(Figure figure) => $"{Number(figure.Measured)} {figure.Unit}";

    private static string Asked(Figure figure) =>
        figure.Asked is { } asked
            ? $"{(asked.AtLeast ? "≥" : "≤")} {Number(asked.Value)}{(asked.OfRatio ? " of the reference" : "")}"
            : "";

    private static string Met(Figure figure) =>
        figure.Met switch
        {
            true => "yes",
            false => "**no**",
            null => "",
        };

    private static string Compared(Figure figure) =>
        figure.Reference is { } reference ? $"{reference.What}: {Number(reference.Value)}" : "";

    private static string Number(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                >= 100 => "0",
                >= 10 => "0.0",
                _ => "0.00",
            },
            CultureInfo.InvariantCulture
        );
}
