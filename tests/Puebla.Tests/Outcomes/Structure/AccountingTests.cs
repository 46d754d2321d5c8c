using FsCheck;
using FsCheck.Fluent;
using Puebla.Outcomes;
using Puebla.Outcomes.Structure;
using Puebla.TestKit;

namespace Puebla.Tests.Outcomes.Structure;

/// <summary>Nothing of a text is ever lost, whatever is done to it.</summary>
public class AccountingTests
{
    private static readonly string[] Scraps =
    [
        "1. ",
        "2. ",
        "10.",
        "a) ",
        "(b) ",
        "i. ",
        "ii) ",
        "A)1) ",
        "4.2 ",
        "• ",
        "- ",
        "-",
        "–",
        "\f",
        "**",
        "## ",
        "---",
        "_____",
        "CONCLUSIONES",
        "ACUERDAN:",
        "Considerando que ",
        "“",
        "”",
        "[bookmark: x]",
        "[bookmark:",
        "Página 2 de 5",
        "7",
        "PRIMERO.- ",
        "Artículo 3. ",
        "1.1.1.1.1.1 ",
        "extra-",
        "\u00AD",
        "\u200B",
        "\uFEFF",
        "\0",
        "\t",
        "20 de mayo de 2031",
        "Dado en Puerto Falso",
        "XX CRM, Panamá, 2 de mayo de 2031",
        "Nota: ",
        "(1)",
        "> ",
        "*x*",
    ];

    [Fact]
    public void Any_string_is_accounted_for() =>
        Prop.ForAll<string?>(text => Holds(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Scraps_of_outcome_documents_in_any_order_are_accounted_for()
    {
        var piece = Gen.OneOf(
            Gen.Elements(Scraps),
            Gen.Elements("\n", "\n\n", " ", "Abrir la mesa.", "cerrar la mesa", "La mesa:")
        );
        var text = Gen.ArrayOf(piece).Select(string.Concat);
        Prop.ForAll(text.ToArbitrary(), Holds).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Lines_of_the_samples_may_be_lost_doubled_and_shuffled()
    {
        var random = new Random(1996);
        foreach (
            var path in Directory
                .EnumerateFiles(SampleFolder.Path, "*.*")
                .Where(p =>
                    p.EndsWith(".txt", StringComparison.Ordinal)
                    || p.EndsWith(".md", StringComparison.Ordinal)
                )
        )
        {
            var lines = File.ReadAllLines(path);
            Assert.True(Holds(string.Join('\n', lines)), path);
            for (var round = 0; round < 20; round++)
            {
                Assert.True(
                    Holds(string.Join('\n', Mutate(lines, random))),
                    $"{path}, round {round}"
                );
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("1.")]
    [InlineData("**")]
    [InlineData("“")]
    [InlineData("#")]
    [InlineData("- - - -")]
    public void Very_little_text_is_no_trouble(string text) => Assert.True(Holds(text));

    [Fact]
    public void Residue_inside_a_running_head_is_counted_once() =>
        Skeleton.AssertNothingLost(
            "1. Abrir la mesa.\n\n\nInforme de la [bookmark: x] Red   7\n\n\n2. Cerrar la mesa."
        );

    [Fact]
    public void The_words_put_out_are_the_words_of_the_source()
    {
        const string Text =
            "MESA\n\nCONCLUSIONES\n\n1. Abrir la me-\nsa de **datos**.\n   a) un mapa;\n   b) un censo.\n\nSobre ello, votar.\n\nRECOMENDACIONES\n\n• Cerrar.";
        var document = Skeleton.Of(Text);
        var words = document
            .Front.Concat(document.Headings)
            .Select(b => b.Text)
            .Concat(document.Provisions.Select(p => p.Label + p.Text))
            .Concat(document.Unplaced.Select(u => u.Text));
        Assert.Equal(Letters([Text]), Letters(words));
    }

    private static string Letters(IEnumerable<string> texts) =>
        string.Concat(texts.SelectMany(t => t).Where(char.IsLetterOrDigit).Order());

    private static bool Holds(string text)
    {
        var source = SourceText.FromString(text);
        return Accounting.Verify(source, StructureReader.Read(source)).Count == 0;
    }

    private static IEnumerable<string> Mutate(string[] lines, Random random)
    {
        var kept = lines
            .Where(_ => random.Next(8) > 0)
            .SelectMany(line => random.Next(8) == 0 ? [line, line] : new[] { line })
            .ToArray();
        if (random.Next(2) == 0)
        {
            random.Shuffle(kept);
        }
        return kept.Select(line =>
            random.Next(10) == 0 ? Scraps[random.Next(Scraps.Length)] + line : line
        );
    }
}
