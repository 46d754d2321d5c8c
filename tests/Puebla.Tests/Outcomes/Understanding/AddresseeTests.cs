namespace Puebla.Tests.Outcomes.Understanding;

public class AddresseeTests
{
    [Theory]
    [InlineData(
        "Instar a los Países Miembros y a la Secretaría Técnica a revisar la lista.",
        "members | secretariat"
    )]
    [InlineData(
        "Exhortar a los países que aún no lo han hecho y a la OIM a responder.",
        "members | OIM"
    )]
    [InlineData("Solicitar que, en consulta con la PPT, la ST prepare un borrador.", "secretariat")]
    [InlineData("Considerar la petición de Perú para que el GRCM emita un parecer.", "grcm")]
    [InlineData("Pedir a la PPT de Honduras que escriba a Belice.", "presidency")]
    [InlineData(
        "Invitar a El Salvador, en su calidad de PPT entrante, a exponer su plan.",
        "SLV | presidency"
    )]
    [InlineData(
        "Alentar a los Organismos Observadores, especialmente al ACNUR y al CICR, a comentar.",
        "observer-organizations | ACNUR | CICR"
    )]
    [InlineData("Realizar un encuentro entre Belice y Guatemala.", "BLZ | GTM")]
    [InlineData("Canadá y la OIM elaborarán una guía.", "CAN | OIM")]
    [InlineData("La guía será revisada por la Troika.", "troika")]
    [InlineData("Actualizar, por parte de la ST, el directorio.", "secretariat")]
    [InlineData("Agradecer al UNICEF su estudio, así como invitarle a presentarlo.", "UNICEF")]
    [InlineData("Reiterar la importancia de que Cuba y Haití asistan.", "CUB | HTI")]
    [InlineData("Encomendar al Comité de Redacción y al CICR la versión final.", "CICR")]
    [InlineData("La Dirección de Panamá enviará sus notas.", "PAN")]
    [InlineData("Encargar a las delegaciones de Canadá y México un resumen.", "CAN | MEX")]
    [InlineData("Que las delegaciones remitan sus notas.", "members")]
    [InlineData("Las demás delegaciones enviarán sus notas.", "members")]
    [InlineData("Invitar, por esta vez, al CICR a la sesión.", "CICR")]
    public void Those_asked_and_named_are_found(string text, string codes) =>
        Assert.Equal(codes, Reading.Joined(Reading.Of(text).Addressees));

    [Theory]
    [InlineData("Requests IOM and UNHCR to submit a joint note.", "OIM | ACNUR")]
    [InlineData(
        "The Meeting requested that the Technical Secretariat, in consultation with the Troika, revise the text.",
        "secretariat"
    )]
    [InlineData("Participating States were encouraged to reply.", "members")]
    [InlineData("If nobody objects, the Presidency to publish the form.", "presidency")]
    [InlineData("Belize and Mexico to draft a form, with support from IOM.", "BLZ | MEX")]
    [InlineData("Canada and the United States will co-host a seminar.", "CAN | USA")]
    [InlineData("Thank civil society and invite it to comment.", "civil-society")]
    [InlineData("Request the Regional Support Office and IOM to draft a toolkit.", "OIM")]
    public void Those_asked_in_English_have_the_same_codes(string text, string codes) =>
        Assert.Equal(codes, Reading.Joined(Reading.Of(text).Addressees));

    [Theory]
    [InlineData("Desarrollar un curso, con el apoyo de la OIM y en coordinación con la PPT.")]
    [InlineData("Aceptar la recomendación de Canadá de enviar la lista.")]
    [InlineData("Solicitar la traducción del documento que la ST presentó.")]
    [InlineData("Solicitar la versión final, a fin de que los Países Miembros la evalúen.")]
    [InlineData("Hacer un llamado a la comunidad internacional para aumentar los fondos.")]
    [InlineData("Solicitar que el tema sea retomado en la próxima reunión del GRCM.")]
    [InlineData("Elevar al GRCM la propuesta de horario.")]
    public void Those_who_support_propose_or_are_merely_mentioned_are_not_asked(string text) =>
        Assert.Empty(Reading.Of(text).Addressees);

    [Fact]
    public void A_request_goes_to_those_who_have_the_matter_in_hand() =>
        Assert.Equal(
            "PER | BRA",
            Reading.Joined(
                Reading
                    .Of(
                        "Tomar nota de que la guía está en consulta interna por parte de Perú y Brasil. Solicitar su respuesta."
                    )
                    .Addressees
            )
        );

    [Fact]
    public void Both_countries_are_the_two_named_before() =>
        Assert.Equal(
            "CRI | PAN",
            Reading.Joined(
                Reading
                    .Of(
                        "Acoger la iniciativa de Costa Rica y Panamá para formar guardias; ambos países informarán."
                    )
                    .Addressees
            )
        );
}
