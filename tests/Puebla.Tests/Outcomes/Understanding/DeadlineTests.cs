namespace Puebla.Tests.Outcomes.Understanding;

public class DeadlineTests
{
    [Theory]
    [InlineData(
        "Solicitar a la ST su informe, a más tardar el 15 de julio.",
        "a más tardar el 15 de julio",
        "2031-07-15"
    )]
    [InlineData(
        "Solicitar a la ST su informe a más tardar el día 3 de octubre de 2032.",
        "a más tardar el día 3 de octubre de 2032",
        "2032-10-03"
    )]
    [InlineData(
        "Instar a los países a responder antes del 20 de enero.",
        "antes del 20 de enero",
        "2031-01-20"
    )]
    [InlineData("La ST enviará la lista al 30 de julio.", "al 30 de julio", "2031-07-30")]
    [InlineData(
        "La PPT enviará la lista el 1º de agosto de 2031.",
        "el 1º de agosto de 2031",
        "2031-08-01"
    )]
    [InlineData(
        "Presentar el plan a más tardar el I Trimestre del año 2032.",
        "a más tardar el I Trimestre del año 2032",
        "2032-03-31"
    )]
    [InlineData(
        "Presentar el plan en el segundo semestre del presente año.",
        "en el segundo semestre del presente año",
        "2031-12-31"
    )]
    [InlineData("Presentar el plan en marzo de 2032.", "en marzo de 2032", "2032-03-31")]
    [InlineData(
        "Presentar el plan a finales de febrero de 2032.",
        "a finales de febrero de 2032",
        "2032-02-29"
    )]
    [InlineData("Presentar el plan a mediados de mayo.", "a mediados de mayo", "2031-05-15")]
    [InlineData(
        "Presentar el plan en la primera quincena de mayo.",
        "en la primera quincena de mayo",
        "2031-05-15"
    )]
    [InlineData("Presentar el plan durante 2033.", "durante 2033", "2033-12-31")]
    [InlineData(
        "Encargar a la ST la organización del taller sobre puertos, a celebrarse en el mes de abril de 2032.",
        "en el mes de abril de 2032",
        "2032-04-30"
    )]
    [InlineData(
        "Solicitar a la ST, cuyo foro abre en mayo, su informe a más tardar el 30 de ese mes.",
        "a más tardar el 30 de ese mes",
        "2031-05-30"
    )]
    [InlineData(
        "Presentar el plan antes de que finalice 2031.",
        "antes de que finalice 2031",
        "2031-12-31"
    )]
    [InlineData(
        "Celebrar un foro en la semana del 18 al 22 de septiembre de 2031.",
        "en la semana del 18 al 22 de septiembre de 2031",
        "2031-09-22"
    )]
    [InlineData("Solicitar a la OIM un taller a realizarse en agosto.", "en agosto", "2031-08-31")]
    public void Spanish_deadlines_end_on_their_last_day(string text, string words, string date) =>
        Is(text, words, date);

    [Theory]
    [InlineData("Requests IOM to reply by 15 July.", "by 15 July", "2031-07-15")]
    [InlineData(
        "Requests IOM to reply no later than October 28, 2031.",
        "no later than October 28, 2031",
        "2031-10-28"
    )]
    [InlineData(
        "The Secretariat will reply by the end of October.",
        "by the end of October",
        "2031-10-31"
    )]
    [InlineData(
        "The Secretariat will reply before the end of 2033.",
        "before the end of 2033",
        "2033-12-31"
    )]
    [InlineData(
        "The Secretariat will reply in the second quarter of 2033.",
        "in the second quarter of 2033",
        "2033-06-30"
    )]
    [InlineData("Members shall reply in Q1 2032.", "in Q1 2032", "2032-03-31")]
    [InlineData("Members shall reply in mid-March 2032.", "in mid-March 2032", "2032-03-15")]
    public void English_deadlines_end_on_their_last_day(string text, string words, string date) =>
        Is(text, words, date);

