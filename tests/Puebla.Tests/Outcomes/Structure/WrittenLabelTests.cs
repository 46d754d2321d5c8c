namespace Puebla.Tests.Outcomes.Structure;

/// <summary>Labels as typing, scanning and conversion leave them.</summary>
public class WrittenLabelTests
{
    private const string Opening =
        "CONCLUSIONES\n\nEl Grupo se reunió en Lima, el 3 de mayo de 2031, y acordó:\n\n";

    [Theory]
    [InlineData("1 . Ver un mapa:\na ) uno;\nb ) dos.\n2 . Crear un fondo.", "1 1.a 1.b 2")]
    [InlineData("1.\n\nVer un mapa.\n\n2.\n\nCrear un fondo.", "1 2")]
    [InlineData("1\nVer un mapa.\n\n2\nCrear un fondo.\n\n3\nAgradecer.", "1 2 3")]
    [InlineData("1 Ver un mapa.\n\n2 Crear un fondo.\n\n3 Agradecer.", "1 2 3")]
    [InlineData("1. Ver un mapa.\n\n2 Crear un fondo.\n\n3. Agradecer.", "1 2 3")]
    [InlineData("Nº 1. Ver un mapa.\n\nN° 2.- Crear un fondo.\n\nNo. 3 Agradecer.", "1 2 3")]
    [InlineData("Decisión 1. Ver un mapa.\n\nDecisión 2. Agradecer.", "1 2")]
    [InlineData(
        "**1.** Ver un mapa:\n\n**a.** uno;\n\n**b.** dos.\n\n**2. Agradecer** todo.",
        "1 1.a 1.b 2"
    )]
    [InlineData("2.1 Formar en:\n2.1.1 entrevista;\n2.1.2 datos.", "2.1 2.1.1 2.1.2")]
    public void The_label_is_known(string items, string paths) =>
        Assert.Equal(paths, Skeleton.Paths(Opening + items));

    [Theory]
    [InlineData("SEXTO. Ver.\nSETIMO. Oír.\nSÉPTIMO BIS", "SEXTO SETIMO")]
    [InlineData("DÉCIMO. Ver.\nDECIMO PRIMERO. Oír.", "DÉCIMO DECIMO PRIMERO")]
    [InlineData("FIRST: See.\nSECOND: Hear.", "FIRST SECOND")]
    public void Spelled_ordinals_need_no_accent(string items, string start) =>
        Assert.StartsWith(start, Skeleton.Paths("ACUERDAN:\n\n" + items), StringComparison.Ordinal);

    [Fact]
    public void Numbers_that_run_on_under_letters_make_headings_of_the_letters()
    {
        var document = Skeleton.Of(
            Opening + "A. Migración\n\n1. Ver.\n\n2. Oír.\n\nB. Finanzas\n\n3. Pagar."
        );
        Assert.Equal("1 2 3", Skeleton.Paths(document));
        Assert.Equal(["A. Migración", "B. Finanzas"], document.Headings.Select(h => h.Text));
    }

    [Fact]
    public void A_numeral_after_a_preposition_goes_on_with_its_sentence() =>
        Assert.Equal(
            "1 2",
            Skeleton.Paths(
                Opening
                    + "1. Cumplir lo que se dijo en la\nIV Conferencia de todos.\n\n2. Agradecer."
            )
        );

    [Fact]
    public void Unnumbered_paragraphs_count_anew_in_a_new_part() =>
        Assert.Equal(
            "p1 p2 1 p1",
            Skeleton.Paths(
                "DECLARACIÓN\n\nLos Viceministros, reunidos en Lima el 3 de mayo de 2031,\n\nConsiderando que hay cambios;\n\nReconociendo los avances,\n\nDECIDEN:\n\n1. Ver un mapa.\n\nPLAN DE ACCIÓN\n\nAgradecemos al país sede todo su apoyo."
            )
        );
}
