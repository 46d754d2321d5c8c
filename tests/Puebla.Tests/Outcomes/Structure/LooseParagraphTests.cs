namespace Puebla.Tests.Outcomes.Structure;

public class LooseParagraphTests
{
    [Fact]
    public void A_paragraph_after_the_last_sub_item_closes_the_item()
    {
        Assert.Equal(
            "1 1.a 1.b 1.+ 2",
            Skeleton.Paths(
                "1. Recibir dos ideas:\n\na) un mapa.\n\nb) un censo.\n\nSobre estas ideas, pedir un borrador.\n\n2. Cerrar."
            )
        );
    }

    [Fact]
    public void A_paragraph_between_sub_items_continues_the_one_before()
    {
        Assert.Equal(
            "1 1.a 1.a.+ 1.b 2",
            Skeleton.Paths(
                "1. Recibir dos ideas:\n\na) un mapa.\n\nNota: el mapa es provisional.\n\nb) un censo.\n\n2. Cerrar."
            )
        );
    }

    [Fact]
    public void Several_paragraphs_are_counted()
    {
        var document = Skeleton.Of(
            "1. Abrir.\n\nSe leyó el acta.\n\nSe votó el acta.\n\n2. Cerrar."
        );
        Assert.Equal("1 1.+1 1.+2 2", Skeleton.Paths(document));
        Assert.Equal([1, 2, 2, 1], document.Provisions.Select(p => p.Level));
        Assert.Null(document.Provisions[1].Label);
    }

    [Fact]
    public void A_note_under_the_text_is_set_aside()
    {
        var document = Skeleton.Of(
            "1. Recibir el acta (1).\n\n(1) Acta de 2 de mayo.\n\n2. Cerrar."
        );
        Assert.Equal("1 2", Skeleton.Paths(document));
        Assert.Equal("note", Assert.Single(document.Unplaced).Why);
    }

    [Fact]
    public void The_closing_formula_is_set_aside()
    {
        var document = Skeleton.Of(
            "1. Abrir.\n2. Cerrar.\n\nDado en Puerto Falso, el 3 de mayo de 2031.\n\n_______________\nPor la sede"
        );
        Assert.Equal("1 2", Skeleton.Paths(document));
        Assert.All(document.Unplaced, u => Assert.Equal("closing formula", u.Why));
    }
}
