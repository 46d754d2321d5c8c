using Puebla.Outcomes;

namespace Puebla.Tests.Commitments;

/// <summary>Invented texts, read by the product's own reader.</summary>
internal static class Asked
{
    public static OutcomeDocument Parse(string text) =>
        OutcomeParser.Parse(SourceText.FromString(text));
}
