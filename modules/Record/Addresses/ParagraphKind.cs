using Puebla.Kernel;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Addresses;

/// <summary>What a reader calls a provision: a conclusion, a recommendation, a decision, a recital, or just a paragraph.</summary>
internal static class ParagraphKind
{
    /// <summary>The name of the resource that holds the word. The section decides before the document does; under a merged heading everything is a conclusion, and only recommendations apart from conclusions are cited as such.</summary>
    public static string Of(string? section, bool preambular, string documentKind)
    {
        if (preambular)
        {
            return "Recital";
        }
        var name = Folding.Fold(section ?? "");
        return name.Contains("conclu", StringComparison.Ordinal)
            ? "Conclusion"
            : FirstNamed(name)
                ?? (name.Contains("parraf", StringComparison.Ordinal) ? "Paragraph" : null)
                ?? documentKind switch
                {
                    "conclusions" or "conclusions-and-recommendations" => "Conclusion",
                    "recommendations" => "Recommendation",
                    "decisions" => "Decision",
                    "report" => "Point",
                    _ => "Paragraph",
                };
    }

    // A section that names two is called by the first: “Decisiones y recomendaciones” are decisions.
    private static string? FirstNamed(string section) =>
        (
            section.IndexOf("recom", StringComparison.Ordinal),
            section.IndexOf("decisi", StringComparison.Ordinal)
        ) switch
        {
            (< 0, < 0) => null,
            (var recommendations, var decisions) => decisions < 0
            || (recommendations >= 0 && recommendations < decisions)
                ? "Recommendation"
                : "Decision",
        };
}
