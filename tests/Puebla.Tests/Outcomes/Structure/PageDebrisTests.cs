namespace Puebla.Tests.Outcomes.Structure;

/// <summary>What pages leave between the paragraphs, and what stands after the last of them.</summary>
public class PageDebrisTests
{
    private const string Opening =
        "CONCLUSIONES\n\nEl Grupo se reunió en Lima, el 3 de mayo de 2031, y acordó:\n\n";

    [Theory]
    [InlineData("1. Ver un mapa.\n\n\n7\n\nDOC/2031/Lima.\n\n\n2. Agradecer.", "DOC/2031/Lima.")]
    [InlineData(
        "1. Ver un mapa.\n\n\nInforme de la Red - 7\n\n2. Agradecer.",
        "Informe de la Red - 7"
    )]
    [InlineData("1. Ver el mapa que presentó la mesa\n7\ny que circuló.\n\n2. Agradecer.", "7")]
    [InlineData(
        "1. Ver un mapa.1\n\n__________\n1 Documento 4.\n\n2. Agradecer.",
        "1 Documento 4."
    )]
    [InlineData("1. Ver el fondo1 nuevo.\n\n2. Agradecer.\n\n1 Documento 4.", "1 Documento 4.")]
    [InlineData(
        "1. Ver un mapa.\n\n\nInforme de la Red   7\n\n\n2. Agradecer.",
        "Informe de la Red 7"
    )]
    [InlineData(
        "1. Ver un mapa.\n\nPágina 7\nwww.mesa.example\n\n2. Agradecer.",
        "www.mesa.example"
    )]
    [InlineData(
        "1. Ver.\n\n2. Agradecer.\n\nLima, tres de mayo de dos mil treinta y uno.",
        "Lima, tres de mayo de dos mil treinta y uno."
    )]
    [InlineData("1. Ver.\n\n2. Agradecer.\n\nElaboró: la mesa", "Elaboró: la mesa")]
    [InlineData("1. Ver.\n\n2. Agradecer.\n\nPor Canadá\nPor México", "Por Canadá")]
    [InlineData(
        "1. Ver.\n\n2. Agradecer.\n\nEl presente documento fue aprobado.",
        "El presente documento fue aprobado."
    )]
    [InlineData(
        "1. Ver.\n\n2. Agradecer.\n\n65th plenary meeting\n3 May 2031",
        "65th plenary meeting"
    )]
    public void It_is_set_aside(string items, string aside)
    {
        var document = Skeleton.Of(Opening + items);
        Assert.Equal("1 2", Skeleton.Paths(document));
        Assert.Contains(aside, document.Unplaced.Select(u => u.Text));
    }

    [Fact]
    public void An_opening_sentence_that_names_place_and_date_closes_nothing() =>
        Assert.Equal(
            "p1 p2",
            Skeleton.Paths(
                "DECLARACIÓN\n\nLos Viceministros, reunidos en Lima el 3 de mayo de 2031:\n\nReafirmamos el compromiso con las comunidades.\n\nAgradecemos al país sede todo su apoyo."
            )
        );
}
