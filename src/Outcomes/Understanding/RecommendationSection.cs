using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>What stands under RECOMENDACIONES, apart from conclusions, asks the Vice-Ministers to decide so (domain §6).</summary>
internal static class RecommendationSection
{
    public static bool Holds(MeaningContext context)
    {
        if (context.Section is null)
            return context.Document.Kind == DocumentKind.Recommendations;
        var section = Folding.Fold(context.Section);
        return (
                section.Contains("recomendacion", StringComparison.Ordinal)
                || section.Contains("recommendation", StringComparison.Ordinal)
            ) && !section.Contains("conclusi", StringComparison.Ordinal);
    }
}
