using Puebla.Kernel;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Addresses;

/// <summary>What a reader calls a provision: a conclusion, a recommendation, a decision, a recital, or just a paragraph.</summary>
internal static class ParagraphKind
{
    /// <summary>The name of the resource that holds the word. The section decides before the document does.</summary>
    public static string Of(string? section, bool preambular, string documentKind)
    {
        if (preambular)
        {
            return "Recital";
        }
        var name = Folding.Fold(section ?? "");
        return name.Contains("conclu", StringComparison.Ordinal) ? "Conclusion"
            : name.Contains("recom", StringComparison.Ordinal) ? "Recommendation"
            : name.Contains("decisi", StringComparison.Ordinal) ? "Decision"
            : documentKind switch
            {
                "conclusions" or "conclusions-and-recommendations" => "Conclusion",
                "recommendations" => "Recommendation",
                "decisions" => "Decision",
                _ => "Paragraph",
            };
    }
}
