namespace Puebla.Outcomes.Understanding;

/// <summary>Nouns for what somebody puts forward.</summary>
internal static class ProposalNouns
{
    private static readonly WordSet Words = new(
        """
        propuesta propuestas solicitud solicitudes recomendacion recomendaciones sugerencia sugerencias iniciativa iniciativas ofrecimiento
        ofrecimientos oferta ofertas observacion observaciones pedido peticion invitacion planteamiento planteamientos mocion preocupacion preocupaciones reserva reservas
        proposal proposals request requests recommendation recommendations suggestion suggestions initiative initiatives offer offers invitation concern concerns reservation
        """
    );

    public static bool Contains(string word) => Words.Contains(word);
}
