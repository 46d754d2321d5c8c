using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Puebla.Outcomes.Scoring;

/// <summary>The figures as one JSON object: <c>documents</c> and <c>total</c>.</summary>
internal static class ScoreJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(ScoreReport report) =>
        Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(report, Options));
}
