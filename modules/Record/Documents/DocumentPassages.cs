using System.Text;
using Puebla.Outcomes;
using Puebla.Record.Import;

namespace Puebla.Record.Documents;

/// <summary>The text of a kept document as search takes it: whole, or in long parts. Nothing of it is a provision, nobody is asked to do anything.</summary>
internal static class DocumentPassages
{
    /// <summary>A part is not longer than this, so that nearly every document is one; about fifteen pages.</summary>
    public const int Longest = 40_000;

    /// <summary>Stands between two paragraphs of a part.</summary>
    public const string Break = "\n\n";

    /// <summary>The parts of what was read, in one language; of what has no text one empty part, by which its title is found.</summary>
    public static NewText Of(ReadDocument document, string? language) =>
        new(
            language ?? document.Outcome.Document.Language,
            IsExtract: false,
            [
                .. Cut(Paragraphs(document))
                    .Select(
                        (text, i) =>
                            new NewParagraph(
                                FormattableString.Invariant($"p{i + 1}"),
                                new(
                                    FormattableString.Invariant($"p{i + 1}"),
                                    null,
                                    null,
                                    null,
                                    1,
                                    text,
                                    Meaning.None,
                                    new(1, Math.Max(1, document.Lines.Count))
                                ),
                                null
                            )
                    ),
            ],
            []
        );

    /// <summary>Paragraphs put together to parts; one longer than a part is cut between words.</summary>
    internal static IReadOnlyList<string> Cut(IEnumerable<string> paragraphs)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        foreach (var paragraph in paragraphs.SelectMany(Bounded))
        {
            if (part.Length > 0 && part.Length + Break.Length + paragraph.Length > Longest)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            part.Append(part.Length > 0 ? Break : "").Append(paragraph);
        }
        if (part.Length > 0 || parts.Count == 0)
        {
            parts.Add(part.ToString());
        }
        return parts;
    }

    // The reader of adopted texts heals line breaks and hyphens; what it takes for provisions, headings or notes is put back in the order of the page.
    private static IEnumerable<string> Paragraphs(ReadDocument document)
    {
        var read = document.Outcome;
        var blocks = read
            .Front.Concat(read.Headings)
            .Select(block => (block.Lines.First, Text: block.Text))
            .Concat(read.Unplaced.Select(block => (block.Lines.First, Text: block.Text)))
            .Concat(
                read.Provisions.Select(p =>
                    (
                        p.Lines.First,
                        Text: p.Label is { } label ? $"{Printed(label)} {p.Text}" : p.Text
                    )
                )
            )
            .OrderBy(block => block.First)
            .Select(block => block.Text.Trim())
            .Where(text => text.Length > 0)
            .ToList();
        return read.Entries.Count > 0 || blocks.Count == 0
            ? document.Lines.Select(line => line.Trim()).Where(line => line.Length > 0)
            : blocks;
    }

    // The parser keeps a label without its point.
    private static string Printed(string label) =>
        label.Length > 0 && char.IsLetterOrDigit(label[^1]) ? $"{label}." : label;

    private static IEnumerable<string> Bounded(string paragraph)
    {
        while (paragraph.Length > Longest)
        {
            var at = paragraph.LastIndexOf(' ', Longest - 1);
            var cut = at > 0 ? at : Longest;
            yield return paragraph[..cut].TrimEnd();
            paragraph = paragraph[cut..].TrimStart();
        }
        yield return paragraph;
    }
}
