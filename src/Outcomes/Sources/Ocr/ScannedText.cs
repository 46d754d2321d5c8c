namespace Puebla.Outcomes.Sources.Ocr;

/// <summary>Puts pages into one text, each beginning with a form feed but the first, and counts how surely they were read.</summary>
internal sealed class ScannedText(int doubtBelow)
{
    private readonly List<SourceLine> _lines = [];
    private readonly List<DoubtfulWord> _doubtful = [];
    private readonly List<OcrPage> _read = [];
    private double _sure;
    private double _weight;

    public bool HasWords => _weight > 0;

    /// <summary>A page that was read from its picture.</summary>
    public void Add(OcrPage page)
    {
        _read.Add(page);
        var first = _lines.Count;
        foreach (var line in page.Lines)
        {
            Line(line.Text, first);
            foreach (var word in line.Words)
            {
                _sure += Math.Max(0, word.Confidence) * word.Text.Length;
                _weight += word.Text.Length;
                if (word.Confidence < doubtBelow && word.Text.Any(char.IsLetterOrDigit))
                {
                    _doubtful.Add(new(_lines.Count, word.Text));
                }
            }
        }
        EndPage(first);
    }

    /// <summary>A page whose letters stood in the file.</summary>
    public void Add(string page)
    {
        var first = _lines.Count;
        using var lines = new StringReader(page);
        while (lines.ReadLine() is { } line)
        {
            Line(Pdf.PdfCharacters.Plain(line), first);
        }
        EndPage(first);
    }

    public SourceText As(SourceFormat format) =>
        new(format, _lines)
        {
            Ocr = HasWords
                ? new(
                    (int)Math.Round(_sure / _weight),
                    ScanReader.LanguageOf(_read),
                    _read.Count,
                    _doubtful
                )
                : null,
        };

    private void Line(string text, int first) =>
        _lines.Add(new(_lines.Count + 1, first > 0 && _lines.Count == first ? '\f' + text : text));

    // A page without a word is a page all the same: those after it keep their numbers.
    private void EndPage(int first)
    {
        if (_lines.Count == first)
        {
            Line("", first);
        }
    }
}
