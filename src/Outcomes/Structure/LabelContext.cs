namespace Puebla.Outcomes.Structure;

/// <summary>What stands around a label when its place is decided.</summary>
/// <param name="AfterColon">The paragraph before it ends with a colon and so announces a list.</param>
/// <param name="ClosesList">The paragraph before it ends with a full stop although its siblings end with commas or semicolons.</param>
/// <param name="NextIsRomanTwo">The next label is <c>ii</c>, which makes an <c>i</c> a Roman one.</param>
internal readonly record struct LabelContext(
    int Indent,
    bool AfterColon,
    bool AfterGap,
    bool ClosesList,
    bool NextIsRomanTwo
);
