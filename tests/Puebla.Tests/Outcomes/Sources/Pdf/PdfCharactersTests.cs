using Puebla.Outcomes.Sources.Pdf;

namespace Puebla.Tests.Outcomes.Sources.Pdf;

public class PdfCharactersTests
{
    [Theory]
    [InlineData("o\uFB01cio y con\uFB02icto", "oficio y conflicto")]
    [InlineData("reunio\u0301n", "reunión")]
    [InlineData("\uF0B7 Agradecer", "• Agradecer")]
    [InlineData("infor\u00ADmación", "información")]
    [InlineData("infor\u00AD", "infor-")]
    [InlineData("plain", "plain")]
    public void What_a_page_draws_becomes_letters(string drawn, string letters) =>
        Assert.Equal(letters, PdfCharacters.Plain(drawn));
}
