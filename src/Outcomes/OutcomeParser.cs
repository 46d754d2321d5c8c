using Puebla.Outcomes.Structure;
using Puebla.Outcomes.Understanding;

namespace Puebla.Outcomes;

/// <summary>Takes an outcome document apart into provisions with their acts, addressees, deadlines and clauses.</summary>
public static class OutcomeParser
{
    /// <summary>Understands the lines of a source. Any text is accepted; what cannot be placed is kept under <see cref="OutcomeDocument.Unplaced"/>.</summary>
    public static OutcomeDocument Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var bare = StructureReader.Read(source);
        return new(
            bare.Document,
            bare.Front,
            bare.Headings,
            Understand(bare),
            bare.Unplaced,
            [.. bare.Entries.Select(entry => Understand(entry, bare.Document))]
        );
    }

    private static List<Provision> Understand(StructuredDocument bare)
    {
        var result = new List<Provision>(bare.Provisions.Count);
        foreach (var p in bare.Provisions)
        {
            var head = p.Head is { } index ? result[index] : null;
            var context = new MeaningContext(
                bare.Document,
                head?.Meaning,
                head?.Text,
                p.Section,
                p.Preambular,
                p.Label is not null
            );
            var meaning = MeaningReader.Read(p.Text, context);
            result.Add(
                new(
                    p.Path,
                    p.Section,
                    p.Heading,
                    p.Label,
                    p.Level,
                    p.Text,
                    meaning,
                    p.Lines,
                    p.Preambular
                )
            );
        }
        return result;
    }

    private static CompilationEntry Understand(BareEntry entry, DocumentInfo document)
    {
        var context = new MeaningContext(document with { Start = entry.Start, End = entry.End });
        return new(
            entry.Number,
            entry.Heading,
            entry.MeetingKind,
            entry.Ordinal,
            entry.City,
            entry.Country,
            entry.Start,
            entry.End,
            entry.Citations,
            [
                .. entry.Quotes.Select(q => new EntryQuote(
                    q.Number,
                    q.Text,
                    MeaningReader.Read(q.Text, context),
                    q.Lines
                )),
            ],
            entry.Lines
        );
    }
}
