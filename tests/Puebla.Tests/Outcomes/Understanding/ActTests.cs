namespace Puebla.Tests.Outcomes.Understanding;

public class ActTests
{
    [Theory]
    [InlineData("Aprobar el glosario y agradecer a Perú su aporte.", "Aprobar | agradecer")]
    [InlineData("Revisar y firmar el acta.", "Revisar | firmar")]
    [InlineData("Recibir el estudio; asimismo, pedir a la ST que lo traduzca.", "Recibir | pedir")]
    [InlineData("Saludar el acuerdo, así como felicitar a la Troika.", "Saludar | felicitar")]
    [InlineData(
        "Recibir la matriz. Además, se exhorta a los países a completarla.",
        "Recibir | se exhorta"
    )]
    [InlineData("Se le pide a la OIM un presupuesto.", "Se le pide")]
    [InlineData(
        "Los Viceministros tomaron nota del avance e instaron a la ST a continuar.",
        "tomaron nota | instaron"
    )]
    [InlineData(
        "Hacer un llamado a los Países Miembros y dar seguimiento al plan.",
        "Hacer un llamado | dar seguimiento"
    )]
    [InlineData("La PPT convocará la sesión y la ST circulará la agenda.", "convocará | circulará")]
    [InlineData("Las actas serán publicadas en marzo.", "serán publicadas")]
    [InlineData("El coordinador deberá rendir cuentas.", "deberá rendir")]
    [InlineData("En cuanto al fondo, solicitar a la OIM un balance.", "solicitar")]
    [InlineData("A fin de avanzar, la ST re-enviará la encuesta.", "re-enviará")]
    [InlineData(
        "Reconocemos el trabajo hecho y solicitamos más apoyo.",
        "Reconocemos | solicitamos"
    )]
    public void Spanish_acts_are_found_as_written(string text, string acts) =>
        Assert.Equal(acts, Reading.Joined(Reading.Of(text).Acts));

    [Theory]
    [InlineData(
        "Take note of the survey and request the Secretariat to publish it.",
        "Take note | request"
    )]
    [InlineData("Also urges all States to exchange data.", "urges")]
    [InlineData(
        "The Ministers welcomed the study and instructed the RCGM to follow up.",
        "welcomed | instructed"
    )]
    [InlineData("We call upon UNHCR to report annually, and we thank Belize.", "call upon | thank")]
    [InlineData("The Troika will present a draft.", "will present")]
    [InlineData("Members were invited to comment.", "invited")]
    [InlineData("Review the handbook.", "Review")]
    [InlineData("To accept the survey and to request that it be published.", "accept | request")]
    [InlineData("To train guides and to open a library.", "train")]
    [InlineData("Troika to circulate the list.", "circulate")]
    [InlineData("If nobody objects, the Presidency to publish the form.", "publish")]
    public void English_acts_are_found_as_written(string text, string acts) =>
        Assert.Equal(acts, Reading.Joined(Reading.Of(text).Acts));

    [Theory]
    [InlineData(
        "Tomar nota de la idea de Belice de abrir una oficina y contratar intérpretes.",
        "Tomar nota"
    )]
    [InlineData("Recibir el documento “Solicitar y acoger: guía para consulados”.", "Recibir")]
    [InlineData(
        "Felicitar a Costa Rica por el taller que se realizará en mayo y contará con intérpretes.",
        "Felicitar"
    )]
    [InlineData("Aprobar el protocolo, tomando nota de las reservas.", "Aprobar")]
    [InlineData(
        "Agradecer a Panamá por la sugerencia de crear una mesa. Además, impulsar cursos en línea.",
        "Agradecer"
    )]
    public void Verbs_of_proposals_titles_and_relative_clauses_are_no_acts(
        string text,
        string acts
    ) => Assert.Equal(acts, Reading.Joined(Reading.Of(text).Acts));

    [Theory]
    [InlineData("Taller regional sobre documentos de viaje.")]
    [InlineData("Review of the handbook.")]
    [InlineData("Respecto al informe financiero se concluyó lo siguiente:")]
    [InlineData("Registro de nacimientos en frontera;")]
    public void A_noun_or_an_introduction_has_no_act(string text) =>
        Assert.Empty(Reading.Of(text).Acts);

    [Fact]
    public void A_recital_has_neither_act_nor_request() =>
        Assert.Equal(
            (0, false),
            (
                Reading.Of("Solicitar no es exigir,", preambular: true).Acts.Count,
                Reading.Of("Urges all,", preambular: true).ActionRequested
            )
        );

    [Theory]
    [InlineData("revisen el borrador;", "revisen")]
    [InlineData("formen a su personal.", "formen")]
    public void An_item_that_hangs_on_que_opens_with_a_subjunctive(string item, string act) =>
        Assert.Equal(
            act,
            Reading.Joined(Reading.Under("Pedir a los Países Miembros que:", item).Acts)
        );
}
