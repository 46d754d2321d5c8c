using Puebla.Record.Documents;
using Puebla.Record.Documents.Folders;
using Puebla.Record.Documents.Kinds;

namespace Puebla.Tests.Record.Documents;

/// <summary>What needs no page and no database: kinds, parts of a text, counts of folders.</summary>
public sealed class DocumentRuleTests
{
    [Fact]
    public void Every_kind_has_one_code_and_a_name_in_both_languages()
    {
        Assert.Equal(
            DocumentKinds.All.Count,
            DocumentKinds.All.Select(kind => kind.Code).Distinct().Count()
        );
        Assert.All(
            DocumentKinds.All,
            kind =>
            {
                Assert.Matches("^[a-z]+(-[a-z]+)*$", kind.Code);
                Assert.NotEmpty(kind.Es.Trim());
                Assert.NotEmpty(kind.En.Trim());
            }
        );
        Assert.True(DocumentKinds.Has(DocumentKinds.Other));
    }

    [Fact]
    public void No_kind_of_document_is_a_kind_of_adopted_text() =>
        Assert.DoesNotContain(
            Enum.GetValues<Puebla.Outcomes.DocumentKind>(),
            kind => DocumentKinds.Has(Puebla.Record.Import.InstrumentIdentity.Name(kind))
        );

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(700, 3)]
    public void A_text_is_one_part_until_it_is_long_and_nothing_is_lost(int paragraphs, int parts)
    {
        var text = Enumerable
            .Range(0, paragraphs)
            .Select(i => $"Párrafo {i}: " + new string('x', 130))
            .ToList();
        var cut = DocumentPassages.Cut(text);
        Assert.Equal(parts, cut.Count);
        Assert.All(cut, part => Assert.InRange(part.Length, 0, DocumentPassages.Longest));
        Assert.Equal(
            text,
            cut.SelectMany(part =>
                part.Split(DocumentPassages.Break, StringSplitOptions.RemoveEmptyEntries)
            )
        );
    }

    [Fact]
    public void A_paragraph_longer_than_a_part_is_cut_between_words()
    {
        var words = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"palabra{i}"));
        var cut = DocumentPassages.Cut([words]);
        Assert.True(cut.Count > 1);
        Assert.Equal(words, string.Join(' ', cut));
    }

    [Fact]
    public void A_word_without_an_end_is_cut_all_the_same()
    {
        var cut = DocumentPassages.Cut([new string('x', DocumentPassages.Longest * 2 + 5)]);
        Assert.Equal(DocumentPassages.Longest * 2 + 5, cut.Sum(part => part.Length));
    }

    private static readonly CountedDocuments[] Some =
    [
        new("grcm", [], "m1", "agenda", 2021, 3),
        new("grcm", ["secretariat"], "m1", "letter", 2021, 2),
        new(null, ["secretariat"], null, "agenda", 2020, 1),
        new(null, [], null, "photo", null, 4),
    ];

    [Fact]
    public void A_document_of_two_bodies_is_in_both_folders_and_counts_once_in_all()
    {
        var counts = new DocumentCounts(Some, new());
        Assert.Equal(10, counts.Total);
        Assert.Equal([new("grcm", 5), new("-", 4), new("secretariat", 3)], counts.Bodies.ToArray());
    }

    [Fact]
    public void A_filter_is_counted_as_if_it_were_still_to_be_chosen()
    {
        var counts = new DocumentCounts(Some, new(Body: "grcm", Kind: "letter"));
        Assert.Equal(2, counts.Total);
        Assert.Equal([new("agenda", 3), new("letter", 2)], counts.Kinds.ToArray());
        Assert.Equal([new("m1", 2)], counts.Meetings.ToArray());
    }

    [Fact]
    public void Each_count_is_the_total_of_what_its_link_asks_for()
    {
        foreach (
            var asked in new FolderRequest[]
            {
                new(),
                new(Body: "grcm"),
                new(Body: "-"),
                new(Meeting: "-"),
                new(Kind: "agenda"),
                new(Year: 0),
            }
        )
        {
            var counts = new DocumentCounts(Some, asked);
            Assert.All(
                counts.Kinds,
                one => Assert.Equal(one.Count, Total(asked with { Kind = one.Key }))
            );
            Assert.All(
                counts.Meetings,
                one => Assert.Equal(one.Count, Total(asked with { Meeting = one.Key }))
            );
            Assert.All(
                counts.Years,
                one =>
                    Assert.Equal(
                        one.Count,
                        Total(
                            asked with
                            {
                                Year = int.Parse(
                                    one.Key,
                                    System.Globalization.CultureInfo.InvariantCulture
                                ),
                            }
                        )
                    )
            );
            Assert.All(
                counts.Bodies,
                one => Assert.Equal(one.Count, Total(asked with { Body = one.Key, Meeting = null }))
            );
        }

        static int Total(FolderRequest asked) => new DocumentCounts(Some, asked).Total;
    }
}
