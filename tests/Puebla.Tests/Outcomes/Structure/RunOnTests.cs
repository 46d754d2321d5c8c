namespace Puebla.Tests.Outcomes.Structure;

public class RunOnTests
{
    [Fact]
    public void Items_on_one_line_are_cut_apart_by_their_sequence()
    {
        Assert.Equal(
            "1 2 2.a 2.b 3",
            Skeleton.Paths(
                "1. Aprobar el acta. 2. Pedir a la sede: a) un mapa; b) un censo. 3. Agradecer a la sede."
            )
        );
    }

    [Theory]
    [InlineData("1. Aplicar la Ley 2. Del mismo modo, la norma.\n2. Cerrar.")]
    [InlineData("1. Ver el párr. 2. Luego el tercero.\n2. Cerrar.")]
    [InlineData("1. Pagar 1.500 dólares el 2 de mayo de 2030. Luego 2.5 millones.\n2. Cerrar.")]
    [InlineData("1. Leer la Res. 2. Después votarla.\n2. Cerrar.")]
    [InlineData("1. Ver las funciones: (1) abrir; (2) cerrar.\n2. Cerrar.")]
    public void Numbers_inside_a_sentence_are_not_labels(string text)
    {
        Assert.Equal("1 2", Skeleton.Paths(text));
    }

    [Fact]
    public void A_front_run_together_with_its_items_is_cut_at_title_and_date()
    {
        var document = Skeleton.Of(
            "CONCLUSIONES DE LA MESA DE PUERTOS Puerto Falso, Panamá, 6 de mayo de 2033 Con la participación de Canadá y México, la Mesa formuló: 1. Abrir dos puertos. 2. Cerrar uno."
        );
        Assert.Equal("1 2", Skeleton.Paths(document));
        Assert.Equal(3, document.Front.Count);
        Assert.Equal("Puerto Falso, Panamá", document.Document.Place);
        Assert.Equal(["CAN", "MEX"], document.Document.Participants);
    }

    [Fact]
    public void Lost_numbers_on_one_line_count_on()
    {
        var document = Skeleton.Of(
            "CONCLUSIONS OF THE HARBOUR TABLE Port False, Canada, May 6, 2033 The Table concluded the following: 1. To open two ports. 1. To close one. 1. To thank the hosts."
        );
        Assert.Equal("1 2 3", Skeleton.Paths(document));
        Assert.All(document.Provisions, p => Assert.Equal("1", p.Label));
        Assert.Equal("Port False, Canada", document.Document.Place);
    }
}
