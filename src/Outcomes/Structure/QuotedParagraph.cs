namespace Puebla.Outcomes.Structure;

/// <summary>A quoted paragraph: its label stands before or after the opening quotation mark.</summary>
internal sealed record QuotedParagraph(Label? Label, string Text)
{
    public static QuotedParagraph Read(Paragraph paragraph, Healing healing)
    {
        var text = paragraph.Text(healing);
        if (paragraph.Label is not null)
        {
            return new(paragraph.Label, QuoteMarks.Strip(text));
        }
        var open = text.StartsWith('“') || text.StartsWith('"') ? 1 : 0;
        var from = Markup.SkipSpace(text, open, text.Length);
        var label =
            LabelScanner.Scan(text, from, text.Length, out var words)
            ?? Elided(text, from, ref words);
        return label is null or { Kind: LabelKind.Bullet }
            ? new(null, QuoteMarks.Strip(text))
            : new(label, QuoteMarks.Strip((open > 0 ? "“" : "") + text[words..]));
    }

    /// <summary>«6… El Salvador y la OIM»: a number before an ellipsis (history 26).</summary>
    private static Label? Elided(string text, int from, ref int words)
    {
        var end = from;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        if (end - from is 0 or > 2 || end >= text.Length || text[end] != '…')
        {
            return null;
        }
        words = end;
        return new(
            text[from..end],
            LabelKind.Number,
            int.Parse(
                text.AsSpan(from, end - from),
                System.Globalization.CultureInfo.InvariantCulture
            ),
            "…"
        );
    }
}
