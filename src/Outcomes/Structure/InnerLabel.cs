namespace Puebla.Outcomes.Structure;

/// <summary>A label found inside a line.</summary>
/// <param name="AfterColon">What stands before it announces a list.</param>
/// <param name="IsCapital">Its text begins like a sentence.</param>
internal sealed record InnerLabel(
    int At,
    int TextFrom,
    Label Label,
    bool AfterColon,
    bool IsCapital
);
