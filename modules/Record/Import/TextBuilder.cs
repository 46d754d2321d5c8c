using Puebla.Outcomes;
using Puebla.Record.Addresses;
using Puebla.Record.Data;

namespace Puebla.Record.Import;

/// <summary>Makes texts to keep from what the parser read.</summary>
internal static class TextBuilder
{
    /// <summary>An outcome document or a publication.</summary>
    public static NewText Of(OutcomeDocument document)
    {
        var provisions = document.Provisions;
        var paths = PathAssigner.Assign([.. provisions.Select(p => (p.Path, p.Section))]);
        var heads = Heads(provisions);
        return new(
            document.Document.Language,
            IsExtract: false,
            [.. provisions.Select((p, i) => new NewParagraph(paths[i], p, heads[i]))],
            Parts(document)
        );
    }

    /// <summary>A compilation as it stands: its entries, each with what it quotes. Only the headings are searched, for the quotes are found in their own instruments.</summary>
    public static NewText OfCompilation(OutcomeDocument document)
    {
        var paragraphs = new List<NewParagraph>();
        var provisions = document.Provisions;
        paragraphs.AddRange(provisions.Select(p => new NewParagraph(p.Path, p, null)));
        foreach (var entry in document.Entries)
        {
            var number = entry.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var head = paragraphs.Count;
            paragraphs.Add(
                new("", Bare(number, 1, entry.Heading, Meaning.None, entry.Lines), null)
            );
            foreach (var (order, quote) in entry.Quotes.Index())
            {
                var path = $"{number}.{quote.Number ?? $"p{order + 1}"}";
                var provision = Bare(path, 2, quote.Text, quote.Meaning, quote.Lines);
                paragraphs.Add(
                    new("", provision, head, Quotations.Of(entry, quote), Indexed: false)
                );
            }
        }
        var paths = PathAssigner.Assign([
            .. paragraphs.Select(p => (p.Provision.Path, p.Provision.Section)),
        ]);
        return new(
            document.Document.Language,
            IsExtract: false,
            [.. paragraphs.Select((p, i) => p with { Path = paths[i] })],
            Parts(document)
        );
    }

    /// <summary>What a compilation quotes of one text.</summary>
    public static NewText OfEntry(CompilationEntry entry, string language)
    {
        var cited = entry.Quotes.Select((quote, order) => quote.Number ?? $"p{order + 1}").ToList();
        var paths = PathAssigner.Assign([.. cited.Select(path => (path, (string?)null))]);
        var paragraphs = entry.Quotes.Select(
            (quote, i) =>
                new NewParagraph(
                    paths[i],
                    Bare(
                        cited[i],
                        cited[i].Count(c => c == '.') + 1,
                        quote.Text,
                        quote.Meaning,
                        quote.Lines
                    ),
                    null,
                    Quotations.Of(entry, quote)
                )
        );
        return new(language, IsExtract: true, [.. paragraphs], []);
    }

    private static Provision Bare(
        string path,
        int level,
        string text,
        Meaning meaning,
        LineRange lines
    ) => new(path, null, null, path.Split('.')[^1], level, text, meaning, lines);

    /// <summary>The list head of each provision by its place, or null.</summary>
    public static int?[] Heads(IReadOnlyList<Provision> provisions)
    {
        var heads = new int?[provisions.Count];
        var open = new Stack<int>();
        for (var i = 0; i < provisions.Count; i++)
        {
            while (open.TryPeek(out var above) && provisions[above].Level >= provisions[i].Level)
            {
                open.Pop();
            }
            heads[i] = open.TryPeek(out var head) ? head : null;
            open.Push(i);
        }
        return heads;
    }

    private static List<NewPart> Parts(OutcomeDocument document) =>
        [
            .. document.Front.Select(block => new NewPart(PartKind.Front, block.Text, block.Lines)),
            .. document.Headings.Select(block => new NewPart(
                PartKind.Heading,
                block.Text,
                block.Lines
            )),
            .. document.Unplaced.Select(block => new NewPart(
                PartKind.Unplaced,
                block.Text,
                block.Lines,
                block.Why
            )),
        ];
}
