namespace Puebla.Outcomes.Structure;

/// <summary>Reads a compilation of dated extracts: entries with their citations and quotations (history).</summary>
internal sealed class CompilationReader(
    IReadOnlyList<Paragraph> paragraphs,
    Healing healing,
    Ledger ledger
)
{
    private const int FewestEntries = 3;
    private const int LongestHeading = 80;

    /// <summary>Three numbered lines or more, counting on from one, that each name a meeting and its date.</summary>
    public static bool Fits(IEnumerable<Row> rows) =>
        rows.Where(row => !row.IsBlank)
            .Aggregate(0, (last, row) => IsHead(row, last + 1) ? last + 1 : last) >= FewestEntries;

    public List<BareEntry> Read()
    {
        var entries = new List<BareEntry>();
        var start = 0;
        while (start < paragraphs.Count && !IsHead(paragraphs[start].Row, 1))
        {
            ledger.AddFront(paragraphs[start++]);
        }
        while (start < paragraphs.Count)
        {
            var next = start + 1;
            while (next < paragraphs.Count && !IsHead(paragraphs[next].Row, entries.Count + 2))
            {
                next++;
            }
            entries.Add(Entry(start, next, entries.Count + 1));
            start = next;
        }
        return entries;
    }

    private static bool IsHead(Row row, int number) =>
        LabelScanner.Scan(row.Text, row.Start, row.End, out var from)
            is { Kind: LabelKind.Number } label
        && label.Value == number
        && EntryHeading.Fits(row.Text.AsSpan(from, row.End - from));

    private BareEntry Entry(int start, int end, int number)
    {
        var heading = EntryHeading.Read(paragraphs[start].Text(healing));
        ledger.Book(paragraphs[start].Segments, Place.Entry);
        var citations = new List<EntryCitation>();
        var quotes = new List<BareQuote>();
        var group = new List<Paragraph>();
        for (var i = start + 1; i < end; i++)
        {
            var paragraph = paragraphs[i];
            ledger.Book(paragraph.Segments, Place.Entry);
            var text = paragraph.Text(healing);
            if (
                paragraph.Label is null or { Kind: LabelKind.Letter }
                && Citations.IsCitation(text)
                && !HasGroupOfLetters(group, paragraph)
            )
            {
                quotes.AddRange(Quotes(group, citations.Count > 0 ? citations[^1].Numbers : []));
                group.Clear();
                citations.Add(
                    new(
                        Citations.Bare(text).TrimEnd(':', '.', ' '),
                        Citations.Numbers(text),
                        paragraph.Lines
                    )
                );
            }
            else if (!StandsOverLetters(i, end, text))
            {
                group.Add(paragraph);
            }
        }
        quotes.AddRange(Quotes(group, citations.Count > 0 ? citations[^1].Numbers : []));
        return new(
            number,
            heading.Text,
            heading.MeetingKind,
            heading.Ordinal,
            heading.City,
            heading.Country,
            heading.Start,
            heading.End,
            citations,
            quotes,
            new(paragraphs[start].Lines.First, paragraphs[end - 1].Lines.Last)
        );
    }

    /// <summary>«En torno a … :» over letters that carry the text is the compiler's heading (history 12).</summary>
    private bool StandsOverLetters(int i, int end, string text) =>
        paragraphs[i].Label is null
        && i + 1 < end
        && paragraphs[i + 1].Label is { Kind: LabelKind.Letter, Value: 1 }
        && text.Length < LongestHeading
        && Ending.IsColon(text)
        && text[0] is not ('“' or '"');

    /// <summary>A letter that goes on from quoted letters carries text, not a citation.</summary>
    private static bool HasGroupOfLetters(List<Paragraph> group, Paragraph paragraph) =>
        paragraph.Label is { } label
        && group.Count > 0
        && group[^1].Label is { Kind: LabelKind.Letter } last
        && label.Value == last.Value + 1
        && !Ending.IsColon(paragraph.Row.Content);

    private IEnumerable<BareQuote> Quotes(List<Paragraph> group, IReadOnlyList<string> cited)
    {
        var quoted = group.ConvertAll(paragraph => QuotedParagraph.Read(paragraph, healing));
        var labelled = quoted.Exists(quote => quote.Label is not null);
        var numbers = new QuoteNumbers(cited);
        for (var i = 0; i < quoted.Count; i++)
        {
            var quote = quoted[i];
            var number =
                !labelled ? QuoteNumbers.ByPosition(cited, i, quoted.Count)
                : quote.Label is null ? numbers.Unlabelled(quote.Text)
                : numbers.Labelled(quote.Label, group[i].AfterGap, quote.Text);
            yield return new(number, quote.Text, group[i].Lines);
        }
    }
}
