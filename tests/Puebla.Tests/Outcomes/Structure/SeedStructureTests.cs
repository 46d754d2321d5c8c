using Puebla.Outcomes;
using Puebla.Outcomes.Structure;

namespace Puebla.Tests.Outcomes.Structure;

/// <summary>The Conference's own documents, with answers read from them by hand: figures and labels only.</summary>
public class SeedStructureTests
{
    private const string Elsewhere =
        "The Conference's documents are not here; set PUEBLA_SEEDS to their folder.";

    [Fact]
    public void WG_2020_has_its_paths_lines_and_running_heads()
    {
        var document = Seed("wg-irregular-migration-2020-09-28.txt");
        Assert.Equal(
            "1 1.a 2 2.a 2.a.• 2.b 2.b.• 2.c 2.c.•1 2.c.•2 3 4 4.a 4.b 4.c 4.d 5 6",
            Skeleton.Paths(document)
        );
        Assert.Equal(
            [28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 51, 52, 53, 54, 55, 56, 57],
            document.Provisions.Select(p => p.Lines.First)
        );
        Assert.Equal([14, 16, 18, 20, 22, 24, 26], document.Front.Select(b => b.Lines.First));
        Assert.Equal(
            [5, 6, 8, 9, 10, 42, 43, 45, 46, 47],
            document.Unplaced.Select(u => u.Lines.First)
        );
        Assert.Empty(document.Headings);
    }

    [Fact]
    public void GRCM_2017_has_29_conclusions_and_3_recommendations()
    {
        var document = Seed("grcm-2017-06-20-san-salvador.txt");
        const string Conclusions =
            "1 2 2.a 2.b 2.c 2.d 2.e 2.f 3 4 5 6 7 8 9 10 11 12 13 14 15 16 16.a 16.b 16.c 16.d 17 18 18.a 18.b 18.c 18.+ 19 20 21 22 23 24 25 26 27 28 29";
        Assert.Equal(Conclusions + " 1 2 3", Skeleton.Paths(document));
        Assert.Equal(
            [
                .. Enumerable.Repeat("CONCLUSIONES", 43),
                "RECOMENDACIONES",
                "RECOMENDACIONES",
                "RECOMENDACIONES",
            ],
            document.Provisions.Select(p => p.Section)
        );
        Assert.Equal(
            new LineRange(65, 77),
            document.Provisions.Single(p => p.Path == "3" && p.Section == "CONCLUSIONES").Lines
        );
        Assert.Equal(
            new LineRange(123, 134),
            document.Provisions.Single(p => p.Path == "10").Lines
        );
        Assert.Equal(
            new LineRange(292, 300),
            document.Provisions.Single(p => p.Path == "28").Lines
        );
        Assert.EndsWith(
            "extra-regionales.",
            document.Provisions.Single(p => p.Path == "19").Text,
            StringComparison.Ordinal
        );
        Assert.Equal([20, 305], document.Headings.Select(h => h.Lines.First));
    }

    [Fact]
    public void GRCM_2021_runs_from_a_to_w_across_its_headings()
    {
        var document = Seed("grcm-2021-12-01-mexico.txt");
        const string First =
            "1 1.a 1.b 1.c 1.d 1.e 2 2.a 2.b 3 4 4.a 4.b 4.c 4.d 4.e 5 5.a 5.b 5.c 5.d 6 6.a 6.b 7 ";
        const string Calendar =
            "7.a 7.b 7.c 7.d 7.e 7.f 7.g 7.h 7.i 7.j 7.k 7.l 7.m 7.n 7.o 7.p 7.p.i 7.p.ii 7.p.iii 7.p.+ 7.q 7.r 7.s 7.t 7.u 7.u.i 7.v 7.w ";
        Assert.Equal(First + Calendar + "8 8.a 8.b 9 10 11 12", Skeleton.Paths(document));
        Assert.Equal(new LineRange(53, 57), document.Provisions.Single(p => p.Path == "2").Lines);
        Assert.Equal([26, 142, 156, 163, 194, 215], document.Headings.Select(h => h.Lines.First));
        Assert.Equal(
            "Grupo de Trabajo sobre Gestión Fronteriza",
            document.Provisions.Single(p => p.Path == "7.p.ii").Heading
        );
        Assert.Equal(
            "Reuniones Estructurales de la CRM",
            document.Provisions.Single(p => p.Path == "7.w").Heading
        );
        Assert.Null(document.Provisions.Single(p => p.Path == "8").Heading);
    }

    [Fact]
    public void The_history_has_35_entries()
    {
        var entries = Seed("history-of-mechanisms-1996-2014.txt").Entries;
        Assert.Equal(Enumerable.Range(1, 35), entries.Select(e => e.Number));
        Assert.Equal(
            [
                2,
                7,
                18,
                25,
                35,
                41,
                53,
                60,
                64,
                69,
                76,
                88,
                98,
                104,
                108,
                124,
                137,
                141,
                161,
                165,
                171,
                186,
                198,
                208,
                214,
                222,
                228,
                248,
                264,
                278,
                290,
                297,
                305,
                311,
                318,
            ],
            entries.Select(e => e.Lines.First)
        );
        Assert.Equal(
            [1, 2, 3, 4, 5, 6, 7, 9, 12, 13, 14, 15, 16, 17, 19],
            entries.Select(e => e.Ordinal).OfType<int>()
        );
        Assert.Equal("1 2 2.1 2.2 2.3 4 7", Quotes(entries[10]));
        Assert.Equal("7 4 15 15.1 15.2 15.3", Quotes(entries[14]));
        Assert.Equal("1 1.a 1.b 1.c 1.d 3 12", Quotes(entries[20]));
        Assert.Equal("2.c 3 18 23", Quotes(entries[21]));
        Assert.Equal("2 3 6 6 7 13", Quotes(entries[27]));
        Assert.Equal("1.b 1.c", Quotes(entries[31]));
        Assert.Equal(("El Salvador", (string?)null), (entries[13].Country, entries[13].City));
        Assert.Equal((null, (string?)null), (entries[18].Country, entries[18].City));
    }

    [Fact]
    public void The_booklet_is_a_publication_with_seven_sections()
    {
        var document = Seed("crm-20-years-2016.txt");
        Assert.Equal(DocumentKind.Publication, document.Document.Kind);
        int[] sections = [263, 534, 635, 1164, 1474, 1780, 1826];
        Assert.Superset(
            sections.ToHashSet(),
            document.Headings.Select(h => h.Lines.First).ToHashSet()
        );
        var presidency = document.Provisions.Where(p =>
            p.Section == "Funciones de la Presidencia Pro-Témpore"
            && p.Label is not null and not "•"
            && p.Heading is null
        );
        Assert.Equal("1 2 3 4 5 6 7 8 9", string.Join(' ', presidency.Select(p => p.Path)));
        Assert.Equal(
            [457, 830, 1043],
            document.Unplaced.Where(u => u.Why == "note").Select(u => u.Lines.First)
        );
    }

    private static string Quotes(BareEntry entry) =>
        string.Join(' ', entry.Quotes.Select(q => q.Number));

    private static StructuredDocument Seed(string name)
    {
        var folder = Environment.GetEnvironmentVariable("PUEBLA_SEEDS");
        Assert.SkipUnless(Directory.Exists(folder), Elsewhere);
        var text = File.ReadAllText(Path.Combine(folder!, name));
        Skeleton.AssertNothingLost(text);
        return Skeleton.Of(text);
    }
}
