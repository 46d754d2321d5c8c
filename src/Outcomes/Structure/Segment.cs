namespace Puebla.Outcomes.Structure;

/// <summary>A stretch of one row, label and marks included. Segments tile the text: each character that is not white space is in exactly one.</summary>
/// <param name="TextFrom">Where the words start, after the label.</param>
internal sealed record Segment(Row Row, int From, int To, int TextFrom, Label? Label)
{
    public ReadOnlySpan<char> Words => Row.Text.AsSpan(TextFrom, To - TextFrom);

    public int Indent => From == Row.Start ? Row.Indent : Row.Indent + 1;
}
