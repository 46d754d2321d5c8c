using Puebla.Outcomes;

namespace Puebla.Tests.Outcomes.Understanding;

public class ActClassTests
{
    [Theory]
    [InlineData("Aprobar", ActClass.Decides)]
    [InlineData("decided", ActClass.Decides)]
    [InlineData("se le solicita", ActClass.Requests)]
    [InlineData("enviará", ActClass.Requests)]
    [InlineData("remitan", ActClass.Requests)]
    [InlineData("shall submit", ActClass.Requests)]
    [InlineData("Hacer un llamado", ActClass.Urges)]
    [InlineData("calls upon", ActClass.Urges)]
    [InlineData("Se toma nota", ActClass.Records)]
    [InlineData("Takes note", ActClass.Records)]
    [InlineData("Agradecer", ActClass.Thanks)]
    [InlineData("Recomendar", ActClass.Forwards)]
    [InlineData("Dar seguimiento", ActClass.Plans)]
    public void An_act_has_a_class(string act, ActClass expected) =>
        Assert.Equal(expected, ActClasses.Of(act));

    [Theory]
    [InlineData(
        "tomar nota",
        "Tomar nota",
        "Se toma nota",
        "tomaron nota",
        "Takes note",
        "Take note",
        "took note"
    )]
    [InlineData("solicitar", "Solicitar", "se le solicita", "solicitamos", "requests", "requested")]
    [InlineData("agradecer", "Agradecer", "Se agradece", "agradecemos", "Thank", "thanked")]
    [InlineData("enviar", "Enviar", "enviará", "enviarán")]
    [InlineData("mantener", "mantendrá", "Mantener")]
    public void Forms_and_languages_of_one_verb_count_as_one(string lemma, params string[] acts) =>
        Assert.All(acts, act => Assert.Equal(lemma, ActLemma.Of(act)));

    [Fact]
    public void An_unknown_act_is_its_own_lemma_and_has_no_class()
    {
        Assert.Equal("xyz", ActLemma.Of("Xyz"));
        Assert.Null(ActClasses.Of("Xyz"));
        Assert.Null(ActClasses.Of(""));
    }
}