    // The first week is the one that holds the month's first weekday; it is due on its Friday.
    [Theory]
    [InlineData("en la primera semana de diciembre", "2031-12-05")]
    [InlineData("en la primera semana de noviembre", "2031-11-07")]
    [InlineData("en la segunda semana de agosto", "2031-08-08")]
    [InlineData("la última semana de mayo de 2032", "2032-05-31")]
    public void A_week_is_due_on_its_friday(string words, string date)
    {
        var deadline = Reading.Of($"Solicitar a la ST un avance, a más tardar {words}.").Deadline;
        Assert.Equal(date, $"{deadline?.Date:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData(
        "Solicitar a la ST una revisión en un plazo máximo de tres meses.",
        "en un plazo máximo de tres meses",
        null
    )]
    [InlineData(
        "Invitar a la OIM a opinar en un plazo de treinta (30) días hábiles a partir de su envío.",
        "en un plazo de treinta (30) días hábiles a partir de su envío",
        "su envío"
    )]
    [InlineData(
        "Members shall reply within 10 working days of receipt.",
        "within 10 working days of receipt",
        "receipt"
    )]
    [InlineData(
        "Solicitar a la ST el texto antes de la próxima reunión del GRCM.",
        "antes de la próxima reunión del GRCM",
        "próxima reunión del GRCM"
    )]
    [InlineData(
        "Los países informarán dentro de los veinte días siguientes a cada taller.",
        "dentro de los veinte días siguientes a cada taller",
        "cada taller"
    )]
    [InlineData(
        "Solicitar a la ST una respuesta en el término de la distancia.",
        "en el término de la distancia",
        null
    )]
    [InlineData("Evaluar el plan en la XL Conferencia.", "en la XL Conferencia", "XL Conferencia")]
    [InlineData(
        "Solicitar a la ST que incluya las cifras en su próximo informe.",
        "en su próximo informe",
        "su próximo informe"
    )]
    [InlineData("La ST enviará cifras trimestralmente.", "trimestralmente", null)]
    [InlineData("La ST enviará cifras dos veces al año.", "dos veces al año", null)]
    [InlineData("Enviar el borrador con un mes de antelación.", "con un mes de antelación", null)]
    [InlineData(
        "Instar a los países a pagar a la brevedad posible.",
        "a la brevedad posible",
        null
    )]
    [InlineData("Instar a los países a pagar en tiempo y forma.", "en tiempo y forma", null)]
    [InlineData("Urges States to pay as soon as possible.", "as soon as possible", null)]
    public void Other_deadlines_fix_no_day(string text, string words, string? relativeTo)
    {
        var deadline = Reading.Of(text).Deadline;
        Assert.NotNull(deadline);
        Assert.Equal(
            (words, null, relativeTo),
            (deadline.Text, deadline.Date, deadline.RelativeTo)
        );
    }

    [Theory]
    [InlineData("Agradecer a Perú por el foro que se realizará del 6 al 7 de julio de 2031.")]
    [InlineData(
        "Instar a los países a confirmar su presencia en el foro, el cual se realizará del 6 al 7 de julio."
    )]
    [InlineData("Dar seguimiento al taller realizado en Lima del 15 al 16 de junio.")]
    [InlineData("Solicitar a la ST copia de la nota aprobada en marzo de 2030.")]
    [InlineData("Tomar nota de la propuesta de celebrar un foro en 2033.")]
    [InlineData("Aplicar la nueva escala a partir de enero de 2032.")]
    [InlineData("Recomendar la aprobación del presupuesto para 2032.")]
    [InlineData("Exhortar a los países a participar en la próxima reunión del GRCM.")]
    [InlineData("Follow up on the seminar held in Belize City on 15 March 2031.")]
    public void A_date_that_is_merely_mentioned_is_no_deadline(string text) =>
        Assert.Null(Reading.Of(text).Deadline);

    [Fact]
    public void Of_several_the_earliest_dated_counts() =>
        Is(
            "Pedir a la ST un borrador a la brevedad; solicitar a la OIM sus notas en mayo de 2032 y a más tardar el 2 de abril de 2032.",
            "a más tardar el 2 de abril de 2032",
            "2032-04-02"
        );

    [Fact]
    public void A_day_that_does_not_exist_has_no_date() =>
        Assert.Null(Reading.Of("La ST enviará la lista el 31 de febrero.").Deadline?.Date);

    private static void Is(string text, string words, string date)
    {
        var deadline = Reading.Of(text).Deadline;
        Assert.Equal((words, date), (deadline?.Text, $"{deadline?.Date:yyyy-MM-dd}"));
    }
}
