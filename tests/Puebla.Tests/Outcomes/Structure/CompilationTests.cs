using Puebla.Outcomes;

namespace Puebla.Tests.Outcomes.Structure;

public class CompilationTests
{
    private const string Text = """
        Historial de la mesa de puertos
        1. XXXV CRM, Puerto Falso, Canadá, 5-6 de noviembre de 2030

        a. Párrafos 4 y 6:
        “Se abrió la mesa “Puertos” de la región.
        Se pidió un censo.”

        2. Reunión del GRCM, Belice, del 28 de febrero al 2 de marzo de 2031 (Recomendaciones)

        a. [bookmark: x1]Conclusiones:

        “2. Abrir dos puertos.
        a. El primero en mayo.
        9… y cerrar uno.”

        3. GRCM del 14 de junio de 2032, Villa Falsa, Guatemala
        1. Encargar dos tareas:
        1. Un mapa.
        1. Un censo.

        4. Recibir el acta.
        """;

    [Fact]
    public void Entries_say_which_meeting_where_and_when()
    {
        var entries = Skeleton.Of(Text).Entries;
        Assert.Equal([1, 2, 3], entries.Select(e => e.Number));
        Assert.Equal(["CRM", "GRCM", "GRCM"], entries.Select(e => e.MeetingKind));
        Assert.Equal([35, null, null], entries.Select(e => e.Ordinal));
        Assert.Equal(["Puerto Falso", null, "Villa Falsa"], entries.Select(e => e.City));
        Assert.Equal(["Canadá", "Belice", "Guatemala"], entries.Select(e => e.Country));
        Assert.Equal(new DateOnly(2031, 2, 28), entries[1].Start);
        Assert.Equal(new DateOnly(2031, 3, 2), entries[1].End);
        Assert.Equal(DocumentKind.Compilation, Skeleton.Of(Text).Document.Kind);
    }

    [Fact]
    public void Quotations_carry_their_number_in_the_original()
    {
        var entries = Skeleton.Of(Text).Entries;
        Assert.Equal(["4", "6"], entries[0].Quotes.Select(q => q.Number));
        Assert.Equal("Se abrió la mesa “Puertos” de la región.", entries[0].Quotes[0].Text);
        Assert.Equal(["2", "2.a", "9"], entries[1].Quotes.Select(q => q.Number));
        Assert.Equal(["1", "1.1", "1.2", "4"], entries[2].Quotes.Select(q => q.Number));
    }

    [Fact]
    public void Residue_of_conversion_is_kept_apart()
    {
        var document = Skeleton.Of(Text);
        Assert.Equal("[bookmark: x1]", Assert.Single(document.Unplaced).Text);
        Assert.Equal("Conclusiones", document.Entries[1].Citations[0].Text);
        Skeleton.AssertNothingLost(Text);
    }

    [Theory]
    [InlineData("Párrafos 5, 6, 7 y 8", "5 6 7 8")]
    [InlineData("Párrafos del 18 al 21", "18 19 20 21")]
    [InlineData("Párrafo A)1), A)3), B)11)", "A.1 A.3 B.11")]
    [InlineData("Conclusiones 1.b) y 1.c)", "1.b 1.c")]
    [InlineData("Decisión 5:", "5")]
    [InlineData("Párrafo IV. Estructura de la mesa", "IV")]
    [InlineData("Párrafo 7 de la Declaración:", "7")]
    [InlineData("Párrafo final.", "")]
    public void Citations_name_their_numbers(string text, string numbers)
    {
        Assert.True(Puebla.Outcomes.Structure.Citations.IsCitation(text));
        Assert.Equal(numbers, string.Join(' ', Puebla.Outcomes.Structure.Citations.Numbers(text)));
    }
}
