using Puebla.Outcomes;

namespace Puebla.Tests.Outcomes.Understanding;

public class RequestTests
{
    [Theory]
    [InlineData("Solicitar a la ST un informe.")]
    [InlineData("Alentar el intercambio de datos.")]
    [InlineData("Reiterar la importancia de un diálogo abierto.")]
    [InlineData("La ST enviará la lista.")]
    [InlineData("Iniciar la segunda fase del estudio.")]
    [InlineData("Los Estados acuerdan celebrar un foro.")]
    [InlineData("Nos comprometemos a compartir los datos.")]
    [InlineData("Aceptar la recomendación de México de publicar las cifras.")]
    [InlineData("Acoger la iniciativa de Belice para capacitar a los cónsules.")]
    [InlineData("Aprobar que la ST contrate un seguro.")]
    [InlineData("Crear un grupo de trabajo que presentará su plan en abril.")]
    [InlineData("Recomendar la aprobación del presupuesto.")]
    [InlineData("Request the Secretariat to report back.")]
    [InlineData("States shall exchange information.")]
    [InlineData("Decides to convene a forum.")]
    public void These_ask_somebody_to_act(string text) =>
        Assert.True(Reading.Of(text).ActionRequested);

    [Theory]
    [InlineData("Agradecer a la OIM por su apoyo.")]
    [InlineData("Tomar nota de la propuesta de Guatemala de ampliar el horario.")]
    [InlineData("Aprobar el informe de la Red.")]
    [InlineData("Crear un grupo de trabajo sobre remesas.")]
    [InlineData("Reconocer el esfuerzo de los consulados.")]
    [InlineData("Expresamos nuestro agradecimiento al pueblo de Belice.")]
    [InlineData("Considerar que Cuba está pendiente de ratificar.")]
    [InlineData("Taller sobre remesas.")]
    [InlineData("Takes note of the report.")]
    [InlineData("We welcome the offer of Peru to host a seminar.")]
    [InlineData("Adopts the attached guidelines.")]
    public void These_ask_nothing(string text) => Assert.False(Reading.Of(text).ActionRequested);

    [Fact]
    public void What_stands_under_recommendations_apart_from_conclusions_is_asked_of_those_who_decide()
    {
        Assert.True(Reading.Of("Aprobar el manual.", "RECOMENDACIONES").ActionRequested);
        Assert.False(Reading.Of("Aprobar el manual.", "CONCLUSIONES").ActionRequested);
        Assert.False(
            Reading.Of("Aprobar el manual.", "CONCLUSIONES Y RECOMENDACIONES").ActionRequested
        );
    }

    [Fact]
    public void A_publication_does_nothing() =>
        Assert.Empty(Reading.Of("La ST enviará la lista.", kind: DocumentKind.Publication).Acts);
}
