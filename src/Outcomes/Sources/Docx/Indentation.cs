namespace Puebla.Outcomes.Sources.Docx;

/// <summary>How far in a paragraph stands, in Word's twentieths of a point; null where it says nothing.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Hanging">How far its first line, with the label, stands out of it.</param>
internal readonly record struct Indentation(int? Left, int? Hanging)
{
    // Half a centimetre: the smallest step that people make.
    private const int Step = 283;

    public static Indentation Read(PartReader xml) =>
        new(
            xml.Number("left") ?? xml.Number("start"),
            xml.Number("hanging") ?? (xml.Number("firstLine") is null ? null : 0)
        );

    /// <summary>The depth at which the label stands, in steps; null at the margin.</summary>
    public int? Depth(IEnumerable<Style> styles)
    {
        var (left, hanging) = this;
        foreach (var style in styles)
            (left, hanging) = (
                left ?? style.Indentation.Left,
                hanging ?? style.Indentation.Hanging
            );
        var depth = ((long)(left ?? 0) - (hanging ?? 0)) / Step;
        return depth is > 0 and < 100 ? (int)depth : null;
    }
}
