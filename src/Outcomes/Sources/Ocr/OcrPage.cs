namespace Puebla.Outcomes.Sources.Ocr;

/// <summary>A page as it was read: its lines from the top, blank ones between paragraphs.</summary>
internal sealed record OcrPage(IReadOnlyList<OcrLine> Lines)
{
    public IEnumerable<OcrWord> Words => Lines.SelectMany(line => line.Words);
}

/// <summary>A line; without words where it only parts paragraphs.</summary>
/// <param name="Indent">How many letters it stands in from the edge of its block.</param>
/// <param name="Words">Its words.</param>
internal sealed record OcrLine(int Indent, IReadOnlyList<OcrWord> Words)
{
    public string Text =>
        Words.Count == 0
            ? ""
            : new string(' ', Indent) + string.Join(' ', Words.Select(w => w.Text));
}

/// <summary>A word and how sure the program is of it, in percent.</summary>
internal readonly record struct OcrWord(string Text, double Confidence);
