namespace Puebla.Tests.Outcomes.Structure;

public class BulletTests
{
    [Theory]
    [InlineData('•')]
    [InlineData('-')]
    [InlineData('–')]
    [InlineData('*')]
    [InlineData('\uF0B7')]
    [InlineData('▪')]
    [InlineData('➢')]
    [InlineData('o')]
    public void Every_sign_is_a_bullet(char sign)
    {
        var document = Skeleton.Of($"{sign} Abrir la mesa.\n{sign} Cerrar la mesa.");
        Assert.Equal("•1 •2", Skeleton.Paths(document));
        Assert.All(document.Provisions, p => Assert.Equal("•", p.Label));
        Assert.Equal("Abrir la mesa.", document.Provisions[0].Text);
    }

    [Fact]
    public void A_single_bullet_has_no_number()
    {
        Assert.Equal(
            "1 1.a 1.a.• 1.b",
            Skeleton.Paths(
                "1. Pedir:\n  - a. un mapa\n    - Se toma nota del mapa.\n  - b. un censo"
            )
        );
    }

    [Fact]
    public void A_sign_alone_on_its_line_belongs_to_the_text_below()
    {
        var document = Skeleton.Of("-\nAbrir la mesa.\n\n-\nCerrar la mesa.");
        Assert.Equal("•1 •2", Skeleton.Paths(document));
        Assert.Equal(4, document.Provisions[1].Lines.First);
        Assert.Equal(5, document.Provisions[1].Lines.Last);
    }

    [Fact]
    public void Deeper_bullets_stand_under_the_one_above()
    {
        Assert.Equal(
            "•1 •1.•1 •1.•2 •2",
            Skeleton.Paths(
                "• Redactar un acuerdo:\n\n  - con reglas;\n  - con plazos.\n\n• Firmarlo."
            )
        );
    }

    [Fact]
    public void A_hyphen_inside_a_sentence_is_no_bullet()
    {
        var document = Skeleton.Of(
            "1. Recibir los datos de las dos mesas\n- puertos y caminos - y guardar los datos en la\nred de la sede con los demás datos\nde los puertos y de los\ncaminos."
        );
        Assert.Equal("1", Skeleton.Paths(document));
    }
}
