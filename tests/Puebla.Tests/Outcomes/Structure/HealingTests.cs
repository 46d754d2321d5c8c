namespace Puebla.Tests.Outcomes.Structure;

public class HealingTests
{
    private const string Filler =
        "\n\n2. Guardar los datos de la red en la sede de la\nmesa con los demás datos de los puertos y de\nlos caminos de la región.";

    [Theory]
    [InlineData("la migra-", "ción de ayer", "la migración de ayer")]
    [InlineData("los migrantes extra-", "regionales", "los migrantes extra-regionales")]
    [InlineData("la Presidencia Pro-", "Témpore", "la Presidencia Pro-Témpore")]
    [InlineData("que se pre-", "paren", "que se preparen")]
    [InlineData("para re-", "elaborar el texto", "para re-elaborar el texto")]
    [InlineData("el bienio 2030-", "2032", "el bienio 2030-2032")]
    public void A_hyphen_at_a_lines_end_stays_where_it_belongs_to_the_word(
        string first,
        string second,
        string healed
    )
    {
        var document = Skeleton.Of(
            $"1. Tratar con los puertos de la región {first}\n{second}.{Filler}"
        );
        Assert.Contains(healed, document.Provisions[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_documents_own_spelling_decides()
    {
        var document = Skeleton.Of(
            "1. Abrir un foro sub-regional de los puertos y un taller sub-\nregional de los caminos de la región."
                + Filler
        );
        Assert.EndsWith(
            "taller sub-regional de los caminos de la región.",
            document.Provisions[0].Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_paragraph_goes_on_after_a_page_break_with_its_number_and_running_head()
    {
        const string Head = "Mesa de Puertos de la Región";
        var text =
            $"ACTA DE LA MESA\n\n1. Guardar los datos de la red en la sede de\n\n3\n\n\f{Head}\n\nla mesa con los demás datos de los puertos.\n\n2. Cerrar la sesión de la mesa con los datos\nde los puertos de la\nregión.\n\n4\n\n\f{Head}\n\n3. Firmar.";
        var document = Skeleton.Of(text);
        Assert.Equal(
            "Guardar los datos de la red en la sede de la mesa con los demás datos de los puertos.",
            document.Provisions[0].Text
        );
        Assert.Equal(
            ["page number", "running head", "page number", "running head"],
            document.Unplaced.Select(u => u.Why)
        );
        Assert.Equal("1 2 3", Skeleton.Paths(document));
    }

    [Fact]
    public void Marks_of_Markdown_are_no_part_of_the_text()
    {
        var document = Skeleton.Of("## **ACTA DE LA MESA**\n\n1. Abrir la **mesa** de datos.");
        Assert.Equal("ACTA DE LA MESA", document.Front[0].Text);
        Assert.Equal("Abrir la mesa de datos.", document.Provisions[0].Text);
    }
}
