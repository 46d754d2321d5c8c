using Puebla.Record.Search.Text;

namespace Puebla.Tests.Record;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Protección", "protección")]
    [InlineData("PROTECCION", "protección")]
    [InlineData("Años, niñas", "ano   ninas")]
    [InlineData("RROCM/RRCOM", "rrocm rrcom")]
    [InlineData("pro-témpore", "pro tempore")]
    [InlineData("Las mujeres, los jóvenes", "las mujer    los joven  ")]
    [InlineData("juez y jueces", "juec y jueces")]
    [InlineData("es de la sociedad; sociedades", "es de la sociedad  sociedad  ")]
    public void Spanish_loses_its_accents_but_the_one_that_its_stemmer_needs(
        string text,
        string folded
    ) => Assert.Equal(folded, Folding.FoldFor("es", text));

    [Theory]
    [InlineData("")]
    [InlineData("ión")]
    [InlineData("¿Qué? İstanbul ß œ “x” 😀")]
    public void A_folded_text_is_as_long_as_the_text(string text)
    {
        Assert.Equal(text.Length, Folding.FoldFor("es", text).Length);
        Assert.Equal(text.Length, Folding.FoldFor("en", text).Length);
    }
}
