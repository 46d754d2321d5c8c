namespace Puebla.Tests.Outcomes.Understanding;

public class ClauseTests
{
    [Fact]
    public void Each_clause_keeps_its_own_request_addressees_and_deadline()
    {
        var clauses = Reading
            .Of(
                "Aprobar el acta; pedir a la ST su traducción antes del 3 de julio y agradecer a Haití."
            )
            .Clauses;
        Assert.Equal(["Aprobar", "pedir", "agradecer"], clauses.Select(clause => clause.Act));
        Assert.Equal([false, true, false], clauses.Select(clause => clause.ActionRequested));
        Assert.Equal(
            ["", "secretariat", ""],
            clauses.Select(clause => Reading.Joined(clause.Addressees))
        );
        Assert.Equal(
            [null, new DateOnly(2031, 7, 3), null],
            clauses.Select(clause => clause.Deadline?.Date)
        );
    }

    [Theory]
    [InlineData(
        "Aprobar el manual, una vez incorporadas las enmiendas.",
        "una vez incorporadas las enmiendas"
    )]
    [InlineData("La ST contratará un perito, de ser necesario.", "de ser necesario")]
    [InlineData(
        "Si el estudio lo confirma, la PPT convocará una sesión.",
        "Si el estudio lo confirma"
    )]
    [InlineData(
        "Firmar el convenio, siempre que lo avalen los Viceministros.",
        "siempre que lo avalen los Viceministros"
    )]
    [InlineData("Publish the data, subject to national law.", "subject to national law")]
    [InlineData("Endorse the note, once it has been translated.", "once it has been translated")]
    public void A_condition_is_kept_as_written(string text, string condition) =>
        Assert.Equal(condition, Assert.Single(Reading.Of(text).Clauses).Condition);

    [Theory]
    [InlineData("Tomar nota de la solicitud de Canadá de abrir un sitio.", "CAN")]
    [InlineData("Aprobar la propuesta presentada por Guatemala y Belice.", "GTM | BLZ")]
    [InlineData(
        "Incorporar los cambios solicitados por las delegaciones de México y Cuba.",
        "MEX | CUB"
    )]
    [InlineData("Take note of Jamaica's proposal on visas.", "JAM")]
    [InlineData("Agradecer a Perú por su propuesta.", "")]
    public void Proposers_are_those_whose_idea_is_taken_up_or_noted(string text, string codes) =>
        Assert.Equal(
            codes,
            Reading.Joined(Reading.Of(text).Clauses.SelectMany(clause => clause.ProposedBy))
        );

    [Fact]
    public void Verbs_that_share_an_object_share_the_text() =>
        Assert.Equal(
            ["Aceptar y agradecer el balance.", "agradecer el balance."],
            Reading
                .Of("Aceptar y agradecer el balance.")
                .Clauses.Select(clause => clause.Text.TrimStart('y', ' '))
        );
}
